import { z } from 'zod'
import type { CellValue } from '../../cell-value.ts'
import { cleanLine } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { kind, type Kind } from './kind.ts'

/** E-post: one address. A private person's is published only with Samtycke Ja. */
export const email = kind(parseEmail, {
  help: 'Föreningens adress. En persons visas bara med Samtycke Ja.',
  isQuoted: false,
  contacts: 'by-consent',
})

/** E-post of the association. */
export const ownEmail: Kind<string> = { ...email, help: 'Till exempel info@exempel.se.', contacts: 'own' }

function parseEmail(value: CellValue): Parsed<string> {
  const text = cleanLine(value)
    .replace(/^(?:mailto:|e-?post: ?)/i, '')
    .replace(/[.,;]$/, '')
  if (text.length > longestAddress) return unreadable({ code: 'EMAIL_UNREADABLE' })
  const parsed = address.safeParse(text)
  return parsed.success ? read(parsed.data) : unreadable({ code: 'EMAIL_UNREADABLE' })
}

const address = z.email()

/** RFC 5321, section 4.5.3.1.3. */
const longestAddress = 254
