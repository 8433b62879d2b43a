import type { Activity } from './activity.ts'
import type { Partner } from './directory.ts'
import type { Settings } from './settings.ts'

/** Who holds an activity, by name: the association, a partner, or as the sheet says. */
export function organizerName(
  { organizer }: Pick<Activity, 'organizer'>,
  data: { settings: Settings; partners: readonly Partner[] },
): string {
  switch (organizer.kind) {
    case 'association':
      return data.settings.association
    case 'partner':
      return data.partners.find(({ id }) => id === organizer.partnerId)?.name ?? data.settings.association
    case 'other':
      return organizer.name
  }
}
