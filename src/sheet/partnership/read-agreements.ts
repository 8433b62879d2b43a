import type { Agreement, Paragraph } from '../../domain/agreement/agreement.ts'
import { formatTerm, termContradiction } from '../../domain/agreement/agreement-term.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import { agreementFieldNames, type AgreementField } from '../contract/agreement-fields.ts'
import { nearestName, normalizeHeader } from '../parse/near-names.ts'
import { toSlug } from '../parse/slugs.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { AgreementFacts } from './agreement-facts.ts'

type Row = RowReader<'Avtal'>

/** One agreement as read; `agreement` is null where a required fact is missing or cannot be read. */
export interface ReadAgreement {
  name: string | null
  agreement: Agreement | null
  /** Required fields without a row, and so without a cell to point at. */
  missing: readonly string[]
}

/** What agreements are read with. */
export interface AgreementContext {
  previous: readonly Agreement[]
  today: Temporal.PlainDate
}

/** All agreements of the tab Avtal: rows with the same name in the column Avtal make one. */
export function readAgreements(rows: readonly Row[], context: AgreementContext): ReadAgreement[] {
  const named = rows.map((row) => ({ row, name: row.value('Avtal') }))
  const groups = Map.groupBy(named, ({ name }) => toSlug(name ?? ''))
  return [...groups].map(([slug, group]) => {
    const previous = context.previous.find((each) => toSlug(each.name ?? '') === slug)
    const name = group[0]?.name ?? null
    return readAgreement({
      name,
      rows: group.map(({ row }) => row),
      previous,
      today: context.today,
    })
  })
}

interface Group {
  name: string | null
  rows: readonly Row[]
  previous: Agreement | undefined
  today: Temporal.PlainDate
}

function readAgreement({ name, rows, previous, today }: Group): ReadAgreement {
  const facts = new AgreementFacts(byField(rows))
  const core = readCore(facts, previous)
  const extras = readExtras(facts, previous)
  const agreement = core && { ...core, ...extras, name, text: noText, ...keptSince(facts, previous, today) }
  if (!agreement) return { name, agreement: null, missing: facts.missing }
  const checked = checkDates(agreement, facts, { previous, today })
  return { name, agreement: checked && { ...checked, id: idOf(checked, previous) }, missing: facts.missing }
}

function readCore(facts: AgreementFacts, previous: Agreement | undefined) {
  const title = facts.required('Titel', previous?.title)
  const publicParty = facts.required('Offentlig part', previous?.publicParty)
  const associationParty = facts.required('Idéburen part', previous?.associationParty)
  const validFrom = facts.required('Giltigt från', previous?.validFrom)
  const validTo = facts.required('Giltigt till', previous?.validTo)
  const baseAmount = facts.required('Grundbelopp', previous?.baseAmount)
  const baseYear = facts.required('Basår', previous?.baseYear)
  if (!title || !publicParty || !associationParty || !validFrom || !validTo || !baseAmount || !baseYear) {
    if (validFrom && validTo) reportBackwards(facts, validFrom.value, validTo.value)
    return null
  }
  return { title, publicParty, associationParty, validFrom, validTo, baseAmount, baseYear }
}

function readExtras(facts: AgreementFacts, previous: Agreement | undefined) {
  const before: Partial<Agreement> = previous ?? {}
  return {
    signedFor: facts.many('Undertecknas för', before.signedFor),
    background: facts.many('Bakgrund', before.background),
    values: facts.many('Värdegrund', before.values),
    basis: facts.many('Utgångspunkt', before.basis),
    overallPurpose: facts.many('Övergripande syfte', before.overallPurpose),
    sharedPurpose: facts.many('Gemensamt syfte', before.sharedPurpose),
    targetGroup: facts.many('Målgrupp', before.targetGroup),
    activities: facts.many('Verksamhet', before.activities),
    termInWords: facts.optional('Avtalstid i ord', before.termInWords),
    decisionDue: facts.optional('Beslut senast', before.decisionDue),
    decisionOutcome: facts.optional('Utfall av beslutet', before.decisionOutcome),
    extendedTo: facts.optional('Förlängt till', before.extendedTo),
    signed: facts.optional('Undertecknat', before.signed),
    index: facts.optional('Index', before.index),
    indexedFrom: facts.optional('Indexeras från', before.indexedFrom),
    rounding: facts.optional('Avrundning', before.rounding),
    serviceHouses: facts.optional('Antal servicehus', before.serviceHouses),
    volunteers: facts.optional('Antal volontärer', before.volunteers),
    premises: facts.many('Lokaler', before.premises),
    changes: facts.many('Om något ändras', before.changes),
  }
}

const noText: Paragraph[] = []

function keptSince(facts: AgreementFacts, previous: Agreement | undefined, today: Temporal.PlainDate) {
  return { heldSince: facts.keptLastGood ? (previous?.heldSince ?? today) : null }
}

/** Reports dates that contradict each other. Null when what is left cannot be an agreement. */
function checkDates(
  agreement: Omit<Agreement, 'id'>,
  facts: AgreementFacts,
  { previous, today }: { previous: Agreement | undefined; today: Temporal.PlainDate },
): Omit<Agreement, 'id'> | null {
  const from = agreement.validFrom.value
  const to = agreement.validTo.value
  if (reportBackwards(facts, from, to)) {
    if (!previous) return null
    const row = facts.row('Giltigt till')
    if (row) row.keepsLastGood = true
    const { validFrom, validTo, extendedTo } = previous
    return { ...agreement, validFrom, validTo, extendedTo, heldSince: previous.heldSince ?? today }
  }
  warnOfTerm(agreement, facts)
  const extendedTo = agreement.extendedTo?.value
  if (!extendedTo || isBefore(to, extendedTo)) return agreement
  facts.row('Förlängt till')?.error('Värde', { code: 'EXTENSION_BEFORE_END', to, extendedTo })
  return { ...agreement, extendedTo: previous?.extendedTo ?? null }
}

/** Whether the agreement ends before it begins. Told whatever else is missing, so that all is mended at once. */
function reportBackwards(facts: AgreementFacts, from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  if (Temporal.PlainDate.compare(to, from) >= 0) return false
  facts.row('Giltigt till')?.error('Värde', { code: 'AGREEMENT_ENDS_BEFORE_START', from, to })
  return true
}

function warnOfTerm(agreement: Omit<Agreement, 'id'>, facts: AgreementFacts): void {
  const contradiction = termContradiction(agreement)
  if (contradiction) {
    const { said, dates } = contradiction
    facts.row('Avtalstid i ord')?.warn('Värde', { code: 'TERM_UNLIKE_DATES', said, term: formatTerm(dates) })
  }
  const from = agreement.indexedFrom?.value
  const baseYear = agreement.baseYear.value
  if (from && from.year <= baseYear) {
    facts.row('Indexeras från')?.warn('Värde', { code: 'INDEXED_FROM_BEFORE_BASE_YEAR', baseYear, from })
  }
}

/** An agreement keeps the address that it has had; a new one is named by its name, else by its years. */
function idOf(agreement: Omit<Agreement, 'id'>, previous: Agreement | undefined): string {
  const years = `${agreement.validFrom.value.year}-${agreement.validTo.value.year}`
  return previous?.id ?? (toSlug(agreement.name ?? '') || years)
}

function byField(rows: readonly Row[]): Map<AgreementField, Row[]> {
  const found = new Map<AgreementField, Row[]>()
  for (const row of rows) {
    const field = fieldOf(row)
    if (field) found.set(field, [...(found.get(field) ?? []), row])
  }
  return found
}

function fieldOf(row: Row): AgreementField | null {
  const name = row.value('Fält')
  if (name === null) return null
  const wanted = normalizeHeader(name)
  const field = agreementFieldNames.find((each) => normalizeHeader(each) === wanted)
  if (!field)
    row.error('Fält', { code: 'AGREEMENT_FIELD_UNKNOWN', nearest: nearestName(name, agreementFieldNames) })
  return field ?? null
}
