import { formatDay, formatList, formatTime } from '../time/swedish.ts'
import { nextPublishing, publishingTimesOn } from './publishing-times.ts'

/** "Webbplatsen läser kalkylarket klockan 00.07, 05.07 … och 17.07 varje dag." In force as long as summer or winter time is. */
export function publishingTimesSentence(today: Temporal.PlainDate): string {
  return `Webbplatsen läser kalkylarket varje dag klockan ${formatList(publishingTimesOn(today).map(formatTime))}.`
}

/** The same for a text that stays for years: "klockan 00.07 … på vintern, och 00.07 … på sommaren". */
export function publishingTimesAllYear(): string {
  const [winter, summer] = ['2026-01-15', '2026-07-15'].map((date) =>
    formatList(publishingTimesOn(Temporal.PlainDate.from(date)).map(formatTime)),
  )
  return `Webbplatsen läser arket varje dag. På vintern klockan ${winter}. På sommaren klockan ${summer}.`
}

/** When the sheet is read next after it was read at `created`; true whenever it is read. */
export function nextPublishingSentence(created: Temporal.Instant): string {
  const next = nextPublishing(created)
  return `Nästa gång efter det är ${formatDay(next.toPlainDate(), null)} klockan ${formatTime(next.toPlainTime())}.`
}
