import type { CellValue } from '../../cell-value.ts'
import { cleanLine } from '../../parse/clean-text.ts'
import { read, unreadable, type Parsed } from '../../parse/parsed.ts'
import { kind } from './kind.ts'

const help = 'Hela adressen, till exempel https://www.exempel.se/'

/** A web address. "www.exempel.se" and "exempel.se/sida" get https; anything but the web (`javascript:` and so on) is refused. */
export const link = kind(parseLink, { help, isQuoted: false, contacts: 'none' })

function parseLink(value: CellValue): Parsed<string> {
  const text = cleanLine(value)
  if (text.length > 2000 || /\s/.test(text)) return unreadable({ code: 'LINK_UNREADABLE' })
  const address = hasNoScheme.test(text) ? `https://${text}` : text
  const url = URL.canParse(address) ? new URL(address) : null
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!url || !isWeb)
    return unreadable({ code: /^[a-z][a-z0-9+.-]*:/i.test(text) ? 'LINK_NOT_WEB' : 'LINK_UNREADABLE' })
  const isWhole = url.hostname.includes('.') && url.username === '' && url.password === ''
  return isWhole ? read(url.href) : unreadable({ code: 'LINK_UNREADABLE' })
}

/** A web address that begins with https://: the form for messages, and what a number rests on. */
export const secureLink = kind(parseSecureLink, { help, isQuoted: false, contacts: 'none' })

function parseSecureLink(value: CellValue): Parsed<string> {
  const link = parseLink(value)
  return link.ok && link.value.startsWith('http:') ? unreadable({ code: 'LINK_NOT_SECURE' }) : link
}

const hasNoScheme = /^(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}(?:[/?#]|$)/u
