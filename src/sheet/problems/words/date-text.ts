import {
  capitalize,
  formatDate,
  formatDay,
  formatList,
  formatWeekday,
  monthNames,
} from '../../../domain/time/swedish.ts'
import type { DateFinding } from '../findings/cell-findings.ts'
import type { TextsFor, Words } from './words.ts'

/** Words for what is wrong with a date, a year or a period. */
export const dateText: TextsFor<DateFinding> = {
  DATES_WRONG: ({ findings }) => {
    const words = findings.map((finding) => wordsFor(finding.code, finding))
    return {
      title: `Flera datum går inte att läsa. ${words.map(({ title }) => title).join(' ')}`,
      action: [...new Set(words.map(({ action }) => action))].join(' '),
    }
  },
  DATE_UNREADABLE: ({ example, meant }) => ({
    title: 'Det här går inte att läsa som ett datum.',
    action: meant
      ? `Menar du ${formatDay(meant, null)}? Skriv bara ${meant.toString()}.`
      : `Skriv år, månad och dag, till exempel ${example.toString()}.`,
  }),
  DATE_IS_WEEKDAY: ({ example }) => ({
    title: 'Här står en veckodag, men vilket datum är det?',
    action: `Skriv datumet, till exempel ${example.toString()}. Veckodagar hör hemma i kolumnen Dag.`,
  }),
  DATE_IS_RELATIVE: ({ word, date }) => ({
    title: `Vilken dag är det? ”${word}” är en ny dag varje dag.`,
    action: `Skriv datumet: ${date.toString()}, om det är den dagen.`,
  }),
  DATE_SEVERAL: ({ example }) => ({
    title: 'Här står flera datum, men cellen rymmer bara ett.',
    action: `Skriv ett datum, till exempel ${example.toString()}. Är det flera dagar, skriv en rad för varje. Är det en tid i sträck, skriv första dagen i Från och sista dagen i Till: ett uppehåll i fliken Uppehåll.`,
  }),
  DATE_SHORT_YEAR: ({ readings }) => ({
    title: 'Årtalet har bara två siffror, och då vet ingen vad som är år och vad som är dag.',
    action:
      readings.length > 0
        ? `Skriv hela årtalet: ${isoDates(readings)}.`
        : 'Skriv hela årtalet, till exempel 2026.',
  }),
  DATE_NOT_REAL: ({ month, year, lastDay }) => ({
    title: `Den dagen finns inte: ${monthName(month)}${year === null ? '' : ` ${year}`} har ${lastDay} dagar.`,
    action:
      year === null
        ? `Ändra dagen. Månadens sista dag skrivs ${lastDayInAnyYear(month, lastDay)}.`
        : `Ändra dagen. Månadens sista dag skrivs ${year}-${twoDigits(month)}-${lastDay}.`,
  }),
  MONTH_NOT_REAL: ({ month, readings }) => ({
    title: `Det finns ingen månad ${month}.`,
    action:
      readings.length > 0
        ? `Dagen står först på svenska. Skriv ${isoDates(readings)} om det är den dagen.`
        : 'Skriv dagen först och sedan månaden, till exempel 8 december 2026.',
  }),
  DATE_APPROXIMATE: ({ example }) => ({
    title: 'Här står ungefär när, men inte vilken dag.',
    action: `Skriv en viss dag, till exempel ${example.toString()}.`,
  }),
  DATE_IN_OTHER_WEEK: ({ date, week }) => ({
    title: `${capitalize(formatDate(date, null))} är inte i vecka ${week}.`,
    action: `Skriv ${date.toString()} om datumet stämmer, annars bara vecka ${week}.`,
  }),
  SPAN_OR_WEEKDAYS: ({ from, to, weekday }) => ({
    title: `Är det alla dagar från ${formatDate(from, to)} till ${formatDate(to, null)}, eller bara veckodagen?`,
    action: `Skriv ${formatWeekday(weekday)}ar ${from.toString()}–${to.toString()}, eller alla dagar ${from.toString()}–${to.toString()}.`,
  }),
  DATES_TOO_MANY: ({ from, to }) => ({
    title: 'Det här är många dagar i rad.',
    action: `Skriv veckodagen före, till exempel tisdagar ${from.toString()}–${to.toString()}, eller alla dagar ${from.toString()}–${to.toString()}.`,
  }),
  DATES_BACKWARDS: ({ from, to }) => ({
    title: `${capitalize(formatDate(from, null))} kommer efter ${formatDate(to, null)}.`,
    action: `Skriv det första datumet först: ${to.toString()} – ${from.toString()}.`,
  }),
  DATE_WITH_TIME: ({ date }) => ({
    title: 'Här står ett klockslag också, men bara datumet räknas.',
    action: `Skriv ${date.toString()}.`,
  }),
  DATE_LONG_PAST: ({ date }) => ({
    title: `${capitalize(formatDate(date, null))} har passerat för länge sedan.`,
    action: 'Stämmer årtalet? Om allt är över kan raden tas bort, eller få Nej i Visa.',
  }),
  NO_LAST_DATE: () => ({
    title: 'Tills vidare är detsamma som en tom cell.',
    action: 'Töm cellen, eller skriv en sista dag. Utan sista dag visas aktiviteten ungefär ett år framåt.',
  }),
  YEAR_MISSING: ({ possible, day, month }) => ({
    title: `Året saknas, och ${day} ${monthName(month)} kommer inte inom programmets tid.`,
    action:
      possible.length > 0
        ? `Skriv året också: ${isoDates(possible)}.`
        : 'Skriv året också, till exempel 8 december 2026.',
  }),
  YEAR_ASSUMED: ({ dates }) => ({
    title: `Året saknas. Vi har läst det som ${formatList(dates.slice(0, 8).map((date) => formatDay(date, null)))}${dates.length > 8 ? ' …' : ''}.`,
    action: 'Stämmer det behöver du inte göra något. Annars: skriv året också.',
    consequence: 'Vi minns hur datumet lästes, så att det inte flyttar sig nästa år.',
  }),
  YEARS_READ: ({ readings }) => ({
    title: `${readings.length} celler har datum utan år. Vi har läst dem så här: ${readings.map(reading).join('; ')}.`,
    action:
      'Är någon av raderna kvar från förra året? Ta bort den, eller skriv året. Annars behöver ni inte göra något.',
    consequence: 'Vi minns hur datumen lästes, så att de inte flyttar sig nästa år.',
  }),
  YEAR_UNLIKELY: ({ year }) => ({
    title: `Årtalet ${year} kan inte stämma.`,
    action: 'Skriv ett årtal mellan 1990 och 2100.',
  }),
  YEAR_UNREADABLE: () => ({
    title: 'Det här går inte att läsa som ett årtal.',
    action: 'Skriv fyra siffror, till exempel 2026.',
  }),
  PERIOD_UNREADABLE: () => ({
    title: 'Det här går inte att läsa som ett år eller en månad.',
    action: 'Skriv ett år, till exempel 2026, eller en månad, till exempel 2026-11.',
  }),
  WEEKDAY_MISMATCH: ({ date, said }) => ({
    title: `${capitalize(formatDate(date, null))} är en ${formatWeekday(date)}, inte en ${formatWeekday(said)}.`,
    action: `Vilket är rätt? Skriv ${date.toString()} om datumet stämmer, annars ${nearestSuch(date, said).toString()}.`,
  }),
  NAMED_DAY_MISMATCH: ({ name, date, meant }) => ({
    title: `${capitalize(name)} är ${formatDate(meant, null)}, inte ${formatDate(date, null)}.`,
    action: `Vilket är rätt? Skriv ${meant.toString()} om det är ${name}, annars ${date.toString()}.`,
  }),
  DEADLINE_NOT_SENSIBLE: ({ date, first, last, instead }) => ({
    title: whyNoDeadline({ date, first, last }),
    action: `${instead ? `Skriv ${instead.toString()}, om det är året som är fel. Annars: skriv` : 'Skriv'} en dag före första gången, till exempel 2 dagar före, eller töm cellen.`,
  }),
  DEADLINE_UNREADABLE: ({ example }) => ({
    title: 'Det här går inte att läsa som sista dag för anmälan.',
    action: `Skriv ett datum, till exempel ${example.toString()}, eller så många dagar före: 2 dagar före.`,
  }),
}

function whyNoDeadline({
  date,
  first,
  last,
}: Pick<Extract<DateFinding, { code: 'DEADLINE_NOT_SENSIBLE' }>, 'date' | 'first' | 'last'>): string {
  const day = formatDate(date, null)
  if (last)
    return `Sista dag för anmälan, ${day}, stämmer inte med sista dagen som den hålls, ${formatDate(last, null)}.`
  return first
    ? `Sista dag för anmälan, ${day}, är långt före första gången, ${formatDate(first, null)}.`
    : `${capitalize(day)} är för länge sedan för att vara sista dag för anmälan.`
}

function wordsFor<Code extends DateFinding['code']>(
  code: Code,
  finding: Extract<DateFinding, { code: Code }>,
): Words {
  return dateText[code](finding)
}

/** "Aktiviteter E3: 8 december 2026, 12 januari 2027" */
function reading({
  tab,
  cell,
  dates,
}: {
  tab: string
  cell: string | null
  dates: readonly Temporal.PlainDate[]
}): string {
  const shown = dates.slice(0, 4).map((date) => formatDate(date, null))
  return `${tab} ${cell ?? ''}: ${shown.join(', ')}${dates.length > 4 ? ' …' : ''}`
}

function isoDates(dates: readonly Temporal.PlainDate[], word: 'och' | 'eller' = 'eller'): string {
  return formatList(
    dates.map((date) => date.toString()),
    word,
  )
}

/** The date of that weekday nearest to the date. */
function nearestSuch(date: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  const ahead = (weekday - date.dayOfWeek + 7) % 7
  return date.add({ days: ahead > 3 ? ahead - 7 : ahead })
}

function monthName(month: number): string {
  return monthNames[month - 1] ?? `månad ${month}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** The 29th of February is there one year in four. */
function lastDayInAnyYear(month: number, lastDay: number): string {
  return month === 2 ? '28 februari (29 under ett skottår)' : `${lastDay} ${monthName(month)}`
}
