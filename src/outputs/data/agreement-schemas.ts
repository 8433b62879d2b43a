import { z } from 'zod'
import type { Rounding } from '../../domain/agreement/agreement.ts'

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

/** A row of Index. */
export const indexRecordSchema = z.object({
  avtal: agreement,
  år: z.int(),
  procent: z.number(),
  status: z.enum(['preliminär', 'definitiv']),
  publicerad: z.iso.date().nullable(),
  källa: z.string().nullable(),
  rättas: isHeld,
})

/** A duty, with the status that follows from dates and evidence. */
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

/** A deadline, with the status that follows from its dates. */
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

/** A line of the economy of a calendar year. */
export const economyRecordSchema = z.object({
  år: z.int().describe('Kalenderår.'),
  slag: z.enum(['intäkt', 'kostnad']),
  post: z.string(),
  budget: money,
  utfall: money,
  källa: z.string().nullable(),
  rättas: isHeld,
})

const inCalendar = z.int().nullable().describe('Enligt kalendern. Tomt betyder att uppgiften saknas.')
const count = z.number().nullable().describe('Tomt betyder ej redovisat, aldrig noll.')

/** A row of Uppföljning. Empty is not reported, never zero. */
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

/** A place in a year: what the calendar has of the days that have passed, and what is reported. */
export const placeYearRecordSchema = z.object({
  år: z.int(),
  plats: z.string().describe('Platsens id.'),
  namn: z.string(),
  område: z.string().nullable(),
  servicehus: z.boolean(),
  planerat: inCalendar,
  inställt: inCalendar,
  genomfört: inCalendar.describe('Varken inställt eller osäkert. Tomt betyder att uppgiften saknas.'),
  redovisatHållet: count,
  redovisatInställt: count,
  besök: count.describe('Samma person räknas varje gång. Tomt betyder ej redovisat.'),
  volontärtimmar: count,
})

/** To what an amount is rounded, as the data says it. */
export const roundingWords = {
  ore: 'öre',
  kronor: 'kronor',
  tens: 'tiotal',
  hundreds: 'hundratal',
  thousands: 'tusental',
} as const satisfies Record<Rounding, string>
