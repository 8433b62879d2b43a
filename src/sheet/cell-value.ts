/**
 * What a cell holds, the same from every source; empty is `''`. A number is a plain number: real dates, times and
 * percentages are text as a Swedish spreadsheet saves it ("2026-12-08", "13:30", "2,7 %"). A formula that failed, or that
 * was never worked out, is text that `hasBrokenFormula` knows.
 */
export type CellValue = string | number | boolean
