import { fileURLToPath } from 'node:url'
import type { Workbook } from '../workbook.ts'
import { loadCsvFolder } from './files/csv-folder.ts'
import { parseSheetAddress } from './google/sheet-address.ts'
import { loadXlsxFile } from './files/xlsx-file.ts'
import type { LoadOptions } from './load-options.ts'

/**
 * Loads the workbook from wherever `SHEET` says it lives. Every source gives the same cells with the same addresses;
 * nothing that the contract doesn't name leaves it. What is wrong with the structure is in the workbook's `brakes`.
 * @throws SetupError when nothing could be read and a person has to do something first.
 */
export async function loadWorkbook(options: LoadOptions): Promise<Workbook> {
  const address = parseSheetAddress(options.sheet)
  if (address.kind === 'example') return loadCsvFolder(exampleFolder, 'example')
  if (address.kind === 'csv') return loadCsvFolder(address.path)
  if (address.kind === 'xlsx') return loadXlsxFile(address.path)
  const { loadGoogleSheet } = await import('./google/google.ts')
  return loadGoogleSheet({ ...options, spreadsheetId: address.spreadsheetId })
}

/** The example workbook, where the code lies. */
const exampleFolder = fileURLToPath(new URL('../example', import.meta.url))
