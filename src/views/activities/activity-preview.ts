import type { Site } from '../../domain/site.ts'
import type { NextDate } from './activity-dates.ts'
import type { ActivityPage } from './activity-page.ts'

/** What is shown beside a link to an activity, in a message or where people meet on the web. */
export interface ActivityPreview {
  title: string
  /** What isn't as usual the next times: "Inställt tisdag 8 december klockan 13.00 till 15.00". First of all, for many read no further. */
  notices: string[]
  /** Whether one of them is cancelled, and not only changed. */
  isOff: boolean
  /** When and where. */
  lines: string[]
  /** The same as one text, with what the activity is. */
  description: string
}

/** More than these make a text that nobody reads to its end. */
const mostNotices = 2

/** What the preview of an activity's page says. */
export function toActivityPreview({ title, summary, schedule, place, next }: ActivityPage): ActivityPreview {
  const told = next
    .flatMap((date) => (date.mark === null ? [] : [{ words: noticeOf(date.mark, date), state: date.state }]))
    .slice(0, mostNotices)
  const notices = told.map(({ words }) => words)
  return {
    title,
    notices,
    isOff: told.some(({ state }) => state === 'off'),
    lines: [schedule.replace(/\.$/, ''), place.link.text],
    description: [...notices.map((notice) => `${notice}.`), summary, schedule, place.link.text]
      .filter((part) => part !== null)
      .join(' '),
  }
}

/** A date that was moved away and the one it was moved to are both told, so each says which it is. */
function noticeOf(mark: string, { when, state }: NextDate): string {
  const words = {
    'moved-away': `${mark} från`,
    planned: mark,
    off: mark,
    unusual: mark === 'Flyttat' ? `${mark} till` : mark,
  }
  return `${words[state]} ${when.slice(0, 1).toLowerCase()}${when.slice(1)}`
}

/** With more activities than this a site has one picture for all: each costs a file and the build some milliseconds. */
const mostWithPictures = 1_000

/** Whether each activity has a picture of its own. Nobody types the address of one, so a site that grows may lose them. */
export function hasPictures({ data }: Pick<Site, 'data'>): boolean {
  return data.activities.length <= mostWithPictures
}
