import { lastDayOf, type Agreement } from '../../domain/agreement/agreement.ts'
import { formatRounding, withFullStop } from '../../domain/agreement/agreement-words.ts'
import { firstIndexedYear } from '../../domain/agreement/indexation.ts'
import { formatKronor } from '../../domain/agreement/money.ts'
import { statementOf, type Statement } from './agreement-statement.ts'

/** How the amount of a year follows from the agreement, each with the agreement's own words. */
export function amountRules(agreement: Agreement): Statement[] {
  const { baseAmount, baseYear, index, indexedFrom } = agreement
  const indexName = index?.value ?? 'index'
  return [
    statementOf(
      agreement,
      `Grundbeloppet är ${formatKronor(baseAmount.value)} för ett helt kalenderår.`,
      baseAmount,
    ),
    statementOf(agreement, `Basåret är ${baseYear.value}.`, baseYear),
    index || indexedFrom
      ? statementOf(
          agreement,
          `Beloppet räknas upp varje år med ${indexName}, första gången för ${firstIndexedYear(agreement)}.`,
          indexedFrom ?? index,
        )
      : statementOf(agreement, 'Kalkylarket anger ingen uppräkning. Beloppet är lika stort alla år.', null),
    ...(index?.note ? [statementOf(agreement, withFullStop(index.note), null)] : []),
  ]
}

/** What the agreement doesn't say in so many words. All of it can be changed in the sheet. */
export function amountAssumptions(agreement: Agreement): string[] {
  const { rounding } = agreement
  const rule = formatRounding(rounding?.value ?? 'ore')
  return [
    ...(rounding?.quote ? [] : [`Beloppet som visas avrundas ${rule}. En halv avrundas uppåt.`]),
    ...indexAssumptions(agreement),
    ...(isWholeYears(agreement)
      ? []
      : ['Avtalet börjar eller slutar mitt i ett år. Beloppet är ändå för ett helt kalenderår.']),
    'Efter avtalstidens slut räknar vi inte fram något belopp.',
  ]
}

function indexAssumptions({ index, indexedFrom }: Agreement): string[] {
  if (!index && !indexedFrom) return []
  const quoted = [index, indexedFrom].map((fact) => fact?.quote ?? '').join(' ')
  return [
    'Nästa år räknas vidare på beloppet utan avrundning.',
    ...(/preliminär|definitiv/i.test(quoted)
      ? []
      : ['Det definitiva indexet gäller när det finns. Till dess räknar vi med det preliminära.']),
    ...(indexedFrom ? [] : ['Uppräkningen börjar året efter basåret.']),
  ]
}

function isWholeYears(agreement: Agreement): boolean {
  const end = lastDayOf(agreement).add({ days: 1 })
  return agreement.validFrom.value.dayOfYear === 1 && end.dayOfYear === 1
}
