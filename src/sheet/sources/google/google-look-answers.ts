import { z } from 'zod'
import { lookOfFormat, type NumberLook } from '../shown-number.ts'

/** One cell's number, if it is one, and how it looks. */
export interface CellLook {
  number: number | null
  look: NumberLook
  isStruck: boolean
}

/** What is told of one range: its cells from above, and whether their rows are hidden. */
export interface LookBlock {
  looks: readonly CellLook[]
  hidden: readonly boolean[]
}

/** What is asked for; the texts of cells are not. */
export const lookFields =
  'spreadsheetId,sheets(properties(title),data(rowData(values(effectiveValue(numberValue),effectiveFormat(numberFormat(type,pattern),textFormat(strikethrough)))),rowMetadata(hiddenByUser,hiddenByFilter)))'

const cellSchema = z.object({
  effectiveValue: z.object({ numberValue: z.number().optional() }).optional(),
  effectiveFormat: z
    .object({
      numberFormat: z.object({ type: z.string().default(''), pattern: z.string().default('') }).optional(),
      textFormat: z.object({ strikethrough: z.boolean().default(false) }).optional(),
    })
    .optional(),
})

const blockSchema = z.object({
  rowData: z.array(z.object({ values: z.array(cellSchema).default([]) })).default([]),
  rowMetadata: z
    .array(z.object({ hiddenByUser: z.boolean().default(false), hiddenByFilter: z.boolean().default(false) }))
    .default([]),
})

/** The answer to `lookFields`. */
export const looksSchema = z.object({
  spreadsheetId: z.string(),
  sheets: z
    .array(z.object({ properties: z.object({ title: z.string() }), data: z.array(blockSchema).default([]) }))
    .default([]),
})

/**
 * The answer by range: Google gives it by tab, within a tab in the order that was asked. None where nothing is told of
 * any cell (numbers are then plain numbers); null when some are lacking.
 */
export function toLookBlocks(
  { sheets }: z.output<typeof looksSchema>,
  ranges: readonly { title: string }[],
): LookBlock[] | null {
  const left = new Map(sheets.map(({ properties, data }) => [properties.title, [...data]]))
  const blocks = ranges.flatMap(({ title }) => left.get(title)?.shift() ?? [])
  return blocks.length === ranges.length || blocks.length === 0 ? blocks.map(toLookBlock) : null
}

function toLookBlock({ rowData, rowMetadata }: z.output<typeof blockSchema>): LookBlock {
  return {
    looks: rowData.map(({ values: [cell] }) => ({
      number: cell?.effectiveValue?.numberValue ?? null,
      look: lookOf(cell?.effectiveFormat?.numberFormat),
      isStruck: cell?.effectiveFormat?.textFormat?.strikethrough ?? false,
    })),
    hidden: rowMetadata.map(({ hiddenByUser, hiddenByFilter }) => hiddenByUser || hiddenByFilter),
  }
}

function lookOf(format: { type: string; pattern: string } | undefined): NumberLook {
  if (!format) return 'number'
  if (format.type === 'PERCENT') return 'percent'
  const isDate = ['DATE', 'TIME', 'DATE_TIME'].includes(format.type)
  if (isDate && format.pattern === '') return format.type === 'TIME' ? 'time' : 'date'
  return lookOfFormat(format.pattern, isDate)
}
