import { publicHolidayName } from '../../domain/time/public-holidays.ts'
import type { Rule, TokenReader } from './token-reader.ts'

/** A day of the year that has a name, as the words below spell it. */
export type NamedDay = keyof typeof names

/** Takes the name of a day: "midsommarafton", "tredje advent", "annandag påsk". The longest name wins. */
export const namedDay: Rule<NamedDay> = (reader: TokenReader) => {
  const first = reader.peek()
  const known = (first && spellings.get(first.text)) ?? []
  const found = known.find(({ words }) => reader.phrase(...words) !== null)
  return found?.name ?? null
}

/** The date of a named day in a year. */
export function dateOfNamedDay(name: NamedDay, year: number): Temporal.PlainDate {
  const day: DayOfYear = names[name]
  if (typeof day === 'string') return Temporal.PlainDate.from(`${year}-${day}`)
  return 'holiday' in day
    ? holiday(day.holiday, year).add({ days: day.days ?? 0 })
    : sundayBeforeChristmas(year).subtract({ weeks: 4 - day.advent })
}

type DayOfYear = string | { holiday: string; days?: number } | { advent: number }

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
  'första advent|1 advent|första söndagen i advent': { advent: 1 },
  'andra advent|2 advent|andra söndagen i advent': { advent: 2 },
  'tredje advent|3 advent|tredje söndagen i advent': { advent: 3 },
  'fjärde advent|4 advent|fjärde söndagen i advent': { advent: 4 },
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

/** By first word, the longest first. "1:a advent" is read by `ordinalAdvent` in the words before it. */
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
  while (Temporal.PlainDate.compare(date, end) < 0 && !isNamed(date, name)) date = date.add({ days: 1 })
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
