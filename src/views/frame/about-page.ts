import { currentAgreement } from '../../domain/agreement/agreement.ts'
import { addresses } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import type { Link } from './page-frame.ts'

/** What the page about the site shows. */
export interface AboutPage {
  /** How much there is, largest first; what there is nothing of is left out. */
  counts: { number: string; text: string }[]
  /** Who is behind it, in sentences. */
  who: string
  links: Link[]
}

/** All that the page about the site takes from the sheet. */
export function toAboutPage({ data, today }: Site): AboutPage {
  const { association, website } = data.settings
  const agreement = currentAgreement(data.partnership.agreements, today)
  const parties = agreement
    ? ` ${agreement.publicParty.value} och ${agreement.associationParty.value} har skrivit ett avtal.`
    : ''
  return {
    counts: [
      count(data.activities.length, 'aktivitet', 'aktiviteter'),
      count(data.places.length, 'plats', 'platser'),
      count(data.partners.length, 'partner', 'partner'),
    ].flat(),
    who: `${association} sköter sidorna. Vid varje aktivitet står vem som ordnar den.${parties}`,
    links: [
      ...(agreement ? [{ address: addresses.agreement(), text: 'Avtalet på en minut' }] : []),
      { address: addresses.volunteer(), text: 'Volontärer: så känner du igen oss' },
      { address: addresses.changes(), text: 'Det som har ändrats de senaste dagarna' },
      ...(website ? [{ address: website, text: `Webbplats: ${association}` }] : []),
    ],
  }
}

function count(number: number, one: string, many: string): AboutPage['counts'] {
  return number === 0 ? [] : [{ number: String(number), text: number === 1 ? one : many }]
}
