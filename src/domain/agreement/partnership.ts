import { z } from 'zod'
import { agreementSchema } from './agreement.ts'
import { deadlineSchema } from './deadline.ts'
import { dutySchema } from './duty.ts'
import { amountSchema, economyLineSchema, indexRateSchema } from './economy.ts'
import { followUpRowSchema } from './follow-up.ts'

/** All that the agreement pages tell: the tabs from Avtal to Uppföljning, which an association may be without. */
export const partnershipSchema = z.object({
  /** By first day. Several over time; none where the association has no agreement. */
  agreements: z.array(agreementSchema),
  duties: z.array(dutySchema),
  /** By date. */
  deadlines: z.array(deadlineSchema),
  /** By year, the preliminary before the definitive. */
  indexRates: z.array(indexRateSchema),
  /** By year. */
  amounts: z.array(amountSchema),
  economy: z.array(economyLineSchema),
  followUp: z.array(followUpRowSchema),
})

export type Partnership = z.output<typeof partnershipSchema>

/** Of an association without an agreement. */
export const noPartnership: Partnership = {
  agreements: [],
  duties: [],
  deadlines: [],
  indexRates: [],
  amounts: [],
  economy: [],
  followUp: [],
}
