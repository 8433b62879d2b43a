import { ageOf } from './visitors-day.ts'

/** A site is made anew every day; when it hasn't been for so long, something is in the way. */
const daysUntilStopped = 3

/** Says on the coordinators' page that the site isn't being made anew, where it hasn't been for three days. */
export function tellStopped(root: ParentNode, now: Date): void {
  const element = root.querySelector<HTMLElement>('[data-stopped-since]')
  const created = new Date(element?.dataset.stoppedSince ?? '')
  if (!element || Number.isNaN(created.getTime())) return
  const { days } = ageOf(created, now)
  if (days < daysUntilStopped) return
  element.hidden = false
  element.textContent = `Webbplatsen har inte gjorts om på ${days} dagar. Något är i vägen. Säg till den som sköter webbplatsen.`
}
