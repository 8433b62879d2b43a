import { addresses } from '../../domain/published/addresses.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import { currentAgreement, lastDayOf } from '../../domain/agreement/agreement.ts'
import {
  agreementName,
  contradictionSentences,
  statusSentences,
} from '../../domain/agreement/agreement-words.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import type { Site } from '../../domain/site.ts'
import { onAMinute } from './agreement-minute.ts'
import { toSections } from './agreement-sections.ts'
import type { StatementSection } from './agreement-sections.ts'
import type { Statement } from './agreement-statement.ts'
import type { Link } from '../frame/page-frame.ts'

/** An agreement among those of the sheet. */
export interface ListedAgreement {
  name: string
  address: string
  period: string
  status: string
  isHere: boolean
}

/** An agreement on a minute, and then the rest of it. */
export interface AgreementPage {
  /** The agreement's own title, as written. */
  title: string
  held: string | null
  status: readonly string[]
  minute: readonly { label: string; statements: readonly Statement[] }[]
  contradiction: { quote: string; sentences: readonly string[] } | null
  sections: readonly StatementSection[]
  links: readonly Link[]
  /** All agreements over time; empty where there is only one. */
  others: readonly ListedAgreement[]
}

/** The agreement that /avtal/ tells of. Null only when the sheet has none. */
export function mainAgreement(site: Site): Agreement | null {
  return currentAgreement(site.data.partnership.agreements, site.today)
}

/** All that the page of an agreement shows. */
export function toAgreementPage(site: Site, agreement: Agreement): AgreementPage {
  const { agreements } = site.data.partnership
  return {
    title: agreement.title.value,
    held: agreement.heldSince && 'Uppgifterna håller på att rättas – ring för att vara säker.',
    status: statusSentences(agreement, { agreements, today: site.today }),
    minute: onAMinute(site, agreement),
    contradiction: contradictionSentences(agreement),
    sections: toSections(site, agreement),
    links: linksFrom(agreement),
    others: agreements.length > 1 ? agreements.map((each) => listed(each, agreement, site)) : [],
  }
}

function linksFrom(agreement: Agreement): Link[] {
  return [
    { address: addresses.economy(), text: 'Pengarna: så räknas beloppet' },
    { address: addresses.followUp(), text: 'Uppföljning: vad som är gjort' },
    ...(agreement.text.length > 0
      ? [{ address: addresses.verbatim(), text: 'Hela avtalet, ord för ord' }]
      : []),
    { address: '/data/avtal.json', text: 'Avtalet som öppna data (JSON)' },
  ]
}

function listed(agreement: Agreement, here: Agreement, site: Site): ListedAgreement {
  const { agreements } = site.data.partnership
  return {
    name: agreementName(agreement),
    address: addresses.agreementPeriod(agreement.id),
    period: `${formatDate(agreement.validFrom.value, null)} till ${formatDate(lastDayOf(agreement), null)}`,
    status: statusSentences(agreement, { agreements, today: site.today }).join(' '),
    isHere: agreement === here,
  }
}
