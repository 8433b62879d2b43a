const maxOctets = 75
const encoder = new TextEncoder()
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
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** Breaks a line before its 76th octet, between code points, so that no å, ä or ö is cut in two. */
function fold(line: string): string {
  if (line.length <= maxOctets && isPlainAscii.test(line)) return line
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > maxOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
