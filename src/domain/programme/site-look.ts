import { z } from 'zod'

/** The marks that ship: what stands on the leaf beside the site's name, and on its tab in a browser. */
export const siteSymbols = ['cup', 'heart', 'sun', 'house', 'tree', 'note'] as const

/** One of the marks. */
export const siteSymbolSchema = z.enum(siteSymbols)
export type SiteSymbol = z.output<typeof siteSymbolSchema>

/** A colour that text can be read in and on, as `#rrggbb` in lower case. */
export const siteColourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/u)
  .refine(isDarkEnough)

/** The colour of a site that has chosen none. */
export const usualColour = '#0a3d47'

/** What text has against every surface that it may stand on (WCAG 2.2, 1.4.6). */
const leastContrast = 7

/** The surfaces of the pages, as src/styles/tokens.css has them. */
export const surfaces = {
  light: ['#ffffff', '#fffaf0', '#f7eedd', '#fff2cf', '#fdebe6'],
  dark: ['#16140f', '#262119', '#221e17', '#382d0c', '#3b1916'],
} as const

/** Whether text in the colour can be read on every light surface, and white text on it. */
export function isDarkEnough(colour: string): boolean {
  return surfaces.light.every((surface) => contrast(colour, surface) >= leastContrast)
}

/** The colour itself, or made darker until it can be read. */
export function darkened(colour: string): string {
  return towards(colour, '#000000', isDarkEnough)
}

/** The same colour for text in the dark: as much lighter as it has to be. */
export function forDark(colour: string): string {
  return towards(colour, '#ffffff', (lighter) =>
    surfaces.dark.every((surface) => contrast(lighter, surface) >= leastContrast),
  )
}

/** The ratio between two colours (WCAG 2.2, "contrast ratio"), 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The first step from a colour to another that is enough; at the end the other itself. */
function towards(colour: string, end: string, isEnough: (colour: string) => boolean): string {
  const [from, to] = [partsOf(colour), partsOf(end)]
  for (let percent = 0; percent < 100; percent += 2) {
    const mixed = from.map((part, index) => Math.round(part + (((to[index] ?? 0) - part) * percent) / 100))
    const hex = `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
    if (isEnough(hex)) return hex
  }
  return end
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
