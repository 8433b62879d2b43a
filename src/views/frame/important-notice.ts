import type { Site } from '../../domain/site.ts'

/** The coordinators' important notice: its first sentence is always seen, the rest is opened. */
export interface ImportantNotice {
  first: string
  /** Null where the notice is one sentence. */
  rest: string | null
  /** ISO date of the last day that it stands; null where it stands until it is taken away. */
  until: string | null
}

/** The notice that stands today; null when there is none, or its last day has passed. */
export function toImportantNotice({ data, today }: Pick<Site, 'data' | 'today'>): ImportantNotice | null {
  const notice = data.settings.importantNotice
  if (!notice) return null
  const isOver = notice.until && Temporal.PlainDate.compare(notice.until, today) < 0
  return isOver ? null : { ...splitNotice(notice.text), until: notice.until?.toString() ?? null }
}

/** A sentence ends where the next begins with a capital letter: "kl. 13" and "12.30" end none. */
function splitNotice(text: string): Omit<ImportantNotice, 'until'> {
  const [, first, rest] = /^(.+?[.!?])\s+(\p{Lu}.*)$/su.exec(text.trim()) ?? []
  return first && rest ? { first, rest } : { first: text.trim(), rest: null }
}
