import { addresses } from '../../domain/published/addresses.ts'
import { currentAgreement, lastDayOf, type Agreement } from '../../domain/agreement/agreement.ts'
import {
  agreementName,
  contradictionSentences,
  statusSentences,
} from '../../domain/agreement/agreement-words.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import type { Site } from '../../domain/site.ts'
import { onAMinute, type MinuteLine } from './agreement-minute.ts'
import { toSections, type StatementSection } from './agreement-sections.ts'
import { heldBackSentence } from '../../domain/held-back.ts'

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
  /** What is most important of all: whether it is in force. */
  status: { first: string; rest: readonly string[] }
  minute: readonly MinuteLine[]
  contradiction: { quote: string; sentences: readonly string[] } | null
  folds: readonly { summary: string; sections: readonly StatementSection[] }[]
  /** To the other pages of the agreement, each with what is there. */
  links: readonly { address: string; name: string; text: string }[]
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
  const [first = '', ...rest] = statusSentences(agreement, { agreements, today: site.today })
  return {
    title: agreement.title.value,
    held: heldBackSentence(agreement.heldSince),
    status: { first, rest },
    minute: onAMinute(site, agreement),
    contradiction: contradictionSentences(agreement),
    folds: [...Map.groupBy(toSections(site, agreement), ({ fold }) => fold)].map(([summary, sections]) => ({
      summary,
      sections,
    })),
    links: linksFrom(agreement),
    others: agreements.length > 1 ? agreements.map((each) => listed(each, agreement, site)) : [],
  }
}

function linksFrom(agreement: Agreement): AgreementPage['links'] {
  return [
    { address: addresses.economy(), name: 'Pengarna', text: 'Så räknas beloppet' },
    { address: addresses.followUp(), name: 'Uppföljning', text: 'Vad som är gjort' },
    ...(agreement.text.length > 0
      ? [{ address: addresses.verbatim(), name: 'Ord för ord', text: 'Hela texten' }]
      : []),
    { address: '/data/avtal.json', name: 'Öppna data', text: 'Avtalet som JSON' },
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
