import { usualColour } from '../../domain/programme/site-look.ts'
import type { Site } from '../../domain/site.ts'
import { monthNames } from '../../domain/time/swedish.ts'

/** Text as outlines: a machine that builds the site may have no fonts. Units are pixels; the line stands on y = 0. */
export interface OutlinedText {
  /** The `d` of an SVG path. It takes time to make: texts are measured many times before they are drawn. */
  path: () => string
  width: number
}

/** Outlines a line of text at a size in pixels. */
export type Outline = (text: string, size: number) => OutlinedText

/** What a picture says. */
export interface PictureWords {
  title: string
  lines: readonly string[]
  /** What isn't as usual, a line each; they stand first, on a field of their own. */
  notices?: readonly string[]
  /** Whether the field is red, as for what is cancelled, or saffron, as for what is changed. */
  isOff?: boolean
}

/** What Facebook and others ask of a picture beside a link (Open Graph). */
const sharePictureSize = { width: 1200, height: 630 }

/** As the marks on the pages. */
const red = { fill: '#960f22', text: '#ffffff' }
const saffron = { fill: '#ffc94d', text: '#1d1a15' }

const margin = 80
const room = sharePictureSize.width - 2 * margin

/** The picture beside a link to the site: its name, and for whom it is. */
export function toSharePicture(site: Site, outline: Outline): string {
  const { siteName, municipality, association } = site.data.settings
  const lines = [`Aktiviteter för äldre i ${municipality}`, association]
  return toPicture(site, { title: siteName, lines }, outline)
}

/** A picture beside a link, as SVG without text; that of the example says so. */
export function toPicture(
  site: Pick<Site, 'isExample' | 'data'>,
  words: PictureWords,
  outline: Outline,
): string {
  const { width, height } = sharePictureSize
  const own = site.data.settings.colour ?? usualColour
  const notices = (words.notices ?? []).map((notice) => onLine(notice, 44, outline))
  const small = [...words.lines, ...(site.isExample ? ['Exempeldata'] : [])]
  const lines = [
    ...fit(words.title, 96, outline).map((line) => ({ ...line, fill: own })),
    ...small
      .flatMap((text) => fit(text, 44, outline))
      .map((line, index) => ({ ...line, fill: '#1d1a15', above: index === 0 ? 28 : 0 })),
  ]
  const bar = 40 + notices.length * 64
  const field = notices.length === 0 ? { fill: own, text: own } : words.isOff ? red : saffron
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fffaf0"/>`,
    `<rect width="${width}" height="${bar}" fill="${field.fill}"/>`,
    ...notices.map((line, index) => drawn({ ...line, fill: field.text }, 64 + index * 64, margin)),
    ...block(lines, { top: bar + 40, bottom: height - 60 }),
    '</svg>',
  ].join('\n')
}

interface Line extends OutlinedText {
  size: number
}

type DrawnLine = Line & { fill: string; above?: number }

/** Lines under each other; all smaller where they are too many. */
function block(lines: readonly DrawnLine[], { top, bottom }: { top: number; bottom: number }): string[] {
  let height = 0
  const placed = lines.map((line) => {
    height += (line.above ?? 0) + Math.round(line.size * 1.3)
    return drawn(line, height, 0)
  })
  const scale = Math.min(1, (bottom - top) / height)
  return [`<g transform="translate(${margin} ${top}) scale(${scale.toFixed(3)})">`, ...placed, '</g>']
}

function drawn({ path, fill }: DrawnLine, y: number, x: number): string {
  return `<path transform="translate(${x} ${y})" fill="${fill}" d="${path()}"/>`
}

/** On one line, smaller where it must be. */
function onLine(text: string, size: number, outline: Outline): Line {
  const { width } = outline(text, size)
  const fitting = width <= room ? size : Math.floor((size * room) / width)
  return { ...outline(text, fitting), size: fitting }
}

const betweenWords = new RegExp(` (?!(?:${monthNames.join('|')})\\b)`, 'u')

/** At most two lines of one size; a text that is longer still is drawn smaller. */
function fit(text: string, size: number, outline: Outline): Line[] {
  if (outline(text, size).width <= room) return [onLine(text, size, outline)]
  const parts = inHalves(text, outline)
  const fitting = Math.min(...parts.map((part) => onLine(part, size, outline).size))
  return parts.map((part) => onLine(part, fitting, outline))
}

/** Broken between two words where the lines are most alike; a single word can't be, nor a day and its month. */
function inHalves(text: string, outline: Outline): string[] {
  const words = text.split(betweenWords)
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)])
  const halves = breaks.map((pair) => pair.map((part) => part.join(' ')))
  const widestOf = (parts: readonly string[]) => Math.max(...parts.map((part) => outline(part, 1).width))
  return halves.toSorted((a, b) => widestOf(a) - widestOf(b))[0] ?? [text]
}
