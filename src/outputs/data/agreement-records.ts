import type { z } from 'zod'
import { agreedYears } from '../../domain/agreement/agreed-amounts.ts'
import type { Amount } from '../../domain/agreement/economy.ts'
import type { ComputedAmount } from '../../domain/agreement/indexation.ts'
import { deadlineStatus } from '../../domain/agreement/deadline.ts'
import { deadlineStateName, explainDeadline } from '../../domain/agreement/deadline-words.ts'
import { deadlinesOf, judgeDuties, thisYear, yearSoFar } from '../../domain/agreement/judged-duties.ts'
import { dutyStateNames, explainStatus, measureNames } from '../../domain/agreement/duty-words.ts'
import { placeCounts } from '../../domain/agreement/follow-up-tables.ts'
import { reportedTotal } from '../../domain/agreement/follow-up-totals.ts'
import { formatPeriod } from '../../domain/agreement/follow-up.ts'
import { decimalKronor, formatFactor } from '../../domain/agreement/money.ts'
import { isServiceHouse } from '../../domain/agreement/service-house-reach.ts'
import { reportYears } from '../../domain/agreement/yearly-report-years.ts'
import { countOccurrences } from '../../domain/occurrences/calendar-counts.ts'
import type { Site } from '../../domain/site.ts'
import {
  amountRecordSchema,
  deadlineRecordSchema,
  dutyRecordSchema,
  economyRecordSchema,
  followUpRecordSchema,
  indexRecordSchema,
  placeYearRecordSchema,
  roundingWords,
} from './agreement-schemas.ts'
import type { DataRecord } from './csv.ts'

/** The tables about the agreement, by their name in the address: /data/avtal-<name>.csv. */
export const agreementTables = {
  belopp: { schema: amountRecordSchema, records: amountRecords },
  index: { schema: indexRecordSchema, records: indexRecords },
  ataganden: { schema: dutyRecordSchema, records: dutyRecords },
  halldatum: { schema: deadlineRecordSchema, records: deadlineRecords },
  ekonomi: { schema: economyRecordSchema, records: economyRecords },
  uppfoljning: { schema: followUpRecordSchema, records: followUpRecords },
  platser: { schema: placeYearRecordSchema, records: placeYearRecords },
} as const satisfies Record<string, { schema: z.ZodObject; records: (site: Site) => DataRecord[] }>

/** The names of the tables about the agreement. */
export const agreementTableNames = [
  'belopp',
  'index',
  'ataganden',
  'halldatum',
  'ekonomi',
  'uppfoljning',
  'platser',
] as const satisfies (keyof typeof agreementTables)[]

function amountRecords(site: Site): z.output<typeof amountRecordSchema>[] {
  const { partnership } = site.data
  return partnership.agreements.flatMap((agreement) =>
    agreedYears(agreement, partnership, site.today).map((year) => ({
      avtal: agreement.id,
      år: year.year,
      grundbelopp: kronor(agreement.baseAmount.value),
      ...computedFields(year.amount),
      avrundning: roundingWords[agreement.rounding?.value ?? 'ore'],
      ersattPreliminärtBelopp: year.replaced?.kind === 'computed' ? kronor(year.replaced.rounded) : null,
      beslutatMinusBeräknat: orNull(year.decidedLessComputed),
      utbetaltMinusBeslutat: orNull(year.paidLessDecided),
      ...reportedFields(year.reported),
    })),
  )
}

function computedFields(amount: ComputedAmount) {
  if (amount.kind === 'missing-index') {
    const nothing = { faktorer: [], indexår: [], oavrundat: null, beräknat: null, preliminärt: false }
    return { ...nothing, saknarIndexFör: amount.years.map(String) }
  }
  return {
    faktorer: amount.rates.map(({ hundredths }) => formatFactor(hundredths).replace(',', '.')),
    indexår: amount.rates.map(({ year }) => String(year)),
    oavrundat: decimalKronor(amount.exact),
    beräknat: kronor(amount.rounded),
    preliminärt: amount.isPreliminary,
    saknarIndexFör: [],
  }
}

function reportedFields(reported: Amount | null) {
  return {
    beslutat: orNull(reported?.decided),
    utbetalt: orNull(reported?.paid),
    datum: reported?.date?.toString() ?? null,
    källa: reported?.source ?? null,
    rättas: Boolean(reported?.heldSince),
  }
}

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
    tillfällen: row.tookPlace,
    inställda: row.cancelled,
    deltagare: row.visits,
    volontärtimmar: row.volunteerHours,
    rapporteratAv: row.reportedBy,
    rättas: row.heldSince !== null,
  }))
}

function placeYearRecords(site: Site): z.output<typeof placeYearRecordSchema>[] {
  return reportYears(site).flatMap((year) => {
    const { calendar } = yearSoFar(site, year)
    return placeCounts(site, calendar).map(({ place, occurrences, reported }) => ({
      år: year,
      plats: place.id,
      namn: place.name,
      område: place.district,
      servicehus: isServiceHouse(place),
      ...calendarFields(calendar.isKnown ? countOccurrences(occurrences) : null),
      redovisatHållet: reportedTotal(reported, 'tookPlace')?.value ?? null,
      redovisatInställt: reportedTotal(reported, 'cancelled')?.value ?? null,
      besök: reportedTotal(reported, 'visits')?.value ?? null,
      volontärtimmar: reportedTotal(reported, 'volunteerHours')?.value ?? null,
    }))
  })
}

function calendarFields(count: ReturnType<typeof countOccurrences> | null) {
  return {
    planerat: count?.planned ?? null,
    inställt: count?.cancelled ?? null,
    genomfört: count?.tookPlace ?? null,
  }
}

function kronor(ore: number): number {
  return ore / 100
}

function orNull(ore: number | null | undefined): number | null {
  return ore == null ? null : kronor(ore)
}
