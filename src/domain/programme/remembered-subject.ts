import { z } from 'zod'
import { idSchema } from '../id.ts'
import { plainDateSchema } from '../time/temporal-codecs.ts'

/**
 * Which activity a row of Ändringar was about when it was first read, so that it goes on being about it though its name or
 * ID may come to fit another. The cell is a hash of its text: nothing of what somebody wrote is kept.
 */
export const rememberedSubjectSchema = z.object({
  cell: z.string(),
  date: plainDateSchema,
  activityId: idSchema,
})

export type RememberedSubject = z.output<typeof rememberedSubjectSchema>
