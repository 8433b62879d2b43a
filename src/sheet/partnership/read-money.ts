import type { Amount, EconomyLine, IndexRate } from '../../domain/agreement/economy.ts'
import { publicName } from '../rows/read-texts.ts'
import type { RowReader } from '../rows/row-reader.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import type { AgreementNames, Belonging } from './agreement-names.ts'
import { parseEconomyKind, parseIndexStatus } from '../parse/agreement-choices.ts'
import { parseAmount } from '../parse/numbers.ts'
import { parseYear } from '../parse/years.ts'
import { dateParser, parseIndexPercent } from './parsers.ts'

/** What a row about money is read with. */
export interface MoneyRowContext {
  names: AgreementNames
  today: Temporal.PlainDate
  own: OrganisationContacts
}

/** A row of Index; null when an error holds it. */
export function readIndexRate(
  row: RowReader<'Index'>,
  { names, today, own }: MoneyRowContext,
): IndexRate | null {
  const belonging = names.belongingOf(row)
  const year = row.value('År', parseYear)
  const hundredths = row.value('Procent', parseIndexPercent)
  const status = row.value('Status', parseIndexStatus)
  const published = row.value('Publicerad', dateParser(today))
  const source = publicName(row, 'Källa', own)
  if (year === null || hundredths === null || status === null || row.isHeld) return null
  if (hundredths < 0) row.warn('Procent', { code: 'INDEX_NEGATIVE', year })
  if (hundredths > 2000) row.warn('Procent', { code: 'INDEX_VERY_HIGH', year })
  return { agreementId: idOf(belonging), year, hundredths, status, published, source, heldSince: null }
}

/** A row of Belopp; null when an error holds it. */
export function readAmount(row: RowReader<'Belopp'>, { names, today, own }: MoneyRowContext): Amount | null {
  const belonging = names.belongingOf(row)
  const year = row.value('År', parseYear)
  const decided = row.value('Beslutat', parseAmount)
  const paid = row.value('Utbetalt', parseAmount)
  const date = row.value('Datum', dateParser(today))
  const source = publicName(row, 'Källa', own)
  if (year === null || row.isHeld) return null
  if ((decided ?? 0) < 0) row.warn('Beslutat', { code: 'AMOUNT_NEGATIVE', header: 'Beslutat' })
  if ((paid ?? 0) < 0) row.warn('Utbetalt', { code: 'AMOUNT_NEGATIVE', header: 'Utbetalt' })
  return { agreementId: idOf(belonging), year, decided, paid, date, source, heldSince: null }
}

/** A row of Ekonomi; null when an error holds it. */
export function readEconomyLine(row: RowReader<'Ekonomi'>, own: OrganisationContacts): EconomyLine | null {
  const year = row.value('År', parseYear)
  const kind = row.value('Slag', parseEconomyKind)
  const line = publicName(row, 'Post', own)
  const budget = row.value('Budget', parseAmount)
  const outcome = row.value('Utfall', parseAmount)
  const source = publicName(row, 'Källa', own)
  if (year === null || kind === null || line === null || row.isHeld) return null
  if ((budget ?? 0) < 0) row.warn('Budget', { code: 'AMOUNT_NEGATIVE', header: 'Budget' })
  if ((outcome ?? 0) < 0) row.warn('Utfall', { code: 'AMOUNT_NEGATIVE', header: 'Utfall' })
  return { year, kind, line, budget, outcome, source, heldSince: null }
}

function idOf(belonging: Belonging): string | null {
  return belonging.kind === 'one' ? belonging.id : null
}
