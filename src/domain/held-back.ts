import { plainDateSchema } from './time/temporal-codecs.ts'

/** Days that the last good version of a row with an error stays published. */
export const daysHeldBack = 60

/**
 * Null for a row that is right. Otherwise the row in the sheet has an error since this day, and what is shown is its
 * last good version, marked "Uppgifterna håller på att rättas – ring för att vara säker".
 */
export const heldSinceSchema = plainDateSchema.nullable()
