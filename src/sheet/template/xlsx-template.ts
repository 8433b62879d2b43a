import { writeXlsx, type Cell, type ConditionalRule, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import { columnLetter } from '../contract/headers.ts'
import { readMeLines, readMeTitle } from './read-me.ts'
import {
  makeTemplate,
  whole,
  writtenHeader,
  type TemplateColumn,
  type TemplateOptions,
  type TemplateTab,
} from './template.ts'
import type { Choice } from '../contract/kinds/kind.ts'

/** The template as an .xlsx file, to import into Google Sheets or to fill in as it is: no credentials needed. */
export async function makeXlsxTemplate(options: TemplateOptions = whole): Promise<Uint8Array> {
  const template = makeTemplate(options)
  const lists = longLists(template)
  const readMe: WriteSheet = {
    name: readMeTitle,
    rows: readMeLines(null, options).map((line) => [line]),
    columns: [{ width: 120 }],
  }
  const listSheet: WriteSheet = { name: listTitle, rows: transpose(lists), hidden: true }
  return writeXlsx({ sheets: [readMe, ...template.map((tab) => toSheet(tab, template, lists)), listSheet] })
}

/** A hidden tab for the lists that are too long to stand in a rule itself (Excel allows 255 signs). */
const listTitle = 'Listor'
const longestRule = 250
const lastRow = 1000

type Lists = readonly (readonly string[])[]

function toSheet(
  { tab, columns, rows }: TemplateTab,
  template: readonly TemplateTab[],
  lists: Lists,
): WriteSheet {
  return {
    name: tab,
    rows: [columns.map(writtenHeader), ...rows.map((row) => [...row])],
    columns: columns.map(({ header }) => ({ width: Math.max(14, Math.min(40, header.length + 4)) })),
    cells: new Map<string, Partial<Cell>>([
      ...columns.map((column, index) => [`0,${index}`, headerCell(column)] as const),
      ...columns.flatMap((column, index) => formattedCells(column, index, rows)),
    ]),
    dataValidations: columns.flatMap((column, index) => ruleFor(column, index, { template, lists })),
    conditionalRules: columns.flatMap((column, index) => colourWhenMissing(column, index, columns.length)),
    freezePane: { rows: 1 },
  }
}

/**
 * The format stands on every cell that somebody may write in: LibreOffice forgets the format of a column, and would make
 * 0406280410 a number and "8 dec" a date in another year.
 */
function formattedCells({ format }: TemplateColumn, column: number, rows: TemplateTab['rows']) {
  if (format === 'plain') return []
  const style = { numFmt: format === 'date' ? 'yyyy-mm-dd' : '@' }
  return Array.from({ length: lastRow - 1 }, (_, index) => {
    const value = rows[index]?.[column] ?? null
    return [`${index + 1},${column}`, { value, style }] as const
  })
}

function headerCell(column: TemplateColumn) {
  return {
    value: writtenHeader(column),
    style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } },
    comment: { author: 'Samvaro', text: column.note },
  }
}

function ruleFor(
  { choice, format, note }: TemplateColumn,
  index: number,
  { template, lists }: { template: readonly TemplateTab[]; lists: Lists },
): DataValidation[] {
  if (!choice && format !== 'date') return []
  const letter = columnLetter(index)
  const common = {
    range: `${letter}2:${letter}${lastRow}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isStrict(choice) ? ('stop' as const) : ('information' as const),
    errorMessage: note.slice(0, 220),
  }
  if (!choice) return [{ ...common, type: 'date', operator: 'greaterThan', formula1: '36526' }]
  return [{ ...common, type: 'list', ...sourceOf(choice, template, lists) }]
}

function isStrict(choice: Choice | null): boolean {
  return choice?.from === 'words' && !choice.isOpen
}

function sourceOf(choice: Choice, template: readonly TemplateTab[], lists: Lists): Partial<DataValidation> {
  if (choice.from === 'column') {
    const columns = template.find(({ tab }) => tab === choice.tab)?.columns ?? []
    const letter = columnLetter(columns.findIndex(({ header }) => header === choice.header))
    return { formula1: `'${choice.tab}'!$${letter}$2:$${letter}$${lastRow}` }
  }
  const list = lists.indexOf(choice.words)
  if (list < 0) return { values: [...choice.words] }
  const letter = columnLetter(list)
  return { formula1: `${listTitle}!$${letter}$1:$${letter}$${choice.words.length}` }
}

function colourWhenMissing({ required }: TemplateColumn, index: number, width: number): ConditionalRule[] {
  if (!required) return []
  const letter = columnLetter(index)
  return [
    {
      type: 'expression',
      priority: index + 1,
      range: `${letter}2:${letter}${lastRow}`,
      formula: `AND(LEN($${letter}2)=0,COUNTA($A2:$${columnLetter(width - 1)}2)>0)`,
      style: {
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFED8C' }, bgColor: { rgb: 'FFED8C' } },
      },
    },
  ]
}

function longLists(template: readonly TemplateTab[]): Lists {
  const all = template.flatMap(({ columns }) =>
    columns.flatMap(({ choice }) => (choice?.from === 'words' ? [choice.words] : [])),
  )
  return [...new Set(all)].filter((words) => words.join(',').length > longestRule)
}

function transpose(lists: Lists): string[][] {
  const length = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? ''))
}
