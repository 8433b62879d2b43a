import { daysBetweenIso, weekdayOf } from '../time/iso-days.ts'
import { capitalize, keepTogether, monthNames, weekdayNames } from '../time/swedish.ts'
import type { Found, Hit } from './found.ts'
import type { ComingDate } from './matching-dates.ts'

/** A hit in words: the series once, with its next date. */
interface ResultWords {
  id: string
  anchor: string
  /** ISO, of the next date that is held; null where none is. */
  date: string | null
  title: string
  /** The link's whole name: begins with the title, and says place and day. The time is heard on the next line. */
  name: string
  /** What has happened to the dates before the next one that is held, each with its day, and to that one. */
  statuses: { text: string; isOff: boolean }[]
  lines: string[]
}

/** What a result says. Dates that are cancelled or moved away are told, but never given as the next one. */
export function toResultWords({ record, dates }: Hit, today: string): ResultWords {
  const index = dates.findIndex(({ slot }) => !slot.status?.isOff)
  const next = dates[index]
  const told = index < 0 ? dates.slice(0, 3) : dates.slice(0, index + 1)
  const shown = next ?? dates[0]
  const later = dates.slice(index + 1).filter(({ slot }) => !slot.status?.isOff)
  return {
    id: record.id,
    anchor: shown?.anchor ?? '',
    date: next?.date ?? null,
    title: record.title,
    name: shown ? `${record.title}, ${shown.slot.where}, ${formatIsoDay(shown.date, today)}` : record.title,
    statuses: told.flatMap((date) => {
      const { status } = date.slot
      if (!status) return []
      const when = date === next ? '' : `${formatComing(date, today)}. `
      return [{ text: `${status.label}: ${when}${status.sentences}`, isOff: status.isOff }]
    }),
    lines: [
      next ? capitalize(formatComing(next, today)) : '',
      next ? next.slot.where : '',
      [
        // What is held regularly says so; of the rest the dates after the next one.
        record.schedule
          ? withoutTime(record.schedule, next)
          : later.length > 0
            ? laterDates(later, today)
            : '',
        // Said once under the list: what needs no sign-up says nothing.
        next ? record.cost.replace(/ Anmälan behövs inte\.$/, '') : '',
      ]
        .filter((part) => part !== '')
        .join('. '),
    ]
      .filter((line) => line !== '')
      .map(keepTogether),
  }
}

/** "12 aktiviteter hittades", with what the search had to give up. */
export function formatFound({ hits, match, understood }: Found): string {
  const count = hits.length === 1 ? '1 aktivitet hittades' : `${hits.length} aktiviteter hittades`
  const words = understood.words.map((word) => `”${word}”`).join(' och ')
  switch (match) {
    case 'all':
      return `${count}.`
    case 'other-times':
      return `Inget passade med allt du valde. Här är ${words} andra gånger. ${count}.`
    case 'some-words':
      return `Inget passade med allt du skrev. Det här liknar mest. ${count}.`
    case 'none':
      return 'Vi hittade ingen aktivitet som passar.'
  }
}

/** Says that a choice in the address is none, with a space after it; empty where all are. */
export function formatUnknown(values: readonly string[]): string {
  const quoted = values.map((value) => `”${value.slice(0, 40)}”`).join(' och ')
  return quoted === '' ? '' : `${quoted} finns inte att välja, så det är borttaget. `
}

/** "tisdag 8 december"; with the year where it is not that of today, and "i dag" and "i morgon" before those days. */
export function formatIsoDay(date: string, today: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = weekdayNames[weekdayOf(date) - 1] ?? ''
  const written = `${weekday} ${Number(day)} ${monthNames[Number(month) - 1] ?? ''}`
  const ahead = daysBetweenIso(today, date)
  const word = ahead === 0 ? 'i dag, ' : ahead === 1 ? 'i morgon, ' : ''
  return `${word}${written}${year === today.slice(0, 4) ? '' : ` ${year}`}`
}

function formatComing({ date, slot }: ComingDate, today: string): string {
  return `${formatIsoDay(date, today)} ${slot.time}`
}

/** "Tisdagar" of "Tisdagar klockan 13.00 till 15.00", where the next date has told the time. */
function withoutTime(schedule: string, next: ComingDate | undefined): string {
  const time = next ? ` ${next.slot.time}` : ''
  return time !== '' && schedule.endsWith(time) ? schedule.slice(0, -time.length) : schedule
}

function laterDates(dates: readonly ComingDate[], today: string): string {
  const days = [...new Set(dates.map(({ date }) => formatIsoDay(date, today)))].slice(0, 2)
  return capitalize(`sedan ${days.join(' och ')}`)
}
