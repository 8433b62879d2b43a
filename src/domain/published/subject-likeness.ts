import type { Activity } from '../programme/activity.ts'
import type { SiteData } from '../site-data.ts'
import { wordsIn } from '../words-within.ts'

/** What tells what an activity is about, and what it is not about. */
export type Programme = Pick<SiteData, 'places' | 'categories' | 'activities'>

/** Words that many activities have in common, and that so say nothing of which one it is. */
const smallWords: ReadonlySet<string> = new Set(
  `
  alla andra bara dagar denna detta efter eller från fram före hela hemma
  inte kring mellan många oss samt sedan som till tillsammans under utan varje
  vecka veckan vid våra vårt över den det och med för hos när
  måndag tisdag onsdag torsdag fredag lördag söndag helg helgen kväll kvällen
  förmiddag förmiddagen eftermiddag eftermiddagen morgon morgonen dag dagen
  vinter vintern sommar sommaren höst hösten vår våren jul julen påsk termin terminen
  nya gamla stora lilla liten stor öppen öppet öppna extra special riktigt
  nybörjare nybörjarna fortsättning fortsättare vana ovana senior seniorer äldre daglediga
  aktivitet aktiviteter träff träffar träffen träffas grupp gruppen cirkel cirkeln kurs kursen
  klubb klubben stund stunden samling samvaro gemenskap program programmet café kafé caféet
  välkommen välkomna hjärtligt anmälan anmäl behövs behöver ingen inga gratis plats platser
  kom kommer komma gärna vill vara kan får ring fråga ledare ledaren begränsat antal
`
    .trim()
    .split(/\s+/u),
)

/** The words of a text that may tell what it is about, in small letters, at least four long. */
function tellingWords(text: string, common: ReadonlySet<string>): string[] {
  return wordsIn(text).filter((word) => word.length >= 4 && !smallWords.has(word) && !common.has(word))
}

/**
 * Whether two activities in one slot are the same beyond doubt, though their names differ: of one kind, and either the
 * telling words of one name are all in the other, and nothing that is said about them is another; or the words about
 * them are the same, long enough to be about something, and say nothing of the former name. Held in the same slot, a
 * film is not the bingo that was: a wrong redirect is worse than none.
 */
export function subjectLikeness(before: Programme, after: Programme): (a: Activity, b: Activity) => boolean {
  const common = commonWords(before, after)
  const texts = Map.groupBy([...before.activities, ...after.activities], proseOf)
  const isUsedByOthers = (a: Activity) =>
    new Set((texts.get(proseOf(a)) ?? []).map(({ title }) => title)).size > 2
  return (a, b) => {
    if (!a.categoryIds.some((id) => b.categoryIds.includes(id))) return false
    const [from, to] = [tellingWords(a.title, common), tellingWords(b.title, common)]
    const [prose, proseNow] = [proseOf(a), proseOf(b)]
    if (isPartOf(from, to) || isPartOf(to, from))
      return prose === proseNow || prose === null || proseNow === null
    if (prose === null || prose !== proseNow || isUsedByOthers(a)) return false
    const words = tellingWords(prose, common)
    return new Set(words).size >= 4 && !from.some((word) => words.some((other) => areAlike(word, other)))
  }
}

function proseOf({ description, summary }: Activity): string | null {
  return description ?? summary
}

/** All of some words are in others, in any form, and there are some. */
function isPartOf(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.some((other) => areAlike(word, other)))
}

/** Forms and compounds of one word: bingo, bingon, storbingo. */
function areAlike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** What places, their towns and the kinds are called: in a name they tell where and of what kind, not which one. */
function commonWords(...all: readonly Programme[]): ReadonlySet<string> {
  const names = all.flatMap(({ places, categories }) => [
    ...places.flatMap(({ name, city, district }) => [name, city, district]),
    ...categories.map(({ name }) => name),
  ])
  return new Set(names.flatMap(wordsIn))
}
