import type { sheets_v4 } from '@googleapis/sheets'
import type { TabName } from '../../tab-names.ts'
import { columnLetter } from '../../contract/headers.ts'
import { writtenHeader, type TemplateColumn, type TemplateTab } from '../../template/template.ts'
import type { Choice } from '../../contract/kinds/kind.ts'

/** One of our tabs as it stands in the spreadsheet; of its columns only the contract's. */
export interface StandingTab {
  gid: number
  /**
   * How many columns the grid has. New ones come after them: what stands in a column without a header is private, and
   * isn't even looked at, so nobody knows which of them are empty.
   */
  width: number
  isFrozen: boolean
  isProtected: boolean
  columns: ReadonlyMap<string, StandingColumn>
}

/** A column of ours that is there, and whether it has a help text and a rule. */
export interface StandingColumn {
  index: number
  hasNote: boolean
  hasRule: boolean
}

/** What is to be asked of Google, and what that means for the one who ran the command. */
export interface InitPlan {
  requests: sheets_v4.Schema$Request[]
  done: string[]
}

/** By which our own protection of a header row is known again. */
export const protectionName = 'Samvaro: rubrikerna'

/** A tab, with the id and the place of each column that it has or will have. */
interface Placed {
  template: TemplateTab
  standing: StandingTab | null
  gid: number
  places: ReadonlyMap<string, number>
}

/**
 * What is missing in a spreadsheet, as requests that add it: tabs, columns, help texts, lists to choose from, frozen and
 * protected header rows. Nothing that is there is changed or taken away. Pure.
 */
export function planInit(
  template: readonly TemplateTab[],
  standing: ReadonlyMap<TabName, StandingTab>,
): InitPlan {
  const used = new Set([...standing.values()].map(({ gid }) => gid))
  const placed = template.map((tab, index) => place(tab, standing.get(tab.tab) ?? null, freeGid(index, used)))
  const plans = placed.map((tab) => planTab(tab, placed))
  return { requests: plans.flatMap(({ requests }) => requests), done: plans.flatMap(({ done }) => done) }
}

function freeGid(index: number, used: ReadonlySet<number>): number {
  const gid = 41_000_001 + index
  return used.has(gid) ? freeGid(index + 1000, used) : gid
}

function place(template: TemplateTab, standing: StandingTab | null, newGid: number): Placed {
  const places = new Map<string, number>()
  let free = standing?.width ?? 0
  for (const { header } of template.columns)
    places.set(header, standing?.columns.get(header)?.index ?? free++)
  return { template, standing, gid: standing?.gid ?? newGid, places }
}

function planTab(tab: Placed, all: readonly Placed[]): InitPlan {
  const { template, standing, gid } = tab
  const columns = template.columns.map((column) => planColumn(tab, column, all))
  const requests = [
    ...(standing ? widen(tab) : [addTab(tab)]),
    ...columns.flatMap((column) => column.requests),
    ...(standing ? [] : writeRows(gid, template.rows)),
    ...(standing && !standing.isFrozen ? [freeze(gid)] : []),
    ...(standing?.isProtected ? [] : [protect(gid)]),
  ]
  const own = columns.flatMap(({ done }) => done)
  if (!standing)
    return { requests, done: [`Lade till fliken ${template.tab} med ${template.columns.length} kolumner.`] }
  const helped = columns.filter((column) => column.requests.length > 0 && column.done.length === 0).length
  const frozen = standing.isFrozen ? [] : [`Låste rubrikraden i ${template.tab} överst.`]
  const help = helped > 0 ? [`Lade till hjälp eller listor för ${helped} kolumner i ${template.tab}.`] : []
  return { requests, done: [...own, ...help, ...frozen] }
}

function planColumn(tab: Placed, column: TemplateColumn, all: readonly Placed[]): InitPlan {
  const index = tab.places.get(column.header) ?? 0
  const there = tab.standing?.columns.get(column.header)
  const cells = { sheetId: tab.gid, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 }
  const rule = there?.hasRule ? null : ruleFor(column, all)
  const ruled = rule ? [{ setDataValidation: { range: cells, rule } }] : []
  if (there)
    return { requests: [...(there.hasNote ? [] : [noteOnly(tab.gid, index, column)]), ...ruled], done: [] }
  const requests = [
    writeHeader(tab.gid, index, column),
    ...formatFor(column, cells),
    ...ruled,
    ...(column.required ? [colourWhenMissing(cells, Math.max(...tab.places.values()))] : []),
  ]
  return { requests, done: [`Lade till kolumnen ${column.header} i fliken ${tab.template.tab}.`] }
}

function addTab({ template, gid }: Placed): sheets_v4.Schema$Request {
  const gridProperties = { rowCount: 1000, columnCount: template.columns.length, frozenRowCount: 1 }
  return { addSheet: { properties: { sheetId: gid, title: template.tab, gridProperties } } }
}

function widen({ gid, places, standing }: Placed): sheets_v4.Schema$Request[] {
  const missing = Math.max(0, ...places.values()) + 1 - (standing?.width ?? 0)
  return missing > 0 ? [{ appendDimension: { sheetId: gid, dimension: 'COLUMNS', length: missing } }] : []
}

function writeHeader(gid: number, index: number, column: TemplateColumn): sheets_v4.Schema$Request {
  const cell = {
    userEnteredValue: { stringValue: writtenHeader(column) },
    note: column.note,
    userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP', verticalAlignment: 'TOP' },
  }
  const fields = 'userEnteredValue,note,userEnteredFormat(textFormat.bold,wrapStrategy,verticalAlignment)'
  return {
    updateCells: {
      start: { sheetId: gid, rowIndex: 0, columnIndex: index },
      rows: [{ values: [cell] }],
      fields,
    },
  }
}

function noteOnly(gid: number, index: number, { note }: TemplateColumn): sheets_v4.Schema$Request {
  const start = { sheetId: gid, rowIndex: 0, columnIndex: index }
  return { updateCells: { start, rows: [{ values: [{ note }] }], fields: 'note' } }
}

function writeRows(gid: number, rows: TemplateTab['rows']): sheets_v4.Schema$Request[] {
  if (rows.length === 0) return []
  const written = rows.map((row) => ({
    values: row.map((text) => ({ userEnteredValue: { stringValue: text } })),
  }))
  return [
    {
      updateCells: {
        start: { sheetId: gid, rowIndex: 1, columnIndex: 0 },
        rows: written,
        fields: 'userEnteredValue',
      },
    },
  ]
}

/** Text stays what was typed: "13-15" is no date, and a phone number keeps its zero. */
function formatFor(
  { format }: TemplateColumn,
  range: sheets_v4.Schema$GridRange,
): sheets_v4.Schema$Request[] {
  if (format === 'plain') return []
  const numberFormat = format === 'date' ? { type: 'DATE', pattern: 'yyyy-mm-dd' } : { type: 'TEXT' }
  return [
    {
      repeatCell: {
        range,
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
  ]
}

function ruleFor(
  { choice, format }: TemplateColumn,
  all: readonly Placed[],
): sheets_v4.Schema$DataValidationRule | null {
  if (choice)
    return {
      condition: conditionFor(choice, all),
      strict: choice.from === 'words' && !choice.isOpen,
      showCustomUi: true,
    }
  return format === 'date' ? { condition: { type: 'DATE_IS_VALID' }, strict: false } : null
}

/** A list from another tab is never strict: an ID may stand there instead of the name, or several names. */
function conditionFor(choice: Choice, all: readonly Placed[]): sheets_v4.Schema$BooleanCondition {
  if (choice.from === 'words')
    return { type: 'ONE_OF_LIST', values: choice.words.map((word) => ({ userEnteredValue: word })) }
  const letter = columnLetter(
    all.find(({ template }) => template.tab === choice.tab)?.places.get(choice.header) ?? 0,
  )
  return { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `='${choice.tab}'!$${letter}$2:$${letter}` }] }
}

/** Yellow where a row has something and this cell nothing. Semicolons are understood in every locale. */
function colourWhenMissing(range: sheets_v4.Schema$GridRange & { startColumnIndex: number }, last: number) {
  const own = `$${columnLetter(range.startColumnIndex)}2`
  const formula = `=AND(LEN(${own})=0;COUNTA($A2:$${columnLetter(Math.max(last, 1))}2)>0)`
  const booleanRule = {
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
    format: { backgroundColor: { red: 1, green: 0.93, blue: 0.55 } },
  }
  return { addConditionalFormatRule: { index: 0, rule: { ranges: [range], booleanRule } } }
}

function freeze(gid: number): sheets_v4.Schema$Request {
  const properties = { sheetId: gid, gridProperties: { frozenRowCount: 1 } }
  return { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } }
}

/** A warning and no lock: these are volunteers, and somebody must be able to mend a header. */
function protect(gid: number): sheets_v4.Schema$Request {
  const range = { sheetId: gid, startRowIndex: 0, endRowIndex: 1 }
  return { addProtectedRange: { protectedRange: { range, description: protectionName, warningOnly: true } } }
}
