import { associationPhone } from '../../domain/programme/phone-for.ts'
import type { Site } from '../../domain/site.ts'
import { formatCall } from '../../domain/programme/spoken-phone.ts'

/**
 * A style sheet that puts the number to call and the site's short address at the foot of every printed sheet, so that a
 * sheet that is alone on a wall still leads on (CSS Paged Media 3, page-margin boxes; a browser without them leaves it out).
 */
export function paperFootCss({ data, url }: Site): string {
  const call = cssString(formatCall(associationPhone(data.settings)))
  const address = cssString(url.replace(/^https?:\/\//, '').replace(/\/$/, ''))
  return [
    '@page {',
    `  @bottom-left { content: ${call}; font: bold 18pt sans-serif }`,
    `  @bottom-right { content: ${address}; font: 18pt sans-serif }`,
    '}',
    '',
  ].join('\n')
}

/** A text as a CSS string: whatever could end it is written as its code (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  const escaped = text.replaceAll(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}
