/**
 * Keeps a page true on a day it was not built for. The page is whole without it: dates stand in words. What it looks for:
 *
 * - `data-created="2026-11-22T11:05:00Z"` on the paragraph that says when the facts were fetched. After 7 days that
 *   paragraph also says how old they are, and a notice under the page's head says to call.
 * - `data-date="2026-12-08"` on an element whose text is that day ("Tisdag 8 december"; a heading, a `<time>`): it then
 *   reads "I dag, tisdag 8 december" or "I morgon, …".
 * - `data-ends="2026-12-08T15:00:00+01:00"` (or a bare date, for all day) on what happens then (`<li>`, `<article>`): when it is
 *   over the element gets the class `is-over` and the words "Har varit." in its child with `data-over`, else last.
 *   In the list of the visitor's day it is folded (see page-past.ts).
 * - `data-day="2026-12-08"` on the section of a day in a calendar page, `data-leaf="2026-12-08"` on a way to it: the visitor's
 *   day gets the class `today`.
 * - `data-day-slot="0"`, `"1"` … round the section of today, tomorrow … on another page: when the page's own day isn't
 *   the visitor's, the sections are taken from the calendar pages of their weeks.
 * - `data-next` on what holds the next dates: when they have been, those that follow in the list of all are shown.
 * - `data-turns` on the line "Nästa gång: …" of a list: the dates that follow (see page-turns.ts).
 * - `data-until="2026-12-06"` on what is only to stand until that day: it is hidden the day after.
 * - `data-this-week="2026-v48"` on an element that holds the calendar of this week: when the visitor's week is another, a link
 *   to that week is put first in it.
 */
import { refreshAge } from './page-age.ts'
import { refreshDaySlots, refreshThisWeek } from './page-days.ts'
import { hideOutlived, markDays, markOver, markToday } from './page-marks.ts'
import { foldPast } from './page-past.ts'
import { refreshNext } from './page-next.ts'
import { refreshTurns } from './page-turns.ts'
import { visitorsDay } from './visitors-day.ts'

const minute = 60_000

/** The day that everything on the page is right for. */
let settled = ''

takeUp()
// A page left open over midnight, or taken up again on a phone the next morning, perhaps before there is a network.
setInterval(refresh, minute)
document.addEventListener('visibilitychange', takeUp)
addEventListener('online', refresh)

/** Nothing is folded away from who is reading: only when the page is opened, or taken up again. */
function takeUp(): void {
  refresh()
  if (!document.hidden) foldPast(document, visitorsDay(new Date()))
}

function refresh(): void {
  if (document.hidden) return
  const now = new Date()
  const day = visitorsDay(now)
  markOver(document, day)
  refreshNext(document)
  refreshTurns(document, day)
  if (settled === day.today) return
  settled = day.today
  refreshAge(document, now)
  for (const mark of [markDays, markToday, hideOutlived, refreshThisWeek]) mark(document, day)
  void refreshDaySlots(document, day).then((isSettled) => {
    // Without network it is tried again the next minute.
    if (!isSettled && settled === day.today) settled = ''
  })
}
