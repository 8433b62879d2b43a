import { z } from 'zod'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { lastDayOf, type Agreement, type Fact } from '../../domain/agreement/agreement.ts'
import { formatCount, statusSentences } from '../../domain/agreement/agreement-words.ts'
import { formatKronor } from '../../domain/agreement/money.ts'
import type { Site } from '../../domain/site.ts'
import { agreementTables, type agreementTableNames } from './agreement-records.ts'
import { roundingWords } from './agreement-schemas.ts'
import { toCsv } from './csv.ts'

const text = z.string().nullable()

/** A fact of the agreement: what it is, the agreement's own words, what is uncertain. */
const factRecordSchema = z.object({ fält: z.string(), värde: z.string(), ordagrant: text, anmärkning: text })

const agreementRecordSchema = z.object({
  id: z.string(),
  namn: text,
  titel: z.string(),
  offentligPart: z.string(),
  idéburenPart: z.string(),
  giltigtFrån: z.iso.date(),
  giltigtTill: z.iso.date(),
  förlängtTill: z.iso.date().nullable(),
  sistaDag: z.iso.date().describe('Förlängt till där det finns, annars giltigt till.'),
  läge: z.array(z.string()).describe('Vad som är känt om avtalstiden, räknat av datumen.'),
  grundbelopp: z.number().describe('Kronor för ett kalenderår.'),
  basår: z.int(),
  index: text,
  indexerasFrån: z.iso.date().nullable(),
  avrundning: text,
  fakta: z.array(factRecordSchema).describe('Varje rad i fliken Avtal.'),
  text: z
    .array(z.object({ rubrik: text, text: z.string(), not: text }))
    .describe('Avtalet som det är skrivet.'),
  rättas: z.boolean(),
  url: z.url(),
})

const metaSchema = z.object({
  titel: z.string(),
  utgivare: z.string(),
  skapad: z.iso.datetime().describe('När uppgifterna hämtades.'),
  dag: z.iso.date().describe('Dagen som läget är räknat för.'),
  licens: z.string(),
  exempeldata: z.boolean().describe('Sant när uppgifterna är påhittade.'),
  webbplats: z.url(),
  dokumentation: z.url(),
})

/** /data/avtal.json, as its JSON Schema tells. */
export const agreementDataSchema = z.object({
  meta: metaSchema,
  avtal: z.array(agreementRecordSchema),
  belopp: z.array(agreementTables.belopp.schema),
  index: z.array(agreementTables.index.schema),
  ataganden: z.array(agreementTables.ataganden.schema),
  halldatum: z.array(agreementTables.halldatum.schema),
  ekonomi: z.array(agreementTables.ekonomi.schema),
  uppfoljning: z.array(agreementTables.uppfoljning.schema),
  platser: z.array(agreementTables.platser.schema),
})

/** The agreements with their money, duties, deadlines and follow-up, as the text of /data/avtal.json. */
export function agreementJson(site: Site): string {
  const data: z.output<typeof agreementDataSchema> = {
    meta: metaOf(site),
    avtal: site.data.partnership.agreements.map((agreement) => toRecord(agreement, site)),
    belopp: agreementTables.belopp.records(site),
    index: agreementTables.index.records(site),
    ataganden: agreementTables.ataganden.records(site),
    halldatum: agreementTables.halldatum.records(site),
    ekonomi: agreementTables.ekonomi.records(site),
    uppfoljning: agreementTables.uppfoljning.records(site),
    platser: agreementTables.platser.records(site),
  }
  return `${JSON.stringify(data, null, 1)}\n`
}

/** One of the tables as CSV. The last column marks the example data. */
export function agreementCsv(name: (typeof agreementTableNames)[number], site: Site): string {
  const { schema, records } = agreementTables[name]
  const rows = records(site).map((record) => ({ ...record, exempeldata: site.isExample }))
  return toCsv([...Object.keys(schema.shape), 'exempeldata'], rows)
}

function toRecord(agreement: Agreement, site: Site): z.output<typeof agreementRecordSchema> {
  const { agreements } = site.data.partnership
  return {
    id: agreement.id,
    namn: agreement.name,
    titel: agreement.title.value,
    offentligPart: agreement.publicParty.value,
    idéburenPart: agreement.associationParty.value,
    giltigtFrån: agreement.validFrom.value.toString(),
    giltigtTill: agreement.validTo.value.toString(),
    förlängtTill: agreement.extendedTo?.value.toString() ?? null,
    sistaDag: lastDayOf(agreement).toString(),
    läge: statusSentences(agreement, { agreements, today: site.today }),
    grundbelopp: agreement.baseAmount.value / 100,
    basår: agreement.baseYear.value,
    index: agreement.index?.value ?? null,
    indexerasFrån: agreement.indexedFrom?.value.toString() ?? null,
    avrundning: agreement.rounding && roundingWords[agreement.rounding.value],
    fakta: factsOf(agreement),
    text: agreement.text.map(({ heading, text: words, note }) => ({
      rubrik: heading,
      text: words,
      not: note,
    })),
    rättas: agreement.heldSince !== null,
    url: absoluteUrl(addresses.agreementPeriod(agreement.id), site.url),
  }
}

/** Every fact under the name that the sheet has for it. */
function factsOf(agreement: Agreement): z.output<typeof factRecordSchema>[] {
  const one = <Value>(field: string, fact: Fact<Value> | null, format: (value: Value) => string = String) =>
    fact ? [{ fält: field, värde: format(fact.value), ordagrant: fact.quote, anmärkning: fact.note }] : []
  const many = (field: string, facts: readonly Fact<string>[]) => facts.flatMap((fact) => one(field, fact))
  return [
    ...one('Titel', agreement.title),
    ...one('Offentlig part', agreement.publicParty),
    ...one('Idéburen part', agreement.associationParty),
    ...many('Undertecknas för', agreement.signedFor),
    ...many('Bakgrund', agreement.background),
    ...many('Värdegrund', agreement.values),
    ...many('Utgångspunkt', agreement.basis),
    ...many('Övergripande syfte', agreement.overallPurpose),
    ...many('Gemensamt syfte', agreement.sharedPurpose),
    ...many('Målgrupp', agreement.targetGroup),
    ...many('Verksamhet', agreement.activities),
    ...one('Giltigt från', agreement.validFrom),
    ...one('Giltigt till', agreement.validTo),
    ...one('Avtalstid i ord', agreement.termInWords),
    ...one('Beslut senast', agreement.decisionDue),
    ...one('Utfall av beslutet', agreement.decisionOutcome),
    ...one('Förlängt till', agreement.extendedTo),
    ...one('Undertecknat', agreement.signed),
    ...one('Grundbelopp', agreement.baseAmount, formatKronor),
    ...one('Basår', agreement.baseYear),
    ...one('Index', agreement.index),
    ...one('Indexeras från', agreement.indexedFrom),
    ...one('Avrundning', agreement.rounding, (rounding) => roundingWords[rounding]),
    ...one('Antal servicehus', agreement.serviceHouses, formatCount),
    ...one('Antal volontärer', agreement.volunteers, formatCount),
    ...many('Lokaler', agreement.premises),
    ...many('Om något ändras', agreement.changes),
  ]
}

function metaOf(site: Site): z.output<typeof metaSchema> {
  const { settings } = site.data
  return {
    titel: `Avtalet – ${settings.siteName}`,
    utgivare: settings.association,
    skapad: site.created.toString({ smallestUnit: 'second' }),
    dag: site.today.toString(),
    licens: settings.openDataLicence,
    exempeldata: site.isExample,
    webbplats: site.url,
    dokumentation: absoluteUrl(addresses.openData(), site.url),
  }
}
