import { currentAgreement } from '../../domain/agreement/agreement.ts'
import type { Site } from '../../domain/site.ts'

/** What the page about volunteers tells. */
export interface VolunteerPage {
  /** The agreement's own words on how one recognises those who come, once each. */
  legitimation: string[]
  /** How one recognises those who come, where the agreement says how, and where it doesn't. */
  recognise: string[]
  /** What to do when somebody can't show who they are. */
  doubt: string[]
  /** What to ask about before one becomes a volunteer: of what each association decides nothing is made up here. */
  questions: string[]
  /** "ca 95", as the agreement says. */
  volunteers: string | null
}

/** Takes from the agreement what it says about legitimation and about how many volunteers there are. */
export function toVolunteerPage({ data, today }: Site): VolunteerPage {
  const agreement = currentAgreement(data.partnership.agreements, today)
  const duties = data.partnership.duties.flatMap(({ quote }) => quote ?? [])
  const words = [...duties, ...(agreement?.text.map(({ text }) => text) ?? [])].map((text) => text.trim())
  const legitimation = [...new Set(words.filter((text) => /legitimation/i.test(text)))]
  const isCarried = legitimation.length > 0
  return {
    legitimation,
    recognise: isCarried
      ? [
          `Den som kommer från ${data.settings.association} ska kunna visa legitimation.`,
          'Be att få se den innan du öppnar.',
        ]
      : ['Du kan alltid fråga vem det är som kommer. Är du osäker så ring oss.'],
    doubt: [
      isCarried
        ? 'Kan någon inte visa legitimation? Då öppnar du inte.'
        : 'Känns något fel? Då öppnar du inte.',
      'Ring oss och fråga om någon ska komma. Ta numret här på sidan, inte ett nummer som du får vid dörren.',
      'Lämna aldrig ut bankkort, koder eller pengar.',
      'Blir du rädd eller hotad? Ring 112.',
    ],
    questions: [
      'Vad behövs just nu, och var?',
      'Hur ofta och hur länge?',
      'Behöver jag kunna något?',
      isCarried ? 'Hur får jag legitimation?' : 'Hur visar jag vem jag är?',
    ],
    volunteers: agreement?.volunteers ? formatCount(agreement.volunteers.value) : null,
  }
}

function formatCount({ number, approximate }: { number: number; approximate: boolean }): string {
  return approximate ? `ungefär ${number}` : String(number)
}
