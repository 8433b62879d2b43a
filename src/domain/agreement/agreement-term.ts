import type { Agreement } from './agreement.ts'
import { formatList } from '../time/swedish.ts'

/** How long the dates last, both days included. */
interface Term {
  years: number
  months: number
  days: number
}

/** The length of the agreement's period by its two dates as written. */
export function termOf(agreement: Pick<Agreement, 'validFrom' | 'validTo'>): Term {
  const { validFrom, validTo } = agreement
  const { years, months, days } = validFrom.value.until(validTo.value.add({ days: 1 }), {
    largestUnit: 'year',
  })
  return { years, months, days }
}

/** "tre år", "två år och sex månader" */
export function formatTerm({ years, months, days }: Term): string {
  const parts = [
    years > 0 && `${numberWord(years)} år`,
    months > 0 && `${numberWord(months, 'en')} ${months === 1 ? 'månad' : 'månader'}`,
    days > 0 && `${numberWord(days, 'en')} ${days === 1 ? 'dag' : 'dagar'}`,
  ]
  return formatList(parts.filter((part) => part !== false))
}

/**
 * Whether the term in words (Avtalstid i ord) says another length than the two dates: a number of years or months
 * that isn't theirs; a number alone is taken for years. Null when they agree, or when the words hold no number.
 */
export function termContradiction(
  agreement: Pick<Agreement, 'validFrom' | 'validTo' | 'termInWords'>,
): { said: string; dates: Term } | null {
  const said = agreement.termInWords?.value
  const found = said ? numberIn(said) : null
  if (!said || !found) return null
  const dates = termOf(agreement)
  const months = dates.years * 12 + dates.months
  const isWhole = dates.days === 0
  const agrees =
    (found.unit !== 'months' && isWhole && found.number * 12 === months) ||
    (found.unit === 'months' && isWhole && found.number === months)
  return agrees ? null : { said, dates }
}

/** "två" for 2; figures above twelve. */
function numberWord(number: number, one: 'ett' | 'en' = 'ett'): string {
  if (number === 1) return one
  return numberWords[number] ?? String(number)
}

const numberWords = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ')

function numberIn(text: string): { number: number; unit: 'years' | 'months' | null } | null {
  const words = text.toLocaleLowerCase('sv').match(/[\p{L}\d]+/gu) ?? []
  for (const [index, word] of words.entries()) {
    const number = /^\d{1,3}$/.test(word) ? Number(word) : numberWords.indexOf(word === 'en' ? 'ett' : word)
    if (number > 0) return { number, unit: unitOf(words[index + 1] ?? '') }
    const compound = /^(\p{L}+?)årig/u.exec(word)?.[1]
    if (compound && numberWords.includes(compound))
      return { number: numberWords.indexOf(compound), unit: 'years' }
  }
  return null
}

function unitOf(word: string): 'years' | 'months' | null {
  if (/^(kalender)?år/.test(word)) return 'years'
  return word.startsWith('månad') ? 'months' : null
}
