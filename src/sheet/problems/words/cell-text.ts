import type { CellFinding } from '../findings/cell-findings.ts'
import { addressText } from './address-text.ts'
import { dateText } from './date-text.ts'
import { dayText } from './day-text.ts'
import { numberText } from './number-text.ts'
import { phoneText } from './phone-text.ts'
import { timeText } from './time-text.ts'
import type { TextsFor } from './words.ts'

/** Words for what is wrong inside one cell, whatever its column. */
export const cellWords: TextsFor<CellFinding> = {
  ...addressText,
  ...dateText,
  ...dayText,
  ...numberText,
  ...phoneText,
  ...timeText,
}
