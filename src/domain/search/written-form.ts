import type { IsoSpan } from './iso-span.ts'

/** One way to write days in a question. */
export interface WrittenForm {
  /** Global; its first group is what stands before. */
  pattern: RegExp
  /** The days in the groups ('' where one is missing); none where it isn't a day after all. */
  read: (groups: readonly string[], today: string) => IsoSpan[]
}

/** A form between words. */
export function writtenForm(source: string, read: WrittenForm['read']): WrittenForm {
  return { pattern: new RegExp(`(^|[^\\p{L}\\p{N}/])${withoutDots(source)}(?![\\p{L}\\p{N}])`, 'gu'), read }
}

/** The source of a pattern that takes å, ä and ö also as a and o. */
export function withoutDots(source: string): string {
  return source.replace(/å/gu, '[åa]').replace(/ä/gu, '[äa]').replace(/ö/gu, '[öo]')
}

/** A day of the month: "8", "8:e", "8e". No group. */
export const day = '\\d{1,2}(?::?[ea])?'

/** The weekday that may stand before a date, with what parts them. One group. */
export const weekday = '(?:på )?(?:(mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en|ar|s)?)?\\.?,? )?'

/** A month in full or shortened. No group. */
export const monthName =
  'jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
