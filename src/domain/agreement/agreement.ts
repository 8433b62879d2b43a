import { isBefore } from '../time/date-order.ts'
import { z } from 'zod'
import { heldSinceSchema } from '../held-back.ts'
import { idSchema } from '../id.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/** To what the computed amount is rounded when it is shown and paid (Avrundning). */
const roundingSchema = z.enum(['ore', 'kronor', 'tens', 'hundreds', 'thousands'])

/** A paragraph of the agreement as written (Avtalstext), with what a reader should know about it. */
const paragraphSchema = z.object({
  heading: z.string().nullable(),
  text: z.string(),
  note: z.string().nullable(),
})

/** A number that may be approximate: "ca 95". */
const countSchema = z.object({ number: z.number().nonnegative(), approximate: z.boolean() })

const textFact = factSchema(z.string())
const dateFact = factSchema(plainDateSchema)
const countFact = factSchema(countSchema)

/**
 * One agreement: what the tab Avtal says of it, each fact with the agreement's own words and what is uncertain.
 * What the sheet does not say is null or an empty list.
 */
export const agreementSchema = z.object({
  /** The permanent part of its address: from the column Avtal, else from its years. */
  id: idSchema,
  /** As the column Avtal names it; null for the one that needs no name. */
  name: z.string().nullable(),
  title: textFact,
  publicParty: textFact,
  associationParty: textFact,
  signedFor: z.array(textFact),
  background: z.array(textFact),
  values: z.array(textFact),
  basis: z.array(textFact),
  overallPurpose: z.array(textFact),
  sharedPurpose: z.array(textFact),
  targetGroup: z.array(textFact),
  activities: z.array(textFact),
  validFrom: dateFact,
  validTo: dateFact,
  termInWords: textFact.nullable(),
  decisionDue: dateFact.nullable(),
  decisionOutcome: textFact.nullable(),
  extendedTo: dateFact.nullable(),
  /** In words, since the day may be missing in the source. */
  signed: textFact.nullable(),
  /** In öre, for a whole calendar year. */
  baseAmount: factSchema(z.int().nonnegative()),
  baseYear: factSchema(z.int()),
  index: textFact.nullable(),
  indexedFrom: dateFact.nullable(),
  rounding: factSchema(roundingSchema).nullable(),
  serviceHouses: countFact.nullable(),
  volunteers: countFact.nullable(),
  premises: z.array(textFact),
  changes: z.array(textFact),
  text: z.array(paragraphSchema),
  /** Since when some fact stands as last published, because its row has an error; null when none does. */
  heldSince: heldSinceSchema,
})

export type Rounding = z.output<typeof roundingSchema>
export type Paragraph = z.output<typeof paragraphSchema>
export type Count = z.output<typeof countSchema>
export type TextFact = z.output<typeof textFact>
export type Agreement = z.output<typeof agreementSchema>

/** What the sheet says of one thing: a value, the agreement's words (Ordagrant), what is uncertain (Anmärkning). */
export interface Fact<Value> {
  value: Value
  quote: string | null
  note: string | null
}

/** The last day in force: as prolonged where the sheet says so, else as written. */
export function lastDayOf(agreement: Agreement): Temporal.PlainDate {
  return agreement.extendedTo?.value ?? agreement.validTo.value
}

/** Whether an agreement was in force on any day of a year. */
export function coversYear(agreement: Agreement, year: number): boolean {
  return agreement.validFrom.value.year <= year && year <= lastDayOf(agreement).year
}

/** Where an agreement stands on a day. */
export function phaseOf(agreement: Agreement, today: Temporal.PlainDate): 'coming' | 'in-force' | 'ended' {
  if (isBefore(today, agreement.validFrom.value)) return 'coming'
  return Temporal.PlainDate.compare(today, lastDayOf(agreement)) > 0 ? 'ended' : 'in-force'
}

/**
 * The agreement that the pages tell first: the one in force (of several the one that began last), else the one that
 * ended last, else the first to come. Null only when there is none.
 */
export function currentAgreement(
  agreements: readonly Agreement[],
  today: Temporal.PlainDate,
): Agreement | null {
  const begun = agreements.filter((agreement) => phaseOf(agreement, today) !== 'coming')
  const inForce = begun.filter((agreement) => phaseOf(agreement, today) === 'in-force')
  return latest(inForce, (each) => each.validFrom.value) ?? latest(begun, lastDayOf) ?? agreements[0] ?? null
}

function factSchema<Value extends z.ZodType>(value: Value) {
  return z.object({ value, quote: z.string().nullable(), note: z.string().nullable() })
}

function latest(
  agreements: readonly Agreement[],
  day: (agreement: Agreement) => Temporal.PlainDate,
): Agreement | null {
  const byDay = agreements.toSorted((a, b) => Temporal.PlainDate.compare(day(a), day(b)))
  return byDay.at(-1) ?? null
}
