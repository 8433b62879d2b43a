import { z } from 'zod'
import { activitySchema } from './programme/activity.ts'
import { breakSchema, changeSchema } from './programme/change.ts'
import { doubtfulDateSchema } from './occurrences/doubtful-dates.ts'
import { categorySchema, partnerSchema, projectSchema, synonymSchema } from './programme/directory.ts'
import { partnershipSchema } from './agreement/partnership.ts'
import { placeSchema } from './programme/place.ts'
import { rememberedSubjectSchema } from './programme/remembered-subject.ts'
import { sessionNumberSchema } from './occurrences/session-numbers.ts'
import { settingsSchema } from './programme/settings.ts'
import { vanishedDatesCodec } from './occurrences/vanished-dates.ts'
import { yearReadingSchema } from './programme/year-reading.ts'

/** Everything that is published, as the domain knows it: the sheet without its errors and its private parts. */
export const siteDataSchema = z.object({
  settings: settingsSchema,
  places: z.array(placeSchema),
  activities: z.array(activitySchema),
  changes: z.array(changeSchema),
  /** Of what isn't shown just now: they count again when it is, should their rows be unreadable then. Earlier snapshots have none. */
  changesSetAside: z.array(changeSchema).default([]),
  breaks: z.array(breakSchema),
  /** Earlier snapshots don't say. */
  doubtfulDates: z.array(doubtfulDateSchema).default([]),
  /** Only those that the order of the sheet wouldn't give. */
  sessionNumbers: z.array(sessionNumberSchema).default([]),
  /** Dates that are in the programme no longer; earlier snapshots don't say. */
  vanishedDates: vanishedDatesCodec.default([]),
  /** How days without a year were read; earlier snapshots don't say. */
  yearReadings: z.array(yearReadingSchema).default([]),
  /** What rows of Ändringar are about; earlier snapshots don't say. */
  changeSubjects: z.array(rememberedSubjectSchema).default([]),
  categories: z.array(categorySchema),
  partners: z.array(partnerSchema),
  projects: z.array(projectSchema),
  synonyms: z.array(synonymSchema),
  partnership: partnershipSchema,
})

export type SiteData = z.output<typeof siteDataSchema>
