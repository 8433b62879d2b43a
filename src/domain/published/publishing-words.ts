import { formatDay, formatList, formatTime } from '../time/swedish.ts'
import { nextPublishing, publishingTimesOn } from './publishing-times.ts'

/** "Webbplatsen läser kalkylarket klockan 00.07, 05.07 … och 17.07 varje dag." In force as long as summer or winter time is. */
export function publishingTimesSentence(today: Temporal.PlainDate): string {
  return `Webbplatsen läser kalkylarket varje dag klockan ${formatList(publishingTimesOn(today).map(formatTime))}.`
}

/** When the sheet is read next after it was read at `created`; true whenever it is read. */
export function nextPublishingSentence(created: Temporal.Instant): string {
  const next = nextPublishing(created)
  return `Nästa gång efter det är ${formatDay(next.toPlainDate(), null)} klockan ${formatTime(next.toPlainTime())}.`
}
