import type { Source } from '../../domain/published/check-report.ts'
import type { GoogleLimits } from './google/google-limits.ts'
import type { Waiting } from './google/google-retry.ts'

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
