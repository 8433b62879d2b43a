/** With so many activities the site would be more files than hosts take (20,000, Cloudflare Pages), a calendar for each counted in. */
const mostWithFeeds = 5_000

/**
 * Whether each activity gets a calendar of its own. One that has been given out is kept for ever, so a site that grows goes on; only
 * one that begins as large has none, and the calendars of its places have the same dates.
 */
export function hasActivityFeeds(activities: number, hadBefore: boolean): boolean {
  return hadBefore || activities <= mostWithFeeds
}

/** Each place is five files besides these two; with so many the site would be more than hosts take, and couldn't grow. */
const mostWithTexts = 1_000

/**
 * Whether each place gets a feed of its changes and its weeks as plain text, as all places together have. What has been given
 * out is kept for ever, as with calendars.
 */
export function hasPlaceTexts(places: number, hadBefore: boolean): boolean {
  return hadBefore || places <= mostWithTexts
}
