const maxOctets = 75
const isPlainAscii = /^[\x20-\x7e]*$/

/** Content lines as text, each folded and ended with CRLF (RFC 5545, 3.1). */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** A property whose value is TEXT, escaped (RFC 5545, 3.3.11). */
export function textLine(name: string, value: string): string {
  return `${name}:${escapeText(value)}`
}

/** Text as a TEXT value: backslash, semicolon, comma and line breaks escaped; other control characters dropped. */
export function escapeText(text: string): string {
  return text.replace(special, (found) => escapes[found] ?? '')
}

const special = /\r\n|[\\;,\x00-\x1f\x7f-\x9f]/g

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  ';': '\\;',
  ',': '\\,',
  '\n': '\\n',
  '\r': '\\n',
  '\r\n': '\\n',
}

/** Breaks a line before its 76th octet, between code points, so that no å, ä or ö is cut in two. */
function fold(line: string): string {
  if (line.length <= maxOctets && isPlainAscii.test(line)) return line
  const parts: string[] = []
  let start = 0
  let octets = 0
  for (let index = 0; index < line.length;) {
    const codePoint = line.codePointAt(index) ?? 0
    const size = octetsOf(codePoint)
    if (octets + size > maxOctets) {
      parts.push(line.slice(start, index))
      start = index
      // The space that begins a continuation counts.
      octets = 1
    }
    octets += size
    index += codePoint > 0xffff ? 2 : 1
  }
  return [...parts, line.slice(start)].join('\r\n ')
}

/** Length in UTF-8 (RFC 3629). Counted here because an encoder is a hundred times slower for a feed of a whole year. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
