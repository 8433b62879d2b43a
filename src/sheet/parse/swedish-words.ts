import type { Weekday } from '../../domain/programme/schedule.ts'

/** Every way to write a month: whole, as Swedes shorten it, and as others do. */
export const monthWords: ReadonlyMap<string, number> = meanings([
  [1, 'januari jan'],
  [2, 'februari feb febr'],
  [3, 'mars mar'],
  [4, 'april apr'],
  [5, 'maj'],
  [6, 'juni jun'],
  [7, 'juli jul'],
  [8, 'augusti aug'],
  [9, 'september sep sept'],
  [10, 'oktober okt'],
  [11, 'november nov'],
  [12, 'december dec'],
])

/** Every way to write a day of the week, in singular, definite and plural, whole and short. */
export const weekdayWords: ReadonlyMap<string, Weekday> = meanings([
  [1, `måndag måndagar måndagen måndagarna mån månd må måndags ${partsOf('måndag')}`],
  [2, `tisdag tisdagar tisdagen tisdagarna tis tisd ti tisdags ${partsOf('tisdag')}`],
  [3, `onsdag onsdagar onsdagen onsdagarna ons onsd on onsdags ${partsOf('onsdag')}`],
  [4, `torsdag torsdagar torsdagen torsdagarna tors torsd tor to torsdags ${partsOf('torsdag')}`],
  [5, `fredag fredagar fredagen fredagarna fre fred fr fredags ${partsOf('fredag')}`],
  [6, `lördag lördagar lördagen lördagarna lör lörd lö lördags ${partsOf('lördag')}`],
  [7, `söndag söndagar söndagen söndagarna sön sönd sö söndags ${partsOf('söndag')}`],
])

/** "tisdagskväll", "tisdagseftermiddagar": the part of the day is better said by Tid. */
function partsOf(weekday: string): string {
  const parts = 'morgon morgnar förmiddag förmiddagar eftermiddag eftermiddagar kväll kvällar'
  return parts.replace(/\p{L}+/gu, (part) => `${weekday}s${part}`)
}

/** Words that are surely about every such day: "tisdagar", "tisdagarna", "tisdagskvällar". */
export function isPluralWeekday(word: string): boolean {
  return /dagar(?:na)?$|kvällar$|morgnar$/.test(word)
}

/** "första", "1:a" is read elsewhere; −1 is the last one. */
export const ordinalWords: ReadonlyMap<string, number> = meanings([
  [1, 'första förste'],
  [2, 'andra andre'],
  [3, 'tredje'],
  [4, 'fjärde'],
  [5, 'femte'],
  [-1, 'sista siste'],
])

/** Days of a month in words: "den fjärde december", "tjugoförsta". */
export const daysInWords: ReadonlyMap<string, number> = meanings([
  ...(
    'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde ' +
    'sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte ' +
    'tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta'
  )
    .split(' ')
    .map((word, index) => [index + 1, word] as const),
])

/** "var tredje": every so many weeks. */
export const intervalWords: ReadonlyMap<string, number> = meanings([
  [2, 'andra annan'],
  [3, 'tredje'],
  [4, 'fjärde'],
  [5, 'femte'],
  [6, 'sjätte'],
  [7, 'sjunde'],
  [8, 'åttonde'],
])

/** Small numbers in words: times, places, days before. */
export const countWords: ReadonlyMap<string, number> = meanings([
  [1, 'en ett'],
  [2, 'två'],
  [3, 'tre'],
  [4, 'fyra'],
  [5, 'fem'],
  [6, 'sex'],
  [7, 'sju'],
  [8, 'åtta'],
  [9, 'nio'],
  [10, 'tio'],
  [11, 'elva'],
  [12, 'tolv'],
  [13, 'tretton'],
  [14, 'fjorton'],
  [15, 'femton'],
  [16, 'sexton'],
  [17, 'sjutton'],
  [18, 'arton'],
  [19, 'nitton'],
  [20, 'tjugo'],
  [25, 'tjugofem'],
  [30, 'trettio'],
  [40, 'fyrtio'],
  [50, 'femtio'],
])

/** Number words that people write for a sum of money. */
export const numberWords: ReadonlyMap<string, number> = meanings([
  [5, 'fem'],
  [10, 'tio'],
  [15, 'femton'],
  [20, 'tjugo'],
  [25, 'tjugofem'],
  [30, 'trettio'],
  [35, 'trettiofem'],
  [40, 'fyrtio'],
  [45, 'fyrtiofem'],
  [50, 'femtio'],
  [60, 'sextio'],
  [70, 'sjuttio'],
  [80, 'åttio'],
  [90, 'nittio'],
  [75, 'sjuttiofem'],
  [100, 'hundra etthundra'],
  [150, 'hundrafemtio etthundrafemtio'],
  [200, 'tvåhundra'],
  [300, 'trehundra'],
  [400, 'fyrahundra'],
  [500, 'femhundra'],
])

function meanings<Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))
}
