import { publicHolidayName } from '../../../domain/time/public-holidays.ts'
import { isBefore } from '../../../domain/time/date-order.ts'
import { ordinalWords } from '../../parse/swedish-words.ts'
import { listSeparator, type Rule, type TokenReader } from '../tokens/token-reader.ts'

/** A day of the year that has a name, as the words below spell it. */
export type NamedDay = keyof typeof names

/** Takes the name of a day: "midsommarafton", "tredje advent", "1:a advent", "annandag påsk". The longest name wins. */
export const namedDay: Rule<NamedDay> = (reader: TokenReader) => {
  const advent = reader.attempt(numberedAdvent)
  if (advent) return advent
  const first = reader.peek()
  const known = (first && spellings.get(first.text)) ?? []
  const found = known.find(({ words }) => reader.phrase(...words) !== null)
  return found?.name ?? null
}

/** "1:a advent", "4 advent" */
function numberedAdvent(reader: TokenReader): NamedDay | null {
  const sunday = adventNumber(reader)
  return sunday !== null && inAdvent(reader) ? (adventSundays[sunday - 1] ?? null) : null
}

/** Takes "söndagarna i advent", "adventssöndagarna", "1:a, 2:a och 3:e advent", "första till fjärde advent": the days that are named together. */
export function namedDays(reader: TokenReader): readonly NamedDay[] | null {
  return reader.attempt(everyAdventSunday) ?? reader.attempt(someAdventSundays)
}

function everyAdventSunday(reader: TokenReader): readonly NamedDay[] | null {
  if (reader.word('adventssöndagar', 'adventssöndagarna')) return adventSundays
  while (reader.word('alla', 'varje', 'samtliga', 'de', 'fyra'));
  const isEvery = reader.word('söndagar', 'söndagarna', 'söndag') && reader.word('i', 'under')
  return isEvery && reader.word('advent') ? adventSundays : null
}

function someAdventSundays(reader: TokenReader): readonly NamedDay[] | null {
  const first = adventNumber(reader)
  if (first === null) return null
  const last = reader.attempt((each) =>
    (each.mark('-') ?? each.word('till', 'tom')) ? adventNumber(each) : null,
  )
  const others = last === null ? (reader.attempt(adventNumbersAfter) ?? []) : []
  const numbers =
    last === null ? [first, ...others] : [1, 2, 3, 4].filter((each) => each >= first && each <= last)
  return numbers.length > 1 && inAdvent(reader)
    ? numbers.flatMap((number) => adventSundays[number - 1] ?? [])
    : null
}

function adventNumbersAfter(reader: TokenReader): number[] | null {
  const numbers: number[] = []
  for (;;) {
    const next = reader.attempt((each) => (listSeparator(each) ? adventNumber(each) : null))
    if (next === null) return numbers.length > 0 ? numbers : null
    numbers.push(next)
  }
}

/** "1:a", "1", "första" */
function adventNumber(reader: TokenReader): number | null {
  const number = reader.wordIn(ordinalWords) ?? reader.number(1, 1)
  reader.attempt((each) => (each.tightMark(':') ? each.word('a', 'e') : null))
  return number !== null && number >= 1 && number <= 4 ? number : null
}

function inAdvent(reader: TokenReader): true | null {
  reader.phrase('söndagen', 'i')
  return reader.word('advent') === null ? null : true
}

/** The date of a named day in a year. */
export function dateOfNamedDay(name: NamedDay, year: number): Temporal.PlainDate {
  const day: DayOfYear = names[name]
  if (typeof day === 'string') return Temporal.PlainDate.from(`${year}-${day}`)
  if ('holiday' in day) return holiday(day.holiday, year).add({ days: day.days ?? 0 })
  return 'advent' in day
    ? sundayBeforeChristmas(year).subtract({ weeks: 4 - day.advent })
    : sundayOf(day, year)
}

/** The second Sunday of November, the last one of May. */
function sundayOf({ month, sunday }: SundayOfMonth, year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const last = first.with({ day: first.daysInMonth })
  return sunday === 'last'
    ? last.subtract({ days: last.dayOfWeek % 7 })
    : first.add({ days: 7 - first.dayOfWeek, weeks: sunday - 1 })
}

interface SundayOfMonth {
  month: number
  sunday: number | 'last'
}

type DayOfYear = string | { holiday: string; days?: number } | { advent: number } | SundayOfMonth

const names = {
  nyårsdagen: '01-01',
  'nyårsafton|nyårsaftonen': '12-31',
  'trettondagsafton|trettonafton': '01-05',
  'trettondedag jul|trettondag jul|trettondagen|trettondedagen|trettondag': '01-06',
  'tjugondag knut|tjugondag jul': '01-13',
  'alla hjärtans dag': '02-14',
  'internationella kvinnodagen|kvinnodagen': '03-08',
  'fastlagssöndagen|fastlagssöndag': { holiday: 'påskdagen', days: -49 },
  'fettisdagen|fettisdag': { holiday: 'påskdagen', days: -47 },
  'askonsdagen|askonsdag': { holiday: 'påskdagen', days: -46 },
  'palmsöndagen|palmsöndag': { holiday: 'påskdagen', days: -7 },
  'skärtorsdagen|skärtorsdag': { holiday: 'påskdagen', days: -3 },
  'långfredagen|långfredag': { holiday: 'påskdagen', days: -2 },
  'påskafton|påskaftonen': { holiday: 'påskdagen', days: -1 },
  'påskdagen|påskdag': { holiday: 'påskdagen' },
  'annandag påsk|annandagpåsk': { holiday: 'påskdagen', days: 1 },
  'valborg|valborgsmässoafton|valborgsmässoaftonen': '04-30',
  'första maj|förstamaj': '05-01',
  'kristi himmelsfärdsdag|kristi himmelsfärds dag|kristi himmelfärdsdag|kristi flygare': {
    holiday: 'påskdagen',
    days: 39,
  },
  'pingstafton|pingstaftonen': { holiday: 'påskdagen', days: 48 },
  'pingstdagen|pingstdag': { holiday: 'påskdagen', days: 49 },
  'annandag pingst': { holiday: 'påskdagen', days: 50 },
  'nationaldagen|sveriges nationaldag|svenska flaggans dag': '06-06',
  'midsommarafton|midsommaraftonen': { holiday: 'midsommardagen', days: -1 },
  'midsommardagen|midsommardag': { holiday: 'midsommardagen' },
  'allhelgonaafton|alla helgons afton': { holiday: 'alla helgons dag', days: -1 },
  'alla helgons dag|allhelgonadagen|allhelgona': { holiday: 'alla helgons dag' },
  'första advent|första söndagen i advent': { advent: 1 },
  'andra advent|andra söndagen i advent': { advent: 2 },
  'tredje advent|tredje söndagen i advent': { advent: 3 },
  'fjärde advent|fjärde söndagen i advent': { advent: 4 },
  'mors dag': { month: 5, sunday: 'last' },
  'fars dag': { month: 11, sunday: 2 },
  'domsöndagen|domsöndag': { advent: 0 },
  'lucia|luciadagen|luciamorgon|luciamorgonen': '12-13',
  'dan före dopparedan|uppesittarkvällen|dagen före julafton': '12-23',
  'julafton|julaftonen': '12-24',
  'juldagen|juldag': '12-25',
  'annandag jul|annandagjul': '12-26',
} as const satisfies Record<string, DayOfYear>

interface Spelling {
  words: readonly string[]
  name: NamedDay
}

const adventSundays: readonly NamedDay[] = [
  'första advent|första söndagen i advent',
  'andra advent|andra söndagen i advent',
  'tredje advent|tredje söndagen i advent',
  'fjärde advent|fjärde söndagen i advent',
]

/** By first word, the longest first. */
const spellings: ReadonlyMap<string, readonly Spelling[]> = Map.groupBy(
  namesOf()
    .flatMap((name) => name.split('|').map((spelling) => ({ words: spelling.split(' '), name })))
    .toSorted((one, other) => other.words.length - one.words.length),
  ({ words }) => words[0] ?? '',
)

function namesOf(): NamedDay[] {
  return Object.keys(names).filter((name): name is NamedDay => name in names)
}

function holiday(name: string, year: number): Temporal.PlainDate {
  const [first, last] = seasons.get(name) ?? ['01-01', '12-31']
  let date = Temporal.PlainDate.from(`${year}-${first}`)
  const end = Temporal.PlainDate.from(`${year}-${last}`)
  while (isBefore(date, end) && !isNamed(date, name)) date = date.add({ days: 1 })
  return date
}

/** Two holidays on one day are named together. */
function isNamed(date: Temporal.PlainDate, name: string): boolean {
  return publicHolidayName(date)?.includes(name) ?? false
}

/** Between which days the movable ones fall. */
const seasons: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['påskdagen', ['03-22', '04-25']],
  ['midsommardagen', ['06-20', '06-26']],
  ['alla helgons dag', ['10-31', '11-06']],
])

/** The fourth Sunday of Advent. */
function sundayBeforeChristmas(year: number): Temporal.PlainDate {
  const christmas = Temporal.PlainDate.from(`${year}-12-25`)
  return christmas.subtract({ days: christmas.dayOfWeek })
}
