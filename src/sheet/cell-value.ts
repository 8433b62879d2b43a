/**
 * What a cell holds, the same from every source; empty is `''`. A number is a plain number: real dates, times and
 * percentages are text as a Swedish spreadsheet saves it ("2026-12-08", "13:30", "2,7 %"). A formula that failed, or that
 * was never worked out, is text that `hasBrokenFormula` knows.
 */
export type CellValue = string | number | boolean

/** What a source gives for a formula that no program has worked out since it was written. Its own text is nobody's business. */
export const formulaWithoutResult = '=?'
