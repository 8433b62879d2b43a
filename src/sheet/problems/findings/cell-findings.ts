import type { Weekday } from '../../../domain/programme/schedule.ts'

type Day = Temporal.PlainDate
type Dates = readonly Day[]
type Time = Temporal.PlainTime
/** A time that may have been meant; without `end` a start alone. */
type PerhapsMeant = { start: Time; end: Time | null }

/** What can be wrong inside one cell, whatever its column. */
export type CellFinding =
  | DateFinding
  | TimeFinding
  | DayFinding
  | ExclusionFinding
  | ChoiceFinding
  | NumberFinding
  | PriceFinding
  | PhoneFinding
  | AddressFinding

export type DateFinding =
  /** Several dates of one cell, each wrong in its own way. */
  | { code: 'DATES_WRONG'; findings: readonly DateFinding[] }
  /** `meant` is the only date that stands among other words. */
  | { code: 'DATE_UNREADABLE'; example: Day; meant?: Day }
  | { code: 'DATE_IS_WEEKDAY'; example: Day }
  /** "Idag": `date` is what the word means on the day of the reading. */
  | { code: 'DATE_IS_RELATIVE'; word: string; date: Day }
  | { code: 'DATE_SEVERAL'; example: Day }
  | { code: 'DATE_SHORT_YEAR'; readings: Dates }
  | { code: 'DATE_NOT_REAL'; day: number; month: number; year: number | null; lastDay: number }
  | { code: 'MONTH_NOT_REAL'; month: number; readings: Dates }
  | { code: 'DATE_APPROXIMATE'; example: Day }
  | { code: 'DATE_IN_OTHER_WEEK'; date: Day; week: number }
  | { code: 'SPAN_OR_WEEKDAYS'; from: Day; to: Day; weekday: Weekday }
  | { code: 'DATES_TOO_MANY'; from: Day; to: Day }
  | { code: 'DATES_BACKWARDS'; from: Day; to: Day }
  | { code: 'DATE_WITH_TIME'; date: Day }
  | { code: 'DATE_LONG_PAST'; date: Day }
  | { code: 'NO_LAST_DATE' }
  | { code: 'YEAR_MISSING'; possible: Dates; day: number; month: number }
  /** `keys` are how the days are written, as `dates` are read: the memory of a year that was not written. */
  | { code: 'YEAR_ASSUMED'; dates: Dates; keys: readonly string[] }
  /** All at once, with their cells: on a first build, or when many are new. */
  | { code: 'YEARS_READ'; readings: readonly { tab: string; cell: string | null; dates: Dates }[] }
  | { code: 'YEAR_UNLIKELY'; year: number }
  | { code: 'YEAR_UNREADABLE' }
  | { code: 'PERIOD_UNREADABLE' }
  | { code: 'WEEKDAY_MISMATCH'; date: Day; said: Weekday }
  /** "påskafton 28 mars" */
  | { code: 'NAMED_DAY_MISMATCH'; name: string; date: Day; meant: Day }
  | { code: 'DEADLINE_UNREADABLE'; example: Day }
  /** After the `last` day that it is held, long before the `first`, or long ago; `instead` is the day in another year. */
  | { code: 'DEADLINE_NOT_SENSIBLE'; date: Day; first: Day | null; last: Day | null; instead: Day | null }

export type TimeFinding =
  | { code: 'TIME_UNREADABLE' }
  | { code: 'TIME_IN_WORDS'; word: string }
  | { code: 'TIME_NOT_REAL'; hour: number; minute: number }
  | { code: 'TIME_PAST_MIDNIGHT' }
  | { code: 'TIME_BACKWARDS'; start: Time; end: Time; instead: PerhapsMeant | null }
  | { code: 'TIME_AT_NIGHT'; start: Time; end: Time | null; instead: PerhapsMeant }
  | { code: 'TIME_UNSURE'; word: string }
  | { code: 'TIME_OR_TWO'; hour: number; minute: number }
  | { code: 'TIME_SEVERAL' }
  | { code: 'TIME_ONE_ONLY' }
  | { code: 'TIME_IS_DATE' }
  | { code: 'TIME_IS_DECIMAL'; number: number; readings: readonly Time[] }
  | { code: 'TIME_WAS_DECIMAL'; number: number; start: Time }
  | { code: 'TIME_WITHOUT_END'; start: Time }
  | { code: 'TIME_DASH_LOST'; start: Time; end: Time }
  | { code: 'DAY_IN_TIME'; word: string }

export type DayFinding =
  | { code: 'DAYS_UNREADABLE'; word: string | null; nearest: string | null }
  | { code: 'DAYS_WITHOUT_WEEKDAY' }
  | { code: 'COUNTING_NEEDS_FROM'; days: string }
  | { code: 'DAYS_HOW_OFTEN' }
  | { code: 'DAYS_CONTRADICT' }
  | { code: 'DAYS_ARE_A_TERM' }
  | { code: 'TIME_IN_DAYS'; time: string }
  | { code: 'PERIOD_IN_DAYS' }
  | { code: 'WEEKS_IN_DAYS' }
  | { code: 'BELONGS_IN_CHANGES' }
  | { code: 'NTH_OF_A_GROUP' }
  | { code: 'DAYS_UNSURE'; word: string }
  | { code: 'DATES_UNEVEN'; dates: Dates; interval: number }
  | { code: 'WEEKENDS_READ' }
  | { code: 'WEEKDAYS_WRAP'; weekdays: readonly Weekday[] }
  | { code: 'FIFTH_WEEKDAY'; weekdays: readonly Weekday[] }
  | { code: 'DAY_NOT_IN_EVERY_MONTH'; days: readonly number[] }
  | { code: 'EVERY_OTHER_AND_PARITY'; parity: 'even' | 'odd'; year: number }

export type ExclusionFinding =
  | { code: 'EXCLUSION_UNREADABLE' }
  | { code: 'EXCLUSION_REASON'; words: string }
  | { code: 'EXCLUSION_VAGUE'; word: string }
  | { code: 'EXCLUDES_HOLIDAYS' }
  | { code: 'WEEK_NOT_REAL'; week: number }
  | { code: 'WEEKS_OVER_NEW_YEAR'; from: number; to: number; year: number }
  | { code: 'WEEK_NOT_IN_YEAR'; week: number; year: number }
  | { code: 'WEEK_YEAR_MISSING'; week: number; year: number }

export type ChoiceFinding = { code: 'CHOICE_UNKNOWN'; choices: readonly string[]; nearest: string | null }

export type NumberFinding =
  | { code: 'NUMBER_UNREADABLE' }
  | { code: 'NUMBER_AMBIGUOUS'; readings: readonly string[] }
  | { code: 'NUMBER_TOO_EXACT'; decimals: number; rounded: string }
  | { code: 'NUMBER_NOT_WHOLE' }
  | { code: 'NUMBER_NEGATIVE' }
  | { code: 'NUMBER_ABOUT'; number: string }
  | { code: 'NUMBER_IS_LEAST'; word: string }
  | { code: 'MOST_UNREADABLE' }
  | { code: 'COUNT_IS_ZERO' }

export type PriceFinding =
  | { code: 'PRICE_UNREADABLE' }
  | { code: 'PRICE_OF_REFRESHMENTS'; clause: string }
  | { code: 'PRICE_AS_WRITTEN'; clause: string }
  | { code: 'PRICE_IS_PAYMENT' }
  | { code: 'PRICE_WITH_PAYMENT' }
  | { code: 'PRICE_IN_WORDS'; kronor: number }
  | { code: 'PRICE_WITH_POINT'; kronor: number }
  | { code: 'BOOKING_UNREADABLE' }

/** Never with the number: it may be a person's, and the report is public. */
export type PhoneFinding =
  | { code: 'PHONE_UNREADABLE' }
  | { code: 'PHONE_WITHOUT_AREA_CODE' }
  | { code: 'PHONE_WITH_LETTER' }
  | { code: 'PHONE_LOST_ZERO' }
  | { code: 'PHONE_SPECIAL'; number: string }
  | { code: 'PHONE_SEVERAL' }
  | { code: 'PHONE_SHORT' }
  | { code: 'PHONE_NOTE_LEFT_OUT' }

export type AddressFinding =
  | { code: 'ADDRESS_IS_NONE' }
  | { code: 'ADDRESS_IS_DIRECTIONS' }
  | { code: 'POSTAL_CODE_UNREADABLE' }
  | { code: 'POSTAL_CODE_WITH_TOWN'; postalCode: string; town: string }
  | { code: 'COORDINATE_UNREADABLE'; most: number }
  | { code: 'COORDINATES_IN_ONE_CELL'; latitude: string; longitude: string }
  | { code: 'EMAIL_UNREADABLE' }
  | { code: 'LINK_UNREADABLE' }
  | { code: 'LINK_NOT_WEB' }
  | { code: 'LINK_NOT_SECURE' }
