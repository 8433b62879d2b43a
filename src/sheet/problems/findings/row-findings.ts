import type { TabName } from '../../tab-names.ts'

type Dates = readonly Temporal.PlainDate[]

/** What can be wrong with a row as a whole, or with what it says of other rows. */
export type RowFinding =
  | CellFailure
  | IdFinding
  | ReferenceFinding
  | SettingFinding
  | ScheduleFinding
  | ChangeFinding
  | ContactFinding
  | HeldFinding
  | SenseFinding

/** Wrong in any column of any tab. */
type CellFailure =
  | { code: 'REQUIRED_CELL_EMPTY'; header: string }
  | { code: 'FORMULA_ERROR'; error: string }
  | { code: 'FORMULA_NOT_CALCULATED' }
  | { code: 'CELL_STILL_LOADING' }
  | { code: 'ROW_HAS_TOO_MANY_CELLS' }
  | { code: 'CELL_TOO_LONG'; length: number; most: number }
  | { code: 'PERSONAL_IDENTITY_NUMBER' }
  | { code: 'NOTHING_LEFT_TO_SHOW' }

export type IdFinding =
  | { code: 'ADDRESS_WAS_ANOTHERS'; wanted: string; id: string }
  | { code: 'ID_MADE_FROM_NAME'; id: string | null }
  | { code: 'ID_NOT_POSSIBLE'; proposal: string | null }
  | { code: 'ID_TWICE'; id: string | null; rows: readonly number[] }
  | { code: 'NAME_TWICE'; id: string | null; rows: readonly number[] }
  | { code: 'SHORT_ADDRESS_TAKEN'; short: string | null; proposal: string | null }
  | { code: 'SHORT_ADDRESS_TWICE'; short: string | null; rows: readonly number[] }

export type ReferenceFinding =
  | { code: 'REFERENCE_UNKNOWN'; tab: TabName; name: string | null; nearest: string | null }
  | { code: 'REFERENCE_AMBIGUOUS'; tab: TabName; ids: readonly string[] }
  /** Several things, where the cell has room for one. */
  | { code: 'REFERENCE_SEVERAL'; tab: TabName; ids: readonly string[] }
  | { code: 'REFERENCE_HIDDEN'; tab: TabName }
  | { code: 'REFERENCE_HELD'; tab: TabName; row: number }

export type SettingFinding =
  | { code: 'COLOUR_UNREADABLE'; names: readonly string[] }
  /** `instead` is the same colour, dark enough to be read in. */
  | { code: 'COLOUR_TOO_LIGHT'; colour: string | null; instead: string; names: readonly string[] }
  | { code: 'SETTING_UNKNOWN'; nearest: string | null }
  | { code: 'SETTING_TWICE'; setting: string; rows: readonly number[] }
  | { code: 'SETTING_MISSING'; setting: string }
  | { code: 'SETTING_WITHOUT_VALUE'; setting: string }

export type ScheduleFinding =
  | { code: 'FROM_AFTER_TO'; from: Temporal.PlainDate; to: Temporal.PlainDate }
  | { code: 'DATE_ALSO_EXCLUDED'; dates: Dates }
  | { code: 'DATE_OUTSIDE_PERIOD'; dates: Dates }
  /** The cell that says that public holidays are left out. */
  | { code: 'HOLIDAY_COLUMN_WINS'; column: 'Dag' | 'Utom' }
  /** "tisdag 10–12, torsdag 13–15" beside a Dag with other days, or with days that are counted together. */
  | { code: 'TIMES_OF_OTHER_DAYS' }
  | { code: 'STARTS_LATER_THAN_FROM'; from: Temporal.PlainDate; first: Temporal.PlainDate }
  /** "jämna veckor" from a date in an odd week; `first` is the one a week later. */
  | {
      code: 'STARTS_IN_OTHER_WEEK'
      date: Temporal.PlainDate
      first: Temporal.PlainDate
      parity: 'even' | 'odd'
    }

export type ChangeFinding =
  | { code: 'CHANGE_KEEPS_ITS_ACTIVITY'; title: string; id: string }
  | { code: 'CHANGE_MEANT_ONE_THAT_IS_GONE'; title: string; id: string }
  | { code: 'CANCELLED_BEFORE'; title: string; date: Temporal.PlainDate }
  | { code: 'EARLIER_CHANGES_KEPT'; dates: readonly { title: string; date: Temporal.PlainDate }[] }
  | { code: 'CHANGE_ON_A_DAY_WITHOUT_THE_ACTIVITY'; title: string; date: Temporal.PlainDate; nearest: Dates }
  /** "Alla", or the name of a place: `ids` are the activities that it may mean. */
  | { code: 'CHANGE_FOR_SEVERAL'; place: string | null; ids: readonly string[] }
  | { code: 'CHANGE_LACKS'; header: string; kind: string }
  | { code: 'CHANGE_HAS_TOO_MUCH'; header: string; kind: string }
  | { code: 'CANCELLED_AND_CHANGED'; title: string; date: Temporal.PlainDate; rows: readonly number[] }
  | { code: 'CHANGE_TWICE'; title: string; date: Temporal.PlainDate; kind: string; rows: readonly number[] }
  | { code: 'EXTRA_AT_A_PLANNED_TIME'; title: string; date: Temporal.PlainDate }
  | { code: 'MOVED_TO_THE_SAME_DATE'; date: Temporal.PlainDate }
  /** `instead`: the day and month in the year that was probably meant. */
  | {
      code: 'NEW_DATE_OUT_OF_REACH'
      date: Temporal.PlainDate
      isPast: boolean
      instead: Temporal.PlainDate | null
    }
  | {
      code: 'SESSION_UNKNOWN'
      title: string
      date: Temporal.PlainDate
      sessions: readonly Temporal.PlainTime[]
    }
  | {
      code: 'SESSION_NOT_SAID'
      title: string
      date: Temporal.PlainDate
      sessions: readonly Temporal.PlainTime[]
    }
  | { code: 'BREAK_ENDS_BEFORE_IT_STARTS'; from: Temporal.PlainDate; to: Temporal.PlainDate }

/** What isn't for everybody: numbers and addresses of people, codes of doors, passwords, where a key is hidden, bank accounts, homes. */
export type PersonalKind = 'phone' | 'email' | 'code' | 'password' | 'key' | 'account' | 'home'

/** What is private stands in a text that is shown. */
export type PrivateTextFinding =
  | { code: 'CONTACT_IN_FREE_TEXT'; header: string; kinds: readonly PersonalKind[] }
  | { code: 'CONTACT_AMONG_OTHER_WORDS'; kinds: readonly PersonalKind[] }

type ContactFinding =
  | PrivateTextFinding
  | { code: 'CONTACT_WITHOUT_CONSENT'; header: string }
  | { code: 'NOT_A_ROLE'; header: string }
  | { code: 'ORGANIZER_MAY_BE_A_PERSON'; nearest: string | null }

/** A series with other days or times than last time, in words. */
interface DaysChange {
  title: string
  was: string
  is: string
}

export type HeldFinding =
  | { code: 'HELD_TOO_LONG'; name: string | null; days: number }
  | { code: 'HELD_BUT_NEEDED'; name: string | null; days: number; count: number }
  | { code: 'DAYS_CHANGED_AT_ONCE'; of: number; changes: readonly DaysChange[] }
  | { code: 'SEVERAL_DAYS_CHANGED'; of: number; changes: readonly DaysChange[] }
  | { code: 'ROWS_GONE'; tab: string; before: number; now: number }
  | { code: 'PLACE_EMPTIED'; name: string; before: number }
  | { code: 'OPTIONAL_TAB_GONE'; tab: string }
  | { code: 'VISIBILITY_COLUMN_GONE'; tab: string; header: string }

/** Nothing is unreadable, but it can hardly be meant. */
export type SenseFinding =
  | { code: 'ROOM_BOOKED_TWICE'; title: string; row: number; dates: Dates }
  | { code: 'NO_DATES_LEFT'; title: string; last: Temporal.PlainDate }
  | { code: 'NO_DATES_AT_ALL'; title: string }
  | { code: 'HOLIDAY_UNDECIDED'; title: string; dates: Dates; holidays: readonly string[] }
  | { code: 'EVERY_OTHER_WEEK_BESIDE_EVEN_WEEKS'; title: string; other: string; year: number }
  | { code: 'ROW_TWICE'; row: number }
  | { code: 'ROWS_CONTRADICT'; title: string; date: Temporal.PlainDate; row: number }
  | { code: 'ROWS_DIFFER'; header: string; row: number }
  | { code: 'SAYS_CANCELLED'; header: string }
  | { code: 'SAYS_FULL'; header: string }
  | { code: 'PLACE_WITHOUT_ACTIVITIES'; name: string }
  | { code: 'DATE_IN_BREAK'; title: string; dates: Dates }
  | { code: 'SERIES_IN_BREAK'; title: string }
  | { code: 'PROGRAMME_HAS_ENDED'; until: Temporal.PlainDate }
  | { code: 'PROMISE_HAS_PASSED'; promised: Temporal.PlainDate }
  | { code: 'NOTICE_HAS_ENDED'; until: Temporal.PlainDate }
  | { code: 'FACTS_NOT_CHECKED_FOR_A_YEAR'; name: string; checked: Temporal.PlainDate }
  | { code: 'CHECKED_IN_THE_FUTURE'; checked: Temporal.PlainDate }
  | { code: 'COORDINATES_INCOMPLETE'; missing: string }
  | { code: 'COORDINATES_TURNED'; latitude: number; longitude: number }
  | { code: 'COORDINATES_OUTSIDE_SWEDEN'; turned: { latitude: number; longitude: number } | null }
