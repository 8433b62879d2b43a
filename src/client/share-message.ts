import { isOver, type VisitorsDay } from './visitors-day.ts'

/** A date of an activity, as it is told. */
export interface SharedDate {
  /** The fragment of its address; empty where it has none. */
  anchor: string
  /** "Tisdag 8 december klockan 13.00 till 15.00" */
  when: string
}

/** What is the same of all dates. */
export interface SharedActivity {
  title: string
  where: string
  url: string
}

/**
 * The date that a fragment asks for, while it is to come; else the next one that is held. Null where none is left. Dates are what
 * has `data-when` (empty where it stands in the text itself: the day, and the time in bold), and `data-ends` while they are to
 * come; `data-off` where nobody should go.
 */
export function dateToShare(root: ParentNode, fragment: string, day: VisitorsDay): SharedDate | null {
  const coming = [...root.querySelectorAll<HTMLElement>('[data-when][data-ends]')].filter(
    ({ dataset }) => !isOver(dataset.ends ?? '', day),
  )
  const asked = fragment.length > 1 ? coming.find(({ id }) => `#${id}` === fragment) : undefined
  const on = coming.filter(({ dataset }) => dataset.off === undefined).sort(byEnd)
  const date = asked ?? on[0]
  return date ? { anchor: date.id, when: whenOf(date) } : null
}

/** "Bingo. Tisdag 8 december klockan 13.00 till 15.00. Lärkparkens servicehus.", and the address of that date. */
export function formatMessage(
  { title, where, url }: SharedActivity,
  date: SharedDate | null,
): { text: string; url: string } {
  const text = [title, date?.when ?? '', where].filter((part) => part !== '').join('. ')
  return { text: `${text}.`, url: date?.anchor ? `${url}#${date.anchor}` : url }
}

/** The address that begins a message (sms: or mailto:), with another text. */
export function withMessage(address: string, text: string): string {
  return address.replace(/body=[^&]*/u, () => `body=${encodeURIComponent(text)}`)
}

function whenOf(date: HTMLElement): string {
  if (date.dataset.when) return date.dataset.when
  const day = [...date.childNodes].map((node) => (node.nodeType === node.TEXT_NODE ? node.textContent : ''))
  const time = date.querySelector('b')?.textContent ?? ''
  return `${day.join('').trim()} ${time.slice(0, 1).toLowerCase()}${time.slice(1)}`.trim()
}

function byEnd(a: HTMLElement, b: HTMLElement): number {
  return Date.parse(a.dataset.ends ?? '') - Date.parse(b.dataset.ends ?? '')
}
