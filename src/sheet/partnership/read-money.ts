import type { Amount, EconomyLine, IndexRate } from '../../domain/agreement/economy.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { AgreementNames, Belonging } from './agreement-names.ts'

/** A row of Index; null when an error holds it. */
export function readIndexRate(row: RowReader<'Index'>, names: AgreementNames): IndexRate | null {
  const belonging = names.belongingOf(row)
  const year = row.value('År')
  const hundredths = row.value('Procent')
  const status = row.value('Status')
  const published = row.value('Publicerad')
  const source = row.value('Källa')
  if (year === null || hundredths === null || status === null || row.isHeld) return null
  if (hundredths < 0) row.warn('Procent', { code: 'INDEX_NEGATIVE', year })
  if (hundredths > 2000) row.warn('Procent', { code: 'INDEX_VERY_HIGH', year })
  return { agreementId: idOf(belonging), year, hundredths, status, published, source, heldSince: null }
}

/** A row of Belopp; null when an error holds it. */
export function readAmount(row: RowReader<'Belopp'>, names: AgreementNames): Amount | null {
  const belonging = names.belongingOf(row)
  const year = row.value('År')
  const decided = row.value('Beslutat')
  const paid = row.value('Utbetalt')
  const date = row.value('Datum')
  const source = row.value('Källa')
  if (year === null || row.isHeld) return null
  if ((decided ?? 0) < 0) row.warn('Beslutat', { code: 'AMOUNT_NEGATIVE', header: 'Beslutat' })
  if ((paid ?? 0) < 0) row.warn('Utbetalt', { code: 'AMOUNT_NEGATIVE', header: 'Utbetalt' })
  return { agreementId: idOf(belonging), year, decided, paid, date, source, heldSince: null }
}

/** A row of Ekonomi; null when an error holds it. */
export function readEconomyLine(row: RowReader<'Ekonomi'>): EconomyLine | null {
  const year = row.value('År')
  const kind = row.value('Slag')
  const line = row.value('Post')
  const budget = row.value('Budget')
  const outcome = row.value('Utfall')
  const source = row.value('Källa')
  if (year === null || kind === null || line === null || row.isHeld) return null
  if ((budget ?? 0) < 0) row.warn('Budget', { code: 'AMOUNT_NEGATIVE', header: 'Budget' })
  if ((outcome ?? 0) < 0) row.warn('Utfall', { code: 'AMOUNT_NEGATIVE', header: 'Utfall' })
  return { year, kind, line, budget, outcome, source, heldSince: null }
}

function idOf(belonging: Belonging): string | null {
  return belonging.kind === 'one' ? belonging.id : null
}
