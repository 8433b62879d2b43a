import { fileURLToPath } from 'node:url'
import type { Source } from '../../domain/published/check-report.ts'
import type { Workbook } from '../workbook.ts'
import { loadCsvFolder } from './files/csv-folder.ts'
import { parseSheetAddress } from './google/sheet-address.ts'
import { loadXlsxFile } from './files/xlsx-file.ts'
import type { Waiting } from './google/google-retry.ts'
import type { GoogleLimits } from './google/google-limits.ts'

/** Where the workbook lives, and how to get at it. */
export interface LoadOptions {
  /** The setting `SHEET`; not set: the example workbook that ships with the project. */
  sheet: string | null | undefined
  /** Path of the credentials file (`GOOGLE_APPLICATION_CREDENTIALS`); used for a Google Sheet only. */
  credentials?: string | null | undefined
  /** Another host than Google's (`SHEETS_ROOT_URL`). */
  rootUrl?: string | null | undefined
  /** The ids that our tabs had when last published, to find a renamed tab again; from the same spreadsheet only. */
  remembered?: RememberedTabs | undefined
  /** How long to wait and how often to try again; Google's own advice by default. */
  limits?: GoogleLimits
  /** Is told of each wait for Google. */
  onWait?: ((waiting: Waiting) => void) | undefined
}

/** Which spreadsheet it was, and tab → id. */
export interface RememberedTabs {
  source: Source
  gids: Readonly<Record<string, number>>
}

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
