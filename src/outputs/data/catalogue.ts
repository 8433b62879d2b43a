import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { escapeMarkup } from '../../domain/published/markup.ts'
import type { Site } from '../../domain/site.ts'
import { timeZone } from '../../domain/time/time-zone.ts'
import { datasetsOf, type DataFile, type Dataset } from './datasets.ts'
import { licenceAddress } from './licence.ts'

/**
 * The open data as DCAT-AP-SE 3.0 (docs.dataportal.se/dcat), in RDF/XML: what Sveriges dataportal harvests. Holds what the profile
 * demands and recommends, as far as it is known; what isn't known is left out.
 */
export function toCatalogue(site: Site): string {
  const datasets = datasetsOf(site)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF ${Object.entries(namespaces)
      .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
      .join(' ')}>`,
    ...catalogueLines(site, datasets),
    ...publisherLines(site),
    ...contactLines(site),
    ...datasets.flatMap((dataset) => datasetLines(site, dataset)),
    '</rdf:RDF>',
    '',
  ].join('\n')
}

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}
const authority = 'http://publications.europa.eu/resource/authority'

function catalogueLines(site: Site, datasets: readonly Dataset[]): string[] {
  const { siteName, association } = site.data.settings
  const isExample = site.isExample ? ' Uppgifterna är påhittade och ska inte hämtas in.' : ''
  return node('dcat:Catalog', at(site, '#katalog'), [
    words('dcterms:title', `Öppna data från ${siteName}`),
    words('dcterms:description', `Programmet för äldre som ${association} ansvarar för.${isExample}`),
    resource('dcterms:publisher', at(site, '#utgivare')),
    ...licenceLines(site),
    resource('dcterms:language', `${authority}/language/SWE`),
    resource('dcat:themeTaxonomy', `${authority}/data-theme`),
    resource('foaf:homepage', absoluteUrl(addresses.openData(), site.url)),
    modified(site),
    ...datasets.map(({ id }) => resource('dcat:dataset', at(site, `#${id}`))),
  ])
}

function publisherLines(site: Site): string[] {
  const { association, website } = site.data.settings
  return node('foaf:Agent', at(site, '#utgivare'), [
    `<foaf:name>${escapeMarkup(association)}</foaf:name>`,
    '<dcterms:type>',
    '  <skos:Concept rdf:about="http://purl.org/adms/publishertype/NonProfitOrganisation"/>',
    '</dcterms:type>',
    ...(website ? [resource('foaf:homepage', website)] : []),
  ])
}

/** The profile wants an e-mail address of a contact. */
function contactLines(site: Site): string[] {
  const { association, email, phone } = site.data.settings
  if (!email) return []
  return node('vcard:Organization', at(site, '#kontakt'), [
    `<vcard:fn>${escapeMarkup(association)}</vcard:fn>`,
    resource('vcard:hasEmail', `mailto:${email}`),
    '<vcard:hasTelephone rdf:parseType="Resource">',
    `  ${resource('vcard:hasValue', `tel:${phone.e164}`)}`,
    '</vcard:hasTelephone>',
  ])
}

function datasetLines(site: Site, dataset: Dataset): string[] {
  const { id, title, description, keywords, theme, files, span } = dataset
  return [
    ...node('dcat:Dataset', at(site, `#${id}`), [
      words('dcterms:title', title),
      words('dcterms:description', description),
      resource('dcterms:publisher', at(site, '#utgivare')),
      ...(site.data.settings.email ? [resource('dcat:contactPoint', at(site, '#kontakt'))] : []),
      ...keywords.map((keyword) => words('dcat:keyword', keyword)),
      resource('dcat:theme', `${authority}/data-theme/${theme}`),
      resource('dcterms:language', `${authority}/language/SWE`),
      resource('dcterms:accessRights', `${authority}/access-right/PUBLIC`),
      resource('dcat:landingPage', `${absoluteUrl(addresses.openData(), site.url)}#${id}`),
      modified(site),
      ...(span ? temporalLines(span) : []),
      ...files.map(({ address }) => resource('dcat:distribution', fileNode(site, address))),
    ]),
    ...files.flatMap((file) => fileLines(site, dataset, file)),
  ]
}

function fileLines(site: Site, { schema }: Dataset, { address, mediaType, title }: DataFile): string[] {
  const whole = absoluteUrl(address, site.url)
  const described = mediaType === 'application/json' ? schema : null
  return node('dcat:Distribution', fileNode(site, address), [
    words('dcterms:title', title),
    resource('dcat:accessURL', whole),
    resource('dcat:downloadURL', whole),
    `<dcterms:format>${mediaType}</dcterms:format>`,
    ...licenceLines(site),
    modified(site),
    ...(described ? standardLines(absoluteUrl(described, site.url)) : []),
  ])
}

/** What the file conforms to: its JSON Schema. */
function standardLines(address: string): string[] {
  return [
    '<dcterms:conformsTo>',
    ...node('dcterms:Standard', address, [words('dcterms:title', 'JSON Schema')]),
    '</dcterms:conformsTo>',
  ]
}

function temporalLines({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }): string[] {
  return [
    '<dcterms:temporal>',
    '  <dcterms:PeriodOfTime>',
    `    ${date('dcat:startDate', from)}`,
    `    ${date('dcat:endDate', to)}`,
    '  </dcterms:PeriodOfTime>',
    '</dcterms:temporal>',
  ]
}

/** A licence by its address; words of the association's own as a document without one. */
function licenceLines({ data }: Site): string[] {
  const { openDataLicence } = data.settings
  const address = licenceAddress(openDataLicence)
  // With its class, which those who check by the shapes of DCAT-AP ask for.
  if (address)
    return [
      '<dcterms:license>',
      `  <dcterms:LicenseDocument rdf:about="${escapeMarkup(address)}"/>`,
      '</dcterms:license>',
    ]
  return [
    '<dcterms:license>',
    '  <dcterms:LicenseDocument>',
    `    ${words('dcterms:title', openDataLicence)}`,
    '  </dcterms:LicenseDocument>',
    '</dcterms:license>',
  ]
}

function modified({ created }: Site): string {
  return date('dcterms:modified', created.toZonedDateTimeISO(timeZone).toPlainDate())
}

function node(type: string, about: string, lines: readonly string[]): string[] {
  return [`<${type} rdf:about="${escapeMarkup(about)}">`, ...lines.map((line) => `  ${line}`), `</${type}>`]
}

function words(name: string, text: string): string {
  return `<${name} xml:lang="sv">${escapeMarkup(text)}</${name}>`
}

function resource(name: string, address: string): string {
  return `<${name} rdf:resource="${escapeMarkup(address)}"/>`
}

function date(name: string, day: Temporal.PlainDate): string {
  return `<${name} rdf:datatype="http://www.w3.org/2001/XMLSchema#date">${day.toString()}</${name}>`
}

/** Something that the catalogue itself tells of. */
function at(site: Site, fragment: string): string {
  return absoluteUrl(`${addresses.catalogue()}${fragment}`, site.url)
}

function fileNode(site: Site, address: string): string {
  return at(site, `#${address.slice(1).replaceAll('/', '-')}`)
}
