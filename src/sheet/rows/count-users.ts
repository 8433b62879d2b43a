import { splitList } from '../parse/clean-text.ts'
import { toSlug } from '../parse/slugs.ts'
import type { Workbook } from '../workbook.ts'

/**
 * How many rows of Aktiviteter name a thing in a column, by its ID or its name, whether they can be read or not. It is
 * asked of few things, so the rows are gone through when it first is.
 */
export function usersCounter(workbook: Workbook, header: 'Plats' | 'Kategori') {
  let named: Set<string>[] | null = null
  return ({ id, name }: { id: string; name: string }): number => {
    named ??= (workbook.tables.get('Aktiviteter')?.rows ?? []).map(({ cells }) => {
      const cell = cells.get(header) ?? ''
      return new Set([String(cell), ...splitList(cell)].map(toSlug))
    })
    return named.filter((names) => names.has(id) || names.has(toSlug(name))).length
  }
}
