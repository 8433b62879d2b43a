import fc from 'fast-check'
import type { CellValue } from '../../src/sheet/cell-value.ts'
import type { FuzzBase, FuzzTab } from './base-workbook.ts'
import { canary, oddValues } from './odd-values.ts'

/** One thing that somebody does to a workbook. Places are taken modulo what there is. */
export type Mutation =
  | { kind: 'type'; tab: number; row: number; column: number; value: CellValue }
  | { kind: 'delete-row' | 'copy-row' | 'move-row' | 'blank-row'; tab: number; row: number }
  | { kind: 'delete-column' | 'copy-column' | 'move-column' | 'private-column'; tab: number; column: number }
  | { kind: 'rename-header'; tab: number; column: number; name: string }
  | { kind: 'drop-tab' | 'copy-tab' | 'private-tab' | 'decompose' | 'pad'; tab: number }
  | { kind: 'rename-tab'; tab: number; name: string }

/** One to eight mutations of a workbook; mostly cells, since that is what people change. */
export function mutations({ tabs }: FuzzBase): fc.Arbitrary<Mutation[]> {
  const tab = fc.nat(tabs.length - 1)
  const type = fc.record({
    kind: fc.constant('type' as const),
    tab,
    row: place,
    column: place,
    value: values(tabs),
  })
  const row = fc.record({ kind: rowKinds, tab, row: place })
  const column = fc.record({ kind: columnKinds, tab, column: place })
  const header = fc.record({ kind: fc.constant('rename-header' as const), tab, column: place, name })
  const whole = fc.record({ kind: tabKinds, tab })
  const rename = fc.record({ kind: fc.constant('rename-tab' as const), tab, name })
  const mutation: fc.Arbitrary<Mutation> = fc.oneof(
    { weight: 30, arbitrary: type },
    { weight: 8, arbitrary: row },
    { weight: 3, arbitrary: column },
    { weight: 1, arbitrary: header },
    { weight: 2, arbitrary: whole },
    { weight: 1, arbitrary: rename },
  )
  return fc.array(mutation, { minLength: 1, maxLength: 8 })
}

const place = fc.nat(60)
const rowKinds = fc.constantFrom('delete-row', 'copy-row', 'move-row', 'blank-row')
const columnKinds = fc.constantFrom('delete-column', 'copy-column', 'move-column', 'private-column')
const tabKinds = fc.constantFrom('drop-tab', 'copy-tab', 'private-tab', 'decompose', 'pad')
const name = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('__proto__', 'constructor', ' plats* ', 'DAG:'),
)

/** What somebody types: what stands elsewhere in the workbook, something odd, or anything at all. */
function values(tabs: readonly FuzzTab[]): fc.Arbitrary<CellValue> {
  const own = tabs.flatMap(({ headers, rows }) => [...headers, ...rows.flatMap(({ cells }) => cells)])
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<CellValue>(...oddValues) },
    { weight: 3, arbitrary: fc.constantFrom<CellValue>(...own) },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 80 }) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: fc.integer({ min: -10, max: 60_000 }) },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.constant('') },
  )
}

/** Any UTF-16 unit, halves of a pair too. */
const anyCharacter = fc.nat(0xffff).map((unit) => String.fromCharCode(unit))

/** The workbook after all that was done to it. The one given stays as it is. */
export function mutate(tabs: readonly FuzzTab[], chosen: readonly Mutation[]): FuzzTab[] {
  const mutated = structuredClone([...tabs])
  for (const mutation of chosen) apply(mutated, mutation)
  return mutated
}

function apply(tabs: FuzzTab[], mutation: Mutation): void {
  const tab = tabs[mutation.tab % Math.max(1, tabs.length)]
  if (!tab) return
  if ('row' in mutation) applyToRow(tab, mutation)
  else if ('column' in mutation) applyToColumn(tab, mutation)
  else applyToTab(tabs, tab, mutation)
}

function applyToRow(tab: FuzzTab, mutation: Extract<Mutation, { row: number }>): void {
  const index = mutation.row % Math.max(1, tab.rows.length)
  const row = tab.rows[index]
  if (!row) return
  switch (mutation.kind) {
    case 'type':
      row.origin = null
      row.cells[mutation.column % Math.max(1, tab.headers.length)] = mutation.value
      return
    case 'delete-row':
      tab.rows.splice(index, 1)
      return
    case 'copy-row':
      row.origin = null
      tab.rows.push(structuredClone(row))
      return
    case 'move-row':
      tab.rows.push(...tab.rows.splice(index, 1))
      return
    case 'blank-row':
      tab.rows.splice(index, 0, { origin: null, cells: tab.headers.map(() => ' \u200b') })
  }
}

function applyToColumn(tab: FuzzTab, mutation: Extract<Mutation, { column: number }>): void {
  const index = mutation.column % Math.max(1, tab.headers.length)
  const columns = [tab.headers, ...tab.rows.map(({ cells }) => cells)]
  if (mutation.kind === 'private-column') {
    columns.forEach((cells, row) => cells.splice(index, 0, row === 0 ? 'Anteckning' : canary))
    return
  }
  tab.isTampered ||= mutation.kind !== 'move-column'
  if (mutation.kind === 'rename-header') tab.headers[index] = mutation.name
  if (mutation.kind === 'delete-column') for (const cells of columns) cells.splice(index, 1)
  if (mutation.kind === 'copy-column') for (const cells of columns) cells.push(cells[index] ?? '')
  if (mutation.kind === 'move-column') {
    const width = tab.headers.length
    for (const cells of columns) {
      while (cells.length < width) cells.push('')
      cells.push(...cells.splice(index, 1))
    }
  }
}

function applyToTab(
  tabs: FuzzTab[],
  tab: FuzzTab,
  mutation: Exclude<Mutation, { row: number } | { column: number }>,
): void {
  switch (mutation.kind) {
    case 'drop-tab':
      tabs.splice(tabs.indexOf(tab), 1)
      return
    case 'copy-tab':
      tab.isTampered = true
      tabs.push({ ...structuredClone(tab), title: tab.title.toUpperCase() })
      return
    case 'private-tab':
      tabs.push({ ...structuredClone(tab), title: 'Privat', rows: [{ origin: null, cells: [canary] }] })
      return
    case 'rename-tab':
      tab.isTampered = true
      tab.title = mutation.name
      return
    case 'decompose':
      retype(tab, (text) => text.normalize('NFD'))
      return
    case 'pad':
      retype(tab, (text) => (text === '' ? text : `\u00a0${text.replaceAll(' ', '\u00a0')}\u200b `))
  }
}

/** The same words, written by another program: nothing that is published may change. */
function retype(tab: FuzzTab, change: (text: string) => string): void {
  for (const row of tab.rows) {
    row.cells = row.cells.map((cell) => (typeof cell === 'string' ? change(cell) : cell))
  }
}
