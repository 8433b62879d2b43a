import { plainDateSchema } from './time/temporal-codecs.ts'

/** Days that the last good version of a row with an error stays published. */
export const daysHeldBack = 60

/**
 * Null for a row that is right. Otherwise the row in the sheet has an error since this day, and what is shown is its
 * last good version, marked with `heldBackWords`.
 */
export const heldSinceSchema = plainDateSchema.nullable()

/** What marks the last good version of a row with an error, and a date that is in doubt. */
export const heldBackWords = 'Uppgifterna håller på att rättas – ring för att vara säker'

/** The same as a sentence; null for a row that is right. */
export function heldBackSentence(heldSince: Temporal.PlainDate | null): string | null {
  return heldSince && `${heldBackWords}.`
}
