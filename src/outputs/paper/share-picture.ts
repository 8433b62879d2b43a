import { usualColour } from '../../domain/programme/site-look.ts'
import type { Site } from '../../domain/site.ts'

/** Text as outlines: a machine that builds the site may have no fonts. Units are pixels; the line stands on y = 0. */
export interface OutlinedText {
  /** The `d` of an SVG path. */
  path: string
  width: number
}

/** Outlines a line of text at a size in pixels. */
export type Outline = (text: string, size: number) => OutlinedText

/** What Facebook and others ask of a picture beside a link (Open Graph). */
const sharePictureSize = { width: 1200, height: 630 }

const margin = 80
const room = sharePictureSize.width - 2 * margin

/** The picture beside a link to the site, as SVG without text: its name, and for whom it is. */
export function toSharePicture(site: Site, outline: Outline): string {
  const { width, height } = sharePictureSize
  const { siteName, municipality, association, colour } = site.data.settings
  const own = colour ?? usualColour
  const title = fit(siteName, 96, outline)
  const lines = [
    `Aktiviteter för äldre i ${municipality}`,
    association,
    ...(site.isExample ? ['Exempeldata'] : []),
  ]
  const small = lines.flatMap((line) => fit(line, 44, outline))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#f4eee2"/>`,
    `<rect width="${width}" height="40" fill="${own}"/>`,
    ...title.map((line, index) => drawn(line, 190 + index * 110, own)),
    ...small.map((line, index) => drawn(line, 190 + title.length * 110 + index * 64, '#1c1a16')),
    '</svg>',
  ].join('\n')
}

function drawn({ path }: OutlinedText, y: number, fill: string): string {
  return `<path transform="translate(${margin} ${y})" fill="${fill}" d="${path}"/>`
}

/** At most two lines; a name that is longer still is drawn smaller. */
function fit(text: string, size: number, outline: Outline): OutlinedText[] {
  const whole = outline(text, size)
  if (whole.width <= room) return [whole]
  const words = text.split(' ')
  const half = Math.ceil(words.length / 2)
  const parts = [words.slice(0, half), words.slice(half)].map((part) => part.join(' ')).filter(Boolean)
  const widest = Math.max(...parts.map((part) => outline(part, size).width))
  const fitting = widest <= room ? size : Math.floor((size * room) / widest)
  return parts.map((part) => outline(part, fitting))
}
