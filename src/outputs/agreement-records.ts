import { z } from 'zod'
import { agreedYears } from '../domain/agreed-amounts.ts'
import { deadlineStatus } from '../domain/deadline.ts'
import { deadlineStateName, explainDeadline } from '../domain/deadline-words.ts'
import { deadlinesOf, judgeDuties, thisYear } from '../domain/duty-statuses.ts'
import { dutyStateNames, explainStatus, measureNames } from '../domain/duty-words.ts'
import { formatPeriod } from '../domain/follow-up.ts'
import { decimalKronor, formatFactor } from '../domain/money.ts'
import type { Site } from '../domain/site.ts'
import type { DataRecord } from './csv.ts'

const money = z.number().nullable().describe('Kronor. Tomt betyder ej redovisat, aldrig noll.')
const agreement = z.string().nullable().describe('Id för avtalet, se fältet avtal. Tomt: alla avtal.')
const isHeld = z
  .boolean()
  .describe('Sant när raden håller på att rättas och det som visas är den senaste rätta versionen.')

/** A year of an agreement: base × factors = unrounded, then rounded. Computed, decided and paid never mix. */
export const amountRecordSchema = z.object({
  avtal: z.string(),
  år: z.int(),
  grundbelopp: z.number().describe('Kronor.'),
  faktorer: z
    .array(z.string())
    .describe('Ett tal för varje uppräknat år, i ordning. Grundbeloppet gånger alla ger beloppet.'),
  indexår: z.array(z.string()),
  oavrundat: z.string().nullable().describe('Exakt belopp i kronor, som decimaltal.'),
  avrundning: z.string(),
  beräknat: money,
  preliminärt: z.boolean(),
  saknarIndexFör: z.array(z.string()),
  ersattPreliminärtBelopp: money,
  beslutat: money,
  utbetalt: money,
  beslutatMinusBeräknat: money,
  utbetaltMinusBeslutat: money,
  datum: z.iso.date().nullable(),
  källa: z.string().nullable(),
  rättas: isHeld,
})

export const indexRecordSchema = z.object({
  avtal: agreement,
  år: z.int(),
  procent: z.number(),
  status: z.enum(['preliminär', 'definitiv']),
  publicerad: z.iso.date().nullable(),
  källa: z.string().nullable(),
  rättas: isHeld,
})

export const dutyRecordSchema = z.object({
  avtal: z.string(),
  åtagande: z.string(),
  vem: z.string(),
  styrka: z.enum(['ska', 'kan', 'exempel']),
  ordagrant: z.string().nullable(),
  mål: z.number().nullable(),
  mätsSom: z.string().nullable(),
  utfall: z.string().nullable(),
  per: z.iso.date().nullable(),
  underlag: z.url().nullable(),
  status: z.string().describe('Räknas fram av datum och underlag.'),
  förklaring: z.string(),
  rättas: isHeld,
})

export const deadlineRecordSchema = z.object({
  avtal: z.string(),
  vad: z.string(),
  senast: z.iso.date(),
  vem: z.string(),
  tillVem: z.string().nullable(),
  klart: z.iso.date().nullable(),
  underlag: z.url().nullable(),
  anmärkning: z.string().nullable(),
  åtagande: z.string().nullable(),
  status: z.string().describe('Räknas fram av datumen.'),
  förklaring: z.string(),
  rättas: isHeld,
})

export const economyRecordSchema = z.object({
  år: z.int().describe('Kalenderår.'),
  slag: z.enum(['intäkt', 'kostnad']),
  post: z.string(),
  budget: money,
  utfall: money,
  källa: z.string().nullable(),
  rättas: isHeld,
})

const count = z.number().nullable().describe('Tomt betyder ej redovisat, aldrig noll.')

export const followUpRecordSchema = z.object({
  period: z.string().describe('Ett år (2026) eller en månad (2026-11).'),
  plats: z.string().nullable().describe('Platsens id. Tomt: alla platser.'),
  aktivitet: z.string().nullable().describe('Aktivitetens id. Tomt: alla aktiviteter.'),
  tillfällen: count,
  inställda: count,
  deltagare: count.describe('Besök: samma person räknas varje gång. Tomt betyder ej redovisat.'),
  volontärtimmar: count,
  rapporteratAv: z.string().nullable(),
  rättas: isHeld,
})

/** The tables about the agreement, by their name in the address: /data/avtal-<name>.csv. */
export const agreementTables = {
  belopp: { schema: amountRecordSchema, records: amountRecords },
  index: { schema: indexRecordSchema, records: indexRecords },
  ataganden: { schema: dutyRecordSchema, records: dutyRecords },
  halldatum: { schema: deadlineRecordSchema, records: deadlineRecords },
  ekonomi: { schema: economyRecordSchema, records: economyRecords },
  uppfoljning: { schema: followUpRecordSchema, records: followUpRecords },
} as const satisfies Record<string, { schema: z.ZodObject; records: (site: Site) => DataRecord[] }>

/** The names of the tables about the agreement. */
export const agreementTableNames = [
  'belopp',
  'index',
  'ataganden',
  'halldatum',
  'ekonomi',
  'uppfoljning',
] as const satisfies (keyof typeof agreementTables)[]

function amountRecords(site: Site): z.output<typeof amountRecordSchema>[] {
  const { agreements } = site.data.partnership
  return agreements.flatMap((each) =>
    agreedYears(each, site.data.partnership, site.today).map((year) => {
      const computed = year.amount.kind === 'computed' ? year.amount : null
      return {
        avtal: each.id,
        år: year.year,
        grundbelopp: kronor(each.baseAmount.value),
        faktorer: computed?.rates.map(({ hundredths }) => formatFactor(hundredths).replace(',', '.')) ?? [],
        indexår: computed?.rates.map((rate) => String(rate.year)) ?? [],
        oavrundat: computed && decimalKronor(computed.exact),
        avrundning: roundingWords[each.rounding?.value ?? 'ore'],
        beräknat: computed && kronor(computed.rounded),
        preliminärt: computed?.isPreliminary ?? false,
        saknarIndexFör: year.amount.kind === 'missing-index' ? year.amount.years.map(String) : [],
        ersattPreliminärtBelopp: year.replaced?.kind === 'computed' ? kronor(year.replaced.rounded) : null,
        beslutat: orNull(year.reported?.decided),
        utbetalt: orNull(year.reported?.paid),
        beslutatMinusBeräknat: orNull(year.decidedLessComputed),
        utbetaltMinusBeslutat: orNull(year.paidLessDecided),
        datum: year.reported?.date?.toString() ?? null,
        källa: year.reported?.source ?? null,
        rättas: Boolean(year.reported?.heldSince),
      }
    }),
  )
}

const roundingWords = {
  ore: 'öre',
  kronor: 'kronor',
  tens: 'tiotal',
  hundreds: 'hundratal',
  thousands: 'tusental',
} as const

function indexRecords(site: Site): z.output<typeof indexRecordSchema>[] {
  return site.data.partnership.indexRates.map((rate) => ({
    avtal: rate.agreementId,
    år: rate.year,
    procent: rate.hundredths / 100,
    status: rate.status === 'definitive' ? 'definitiv' : 'preliminär',
    publicerad: rate.published?.toString() ?? null,
    källa: rate.source,
    rättas: rate.heldSince !== null,
  }))
}

function dutyRecords(site: Site): z.output<typeof dutyRecordSchema>[] {
  const soFar = thisYear(site)
  const forces = { shall: 'ska', may: 'kan', example: 'exempel' } as const
  return site.data.partnership.agreements.flatMap((each) =>
    judgeDuties(site, each, soFar).map(({ duty, status }) => ({
      avtal: each.id,
      åtagande: duty.duty,
      vem: duty.who,
      styrka: forces[duty.force],
      ordagrant: duty.quote,
      mål: duty.goal,
      mätsSom: duty.measure && measureNames[duty.measure],
      utfall: duty.outcome?.text ?? null,
      per: duty.asOf?.toString() ?? null,
      underlag: duty.evidence,
      status: dutyStateNames[status.state],
      förklaring: explainStatus(duty, status),
      rättas: duty.heldSince !== null,
    })),
  )
}

function deadlineRecords(site: Site): z.output<typeof deadlineRecordSchema>[] {
  return site.data.partnership.agreements.flatMap((each) =>
    deadlinesOf(site.data.partnership, each).map((deadline) => {
      const status = deadlineStatus(deadline, site.today)
      return {
        avtal: each.id,
        vad: deadline.what,
        senast: deadline.due.toString(),
        vem: deadline.who,
        tillVem: deadline.recipient,
        klart: deadline.done?.toString() ?? null,
        underlag: deadline.evidence,
        anmärkning: deadline.note,
        åtagande: deadline.duty,
        status: deadlineStateName(status),
        förklaring: explainDeadline(status),
        rättas: deadline.heldSince !== null,
      }
    }),
  )
}

function economyRecords(site: Site): z.output<typeof economyRecordSchema>[] {
  return site.data.partnership.economy.map((line) => ({
    år: line.year,
    slag: line.kind === 'income' ? 'intäkt' : 'kostnad',
    post: line.line,
    budget: orNull(line.budget),
    utfall: orNull(line.outcome),
    källa: line.source,
    rättas: line.heldSince !== null,
  }))
}

function followUpRecords(site: Site): z.output<typeof followUpRecordSchema>[] {
  return site.data.partnership.followUp.map((row) => ({
    period: formatPeriod(row.period),
    plats: row.placeId,
    aktivitet: row.activityId,
    tillfällen: row.held,
    inställda: row.cancelled,
    deltagare: row.visits,
    volontärtimmar: row.volunteerHours,
    rapporteratAv: row.reportedBy,
    rättas: row.heldSince !== null,
  }))
}

function kronor(ore: number): number {
  return ore / 100
}

function orNull(ore: number | null | undefined): number | null {
  return ore == null ? null : kronor(ore)
}
