import { z } from 'zod'
import { agreementSchema } from './agreement.ts'
import { deadlineSchema } from './deadline.ts'
import { dutySchema } from './duty.ts'
import { amountSchema, economyLineSchema, indexRateSchema } from './economy.ts'
import { followUpRowSchema } from './follow-up.ts'

/** All that the agreement pages tell: the tabs from Avtal to Uppföljning. */
export const partnershipSchema = z.object({
  /** By first day. One or more over time. */
  agreements: z.array(agreementSchema).min(1),
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
