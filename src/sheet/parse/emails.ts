import { z } from 'zod'
import type { CellValue } from '../cell-value.ts'
import { cleanLine } from './clean-text.ts'
import { read, unreadable } from './parsed.ts'
import type { Parsed } from './parsed.ts'

/** E-post: one address. */
export function parseEmail(value: CellValue): Parsed<string> {
  const text = cleanLine(value)
    .replace(/^(?:mailto:|e-?post: ?)/i, '')
    .replace(/[.,;]$/, '')
  if (text.length > longestAddress) return unreadable({ code: 'EMAIL_UNREADABLE' })
  const parsed = z.email().safeParse(text)
  return parsed.success ? read(parsed.data) : unreadable({ code: 'EMAIL_UNREADABLE' })
}

/** RFC 5321, section 4.5.3.1.3. */
const longestAddress = 254
