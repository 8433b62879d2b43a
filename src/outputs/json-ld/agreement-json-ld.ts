import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import { statusSentences } from '../../domain/agreement/agreement-words.ts'
import { decimalKronor } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { toScriptText } from './json-ld.ts'

/**
 * An agreement for search engines: a schema.org Grant between two organisations. schema.org has no field for a grant's
 * period, so that stands in the description, with what is known of its end.
 */
export function agreementJsonLd(site: Site, agreement: Agreement): string {
  const { agreements } = site.data.partnership
  const url = absoluteUrl(addresses.agreementPeriod(agreement.id), site.url)
  const funder = {
    '@type': 'GovernmentOrganization',
    '@id': `${url}#offentlig-part`,
    name: agreement.publicParty.value,
  }
  const association = {
    '@type': 'NGO',
    '@id': `${url}#ideburen-part`,
    name: agreement.associationParty.value,
  }
  const period = `${agreement.validFrom.value.toString()} till ${agreement.validTo.value.toString()}`
  const status = statusSentences(agreement, { agreements, today: site.today })
  const grant = {
    '@type': 'MonetaryGrant',
    '@id': url,
    url,
    name: agreement.title.value,
    description: [`Gäller ${period}.`, ...status, ...(site.isExample ? ['Exempeldata.'] : [])].join(' '),
    funder: { '@id': funder['@id'] },
    fundedItem: { '@id': association['@id'] },
    amount: {
      '@type': 'MonetaryAmount',
      currency: 'SEK',
      value: Number(decimalKronor({ units: BigInt(agreement.baseAmount.value), decimals: 0 })),
      description: `Grundbelopp för ett kalenderår, i ${agreement.baseYear.value} års pengar`,
    },
  }
  return toScriptText([grant, funder, association])
}
