import type { Agreement, Paragraph } from '../../domain/agreement/agreement.ts'
import { formatTerm, termContradiction } from '../../domain/agreement/agreement-term.ts'
import { nearestName, normalizeHeader } from '../parse/near-names.ts'
import { toSlug } from '../parse/slugs.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import { AgreementFacts, parseFactText } from './agreement-facts.ts'
import { agreementFields } from './agreement-fields.ts'
import { parseRounding } from '../parse/agreement-choices.ts'
import { parseAmount, parseApproximateCount } from '../parse/numbers.ts'
import { unreadable } from '../parse/parsed.ts'
import type { Parsed } from '../parse/parsed.ts'
import { parseName } from '../parse/texts.ts'
import { parseYear } from '../parse/years.ts'
import type { CellValue } from '../cell-value.ts'
import { dateParser, yearOrDateParser } from './parsers.ts'

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
  own: OrganisationContacts
  today: Temporal.PlainDate
}

/** All agreements of the tab Avtal: rows with the same name in the column Avtal make one. */
export function readAgreements(rows: readonly Row[], context: AgreementContext): ReadAgreement[] {
  const named = rows.map((row) => ({ row, name: row.value('Avtal', parseName) }))
  const groups = Map.groupBy(named, ({ name }) => toSlug(name ?? ''))
  return [...groups].map(([slug, group]) => {
    const previous = context.previous.find((each) => toSlug(each.name ?? '') === slug)
    const name = group[0]?.name ?? null
    return readAgreement({
      name,
      rows: group.map(({ row }) => row),
      previous,
      own: context.own,
      today: context.today,
    })
  })
}

type DateParser = ReturnType<typeof dateParser>

interface Group {
  name: string | null
  rows: readonly Row[]
  previous: Agreement | undefined
  own: OrganisationContacts
  today: Temporal.PlainDate
}

function readAgreement({ name, rows, previous, own, today }: Group): ReadAgreement {
  const facts = new AgreementFacts(byField(rows), own)
  const parseDate = dateParser(today)
  const core = readCore(facts, previous, parseDate)
  const extras = readExtras(facts, previous, parseDate)
  const agreement = core && { ...core, ...extras, name, text: noText, ...keptSince(facts, previous, today) }
  if (!agreement) return { name, agreement: null, missing: facts.missing }
  const checked = checkDates(agreement, facts, { previous, today })
  return { name, agreement: checked && { ...checked, id: idOf(checked, previous) }, missing: facts.missing }
}

function readCore(facts: AgreementFacts, previous: Agreement | undefined, parseDate: DateParser) {
  const title = facts.required('Titel', parseFactText, previous?.title)
  const publicParty = facts.required('Offentlig part', parseFactText, previous?.publicParty)
  const associationParty = facts.required('Idéburen part', parseFactText, previous?.associationParty)
  const validFrom = facts.required('Giltigt från', parseDate, previous?.validFrom)
  const validTo = facts.required('Giltigt till', parseDate, previous?.validTo)
  const baseAmount = facts.required('Grundbelopp', parseBaseAmount, previous?.baseAmount)
  const baseYear = facts.required('Basår', parseYear, previous?.baseYear)
  if (!title || !publicParty || !associationParty || !validFrom || !validTo || !baseAmount || !baseYear) {
    if (validFrom && validTo) reportBackwards(facts, validFrom.value, validTo.value)
    return null
  }
  return { title, publicParty, associationParty, validFrom, validTo, baseAmount, baseYear }
}

/** What is paid for an activity is never less than nothing. */
function parseBaseAmount(cell: CellValue): Parsed<number> {
  const amount = parseAmount(cell)
  return amount.ok && amount.value < 0 ? unreadable({ code: 'NUMBER_NEGATIVE' }) : amount
}

function readExtras(facts: AgreementFacts, previous: Agreement | undefined, parseDate: DateParser) {
  const before: Partial<Agreement> = previous ?? {}
  return {
    signedFor: facts.many('Undertecknas för', parseFactText, before.signedFor),
    background: facts.many('Bakgrund', parseFactText, before.background),
    values: facts.many('Värdegrund', parseFactText, before.values),
    basis: facts.many('Utgångspunkt', parseFactText, before.basis),
    overallPurpose: facts.many('Övergripande syfte', parseFactText, before.overallPurpose),
    sharedPurpose: facts.many('Gemensamt syfte', parseFactText, before.sharedPurpose),
    targetGroup: facts.many('Målgrupp', parseFactText, before.targetGroup),
    activities: facts.many('Verksamhet', parseFactText, before.activities),
    termInWords: facts.optional('Avtalstid i ord', parseFactText, before.termInWords),
    decisionDue: facts.optional('Beslut senast', parseDate, before.decisionDue),
    decisionOutcome: facts.optional('Utfall av beslutet', parseFactText, before.decisionOutcome),
    extendedTo: facts.optional('Förlängt till', parseDate, before.extendedTo),
    signed: facts.optional('Undertecknat', parseFactText, before.signed),
    index: facts.optional('Index', parseFactText, before.index),
    indexedFrom: facts.optional('Indexeras från', yearOrDateParser(parseDate), before.indexedFrom),
    rounding: facts.optional('Avrundning', parseRounding, before.rounding),
    serviceHouses: facts.optional('Antal servicehus', parseApproximateCount, before.serviceHouses),
    volunteers: facts.optional('Antal volontärer', parseApproximateCount, before.volunteers),
    premises: facts.many('Lokaler', parseFactText, before.premises),
    changes: facts.many('Om något ändras', parseFactText, before.changes),
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
  if (!extendedTo || Temporal.PlainDate.compare(extendedTo, to) > 0) return agreement
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

function byField(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const field = fieldOf(row)
    if (field) found.set(field, [...(found.get(field) ?? []), row])
  }
  return found
}

function fieldOf(row: Row): string | null {
  const name = row.value('Fält', parseName)
  if (name === null) return null
  const wanted = normalizeHeader(name)
  const field = agreementFields.find((each) => normalizeHeader(each) === wanted)
  if (!field)
    row.error('Fält', { code: 'AGREEMENT_FIELD_UNKNOWN', nearest: nearestName(name, agreementFields) })
  return field ?? null
}
