import type { Site } from '../../domain/site.ts'
import { formatDay } from '../../domain/time/swedish.ts'
import { isBefore } from '../../domain/time/date-order.ts'

/** The coordinators' important notice: its first sentence is always seen, the rest is opened. */
export interface ImportantNotice {
  first: string
  /** Null where the notice is one sentence. */
  rest: string | null
  /** ISO date of the last day that it stands; null where it stands until it is taken away. */
  until: string | null
}

/**
 * The notice that stands today; null when there is none, or its last day has passed. It says itself how long it is for,
 * since a page that nobody builds keeps it.
 */
export function toImportantNotice({ data, today }: Pick<Site, 'data' | 'today'>): ImportantNotice | null {
  const notice = data.settings.importantNotice
  if (!notice) return null
  const isOver = notice.until && isBefore(notice.until, today)
  if (isOver) return null
  const { first, rest } = splitNotice(notice.text)
  const until = notice.until?.toString() ?? null
  return rest === null
    ? { first: withLastDay(first, notice.until), rest, until }
    : { first, rest: withLastDay(rest, notice.until), until }
}

function withLastDay(text: string, until: Temporal.PlainDate | null): string {
  if (!until) return text
  const end = /[.!?]$/.test(text) ? '' : '.'
  return `${text}${end} Meddelandet gäller till och med ${formatDay(until, null)}.`
}

/** A sentence ends where the next begins with a capital letter: "kl. 13" and "12.30" end none. */
function splitNotice(text: string): Omit<ImportantNotice, 'until'> {
  const [, first, rest] = /^(.+?[.!?])\s+(\p{Lu}.*)$/su.exec(text.trim()) ?? []
  return first && rest ? { first, rest } : { first: text.trim(), rest: null }
}
