import { usualColour, type SiteSymbol } from '../../domain/programme/site-look.ts'
import type { Settings } from '../../domain/programme/settings.ts'

/** What the marks are drawn for. */
type Look = Pick<Settings, 'colour' | 'symbol'>

/** The leaf of the almanac beside the site's name, as SVG; 32 by 36. */
export function toLeafMark({ colour, symbol }: Look): string {
  return svg('0 0 32 36', [
    '<rect x="1" y="2" width="30" height="33" rx="5" fill="#fffaf0"/>',
    '<path d="M1 10V7a5 5 0 0 1 5-5h20a5 5 0 0 1 5 5v3z" fill="#ffc94d"/>',
    drawn(symbol, { at: '7 13.5', size: 1.13, ink: colour ?? usualColour }),
  ])
}

/** The mark of the site's tab in a browser, and among a phone's apps, as SVG; 32 by 32. */
export function toFavicon({ colour, symbol }: Look): string {
  return svg('0 0 32 32', [
    `<rect width="32" height="32" rx="7" fill="${colour ?? usualColour}"/>`,
    drawn(symbol, { at: '5 5', size: 1.375, ink: '#fffaf0' }),
  ])
}

function svg(viewBox: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${parts.join('')}</svg>\n`
}

/** A mark at a place, so many times its 16 by 16. */
function drawn(
  symbol: SiteSymbol | null,
  { at, size, ink }: { at: string; size: number; ink: string },
): string {
  const { filled, lines } = marks[symbol ?? 'cup']
  const line =
    lines === ''
      ? ''
      : `<path d="${lines}" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linecap="round"/>`
  return `<g transform="translate(${at}) scale(${size})"><path d="${filled}" fill="${ink}"/>${line}</g>`
}

/** Each mark in 16 by 16: what is filled, and what is drawn with a pen. */
const marks: Readonly<Record<SiteSymbol, { filled: string; lines: string }>> = {
  cup: {
    filled: 'M2 5.5h9v4.3a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z',
    lines: 'M11 6.8h1a2.3 2.3 0 0 1 0 4.6h-1M5 3.4c0-.9.9-.9.9-1.9M8 3.4c0-.9.9-.9.9-1.9',
  },
  heart: {
    filled: 'M8 14C3 10.5 1 8 1 5.3A3.6 3.6 0 0 1 8 4a3.6 3.6 0 0 1 7 1.3C15 8 13 10.5 8 14z',
    lines: '',
  },
  sun: {
    filled: 'M8 4.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8z',
    lines: 'M8 1v1M8 14v1M1 8h1M14 8h1M3 3l.8.8M12.2 12.2l.8.8M3 13l.8-.8M12.2 3.8l.8-.8',
  },
  house: { filled: 'M8 2 1 8h2v6h3.8v-3.6h2.4V14H13V8h2z', lines: '' },
  tree: { filled: 'M8 1 3.5 7h2L3 11h4v4h2v-4h4l-2.5-4h2z', lines: '' },
  note: { filled: 'M6 2.8 13 1v9.4a2.3 2 0 1 1-1.6-1.9V4.8L7.6 5.8v6.4A2.3 2 0 1 1 6 10.3z', lines: '' },
}
