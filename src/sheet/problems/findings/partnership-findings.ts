type Year = { year: number }
type Rows = { rows: readonly number[] }

/** What can be wrong in the tabs about the agreement, and between them. Money is öre. */
export type PartnershipFinding = AgreementFinding | DutyFinding | MoneyFinding | FollowUpFinding

type AgreementFinding =
  | { code: 'AGREEMENT_FIELD_UNKNOWN'; nearest: string | null }
  | ({ code: 'AGREEMENT_FIELD_TWICE'; field: string } & Rows)
  | { code: 'AGREEMENT_FIELD_MISSING'; field: string; agreement: string | null }
  | { code: 'AGREEMENT_ENDS_BEFORE_START'; from: Temporal.PlainDate; to: Temporal.PlainDate }
  | { code: 'EXTENSION_BEFORE_END'; to: Temporal.PlainDate; extendedTo: Temporal.PlainDate }
  | { code: 'TERM_UNLIKE_DATES'; said: string; term: string }
  | { code: 'INDEXED_FROM_BEFORE_BASE_YEAR'; baseYear: number; from: Temporal.PlainDate }
  | { code: 'AGREEMENT_UNKNOWN'; name: string | null; known: readonly string[] }
  | { code: 'AGREEMENT_NOT_NAMED'; known: readonly string[] }
  | { code: 'AGREEMENTS_OVERLAP'; one: string; other: string }
  | { code: 'TEMPLATE_TEXT_LEFT' }

type DutyFinding =
  | { code: 'OUTCOME_WITHOUT_GOAL' }
  | { code: 'OUTCOME_WITHOUT_DATE' }
  | { code: 'OUTCOME_IS_NO_NUMBER'; goal: number }
  | { code: 'GOAL_WITHOUT_MEASURE' }
  | { code: 'GOAL_BUT_NO_REQUIREMENT'; force: string }
  | { code: 'DATE_STILL_TO_COME'; header: string; date: Temporal.PlainDate }
  | { code: 'DEADLINE_DUTY_UNKNOWN'; nearest: string | null }

type MoneyFinding =
  | ({ code: 'INDEX_YEAR_TWICE'; status: 'preliminary' | 'definitive' } & Year & Rows)
  | ({ code: 'INDEX_STILL_PRELIMINARY' } & Year)
  | ({ code: 'INDEX_NEGATIVE' } & Year)
  | ({ code: 'INDEX_VERY_HIGH' } & Year)
  | { code: 'INDEX_AS_SHARE'; percent: string }
  | { code: 'INDEX_YEARS_MISSING'; years: readonly number[]; index: string }
  | ({ code: 'AMOUNT_YEAR_TWICE' } & Year & Rows)
  | { code: 'AMOUNT_NEGATIVE'; header: string }
  | ({ code: 'AMOUNT_YEAR_OUTSIDE' } & Year)
  | ({ code: 'DECIDED_UNLIKE_COMPUTED'; decided: number; computed: number } & Year)
  | ({ code: 'PAID_UNLIKE_DECIDED'; paid: number; decided: number } & Year)
  | ({ code: 'BUDGET_UNBALANCED'; income: number; cost: number } & Year)
  | ({ code: 'ECONOMY_LINE_TWICE'; line: string } & Year & Rows)

type FollowUpFinding =
  | ({ code: 'FOLLOW_UP_TWICE'; period: string } & Rows)
  | { code: 'FOLLOW_UP_NOT_YET'; period: string }
  | { code: 'FOLLOW_UP_EMPTY' }
  | { code: 'FOLLOW_UP_OTHER_PLACE'; usual: string }
