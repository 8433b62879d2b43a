import { currentAgreement } from '../../domain/agreement/agreement.ts'
import type { Site } from '../../domain/site.ts'

/** What the page about volunteers tells. */
export interface VolunteerPage {
  /** The agreement's own words on how one recognises those who come, once each. */
  legitimation: string[]
  /** "ca 95", as the agreement says. */
  volunteers: string | null
}

/** Takes from the agreement what it says about legitimation and about how many volunteers there are. */
export function toVolunteerPage({ data, today }: Site): VolunteerPage {
  const agreement = currentAgreement(data.partnership.agreements, today)
  const duties = data.partnership.duties.flatMap(({ quote }) => quote ?? [])
  const words = [...duties, ...(agreement?.text.map(({ text }) => text) ?? [])].map((text) => text.trim())
  return {
    legitimation: [...new Set(words.filter((text) => /legitimation/i.test(text)))],
    volunteers: agreement?.volunteers ? formatCount(agreement.volunteers.value) : null,
  }
}

function formatCount({ number, approximate }: { number: number; approximate: boolean }): string {
  return approximate ? `ungefär ${number}` : String(number)
}
