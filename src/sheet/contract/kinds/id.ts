import type { CellValue } from '../../cell-value.ts'
import { cleanLine } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { isId, toSlug } from '../../parse/slugs.ts'
import { kind } from './kind.ts'

/** ID: the permanent part of an address. Capital letters are forgiven, nothing else; what can't be one gets a proposal. */
export const id = kind(parseId, {
  help: 'Den del av webbadressen som aldrig ändras: a–z, siffror och bindestreck. Till exempel sittgympa-ryd. Tom: görs av namnet.',
  isQuoted: false,
})

function parseId(cell: CellValue): Parsed<string> {
  const text = cleanLine(cell).toLocaleLowerCase('sv')
  return isId(text) ? read(text) : unreadable({ code: 'ID_NOT_POSSIBLE', proposal: proposalFor(text) })
}

/** None where there are digits enough for a telephone number. */
function proposalFor(text: string): string | null {
  const slug = toSlug(text)
  return slug === '' || slug.replace(/\D/g, '').length >= 7 ? null : slug
}
