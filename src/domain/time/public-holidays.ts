import { formatList } from './swedish.ts'

const namesByYear = new Map<number, ReadonlyMap<string, string>>()

/**
 * The name of a red day, or null: the public holidays of lag (1989:253) om allmänna helgdagar, except ordinary
 * Sundays, and the three eves that are equated with them in semesterlagen (midsommarafton, julafton, nyårsafton).
 * Two on one day are both named: "första maj och Kristi himmelsfärdsdag".
 */
export function publicHolidayName(date: Temporal.PlainDate): string | null {
  const names = namesByYear.get(date.year) ?? namesOfYear(date.year)
  namesByYear.set(date.year, names)
  return names.get(keyOf(date)) ?? null
}

function namesOfYear(year: number): ReadonlyMap<string, string> {
  const names = Map.groupBy(holidaysOf(year), ([, date]) => keyOf(date))
  return new Map([...names].map(([key, holidays]) => [key, formatList(holidays.map(([name]) => name))]))
}

function holidaysOf(year: number): [string, Temporal.PlainDate][] {
  const day = (month: number, dayOfMonth: number) => Temporal.PlainDate.from({ year, month, day: dayOfMonth })
  const easter = easterSunday(year)
  const midsummer = saturdayFrom(day(6, 20))
  return [
    ['nyårsdagen', day(1, 1)],
    ['trettondedag jul', day(1, 6)],
    ['långfredagen', easter.subtract({ days: 2 })],
    ['påskdagen', easter],
    ['annandag påsk', easter.add({ days: 1 })],
    ['första maj', day(5, 1)],
    ['Kristi himmelsfärdsdag', easter.add({ days: 39 })],
    ['pingstdagen', easter.add({ days: 49 })],
    ['nationaldagen', day(6, 6)],
    ['midsommarafton', midsummer.subtract({ days: 1 })],
    ['midsommardagen', midsummer],
    ['alla helgons dag', saturdayFrom(day(10, 31))],
    ['julafton', day(12, 24)],
    ['juldagen', day(12, 25)],
    ['annandag jul', day(12, 26)],
    ['nyårsafton', day(12, 31)],
  ]
}

function saturdayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: (6 - date.dayOfWeek + 7) % 7 })
}

/** Easter by the Gregorian computus (the anonymous algorithm of Nature, 1876, as given by Meeus). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moonCorrection = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7
  const offset = fullMoon - weekday
  return Temporal.PlainDate.from({ year, month: 3, day: 28 }).add({ days: offset })
}

function keyOf(date: Temporal.PlainDate): string {
  return `${date.month}-${date.day}`
}
