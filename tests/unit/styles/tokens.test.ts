import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { surfaces, usualColour } from '../../../src/domain/programme/site-look.ts'

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8')
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')

describe.each([
  ['light', coloursOf(light)],
  ['dark', { ...coloursOf(light), ...coloursOf(dark) }],
])('colours, %s', (_scheme, colours) => {
  const surfaces = ['paper', 'card', 'sand', 'stop-surface', 'sun-surface']
  const texts = ['ink', 'soft-ink', 'accent']

  test.each(surfaces.flatMap((surface) => texts.map((text) => [text, surface])))(
    '%s on %s is at least 7:1',
    (text, surface) => {
      expect(contrast(colours[text]!, colours[surface]!)).toBeGreaterThanOrEqual(7)
    },
  )

  test.each([
    ['on-sun', 'sun'],
    ['on-stop', 'stop'],
    ['on-band', 'band'],
    ['on-focus', 'focus'],
    ['stop', 'paper'],
    ['stop', 'card'],
    ['stop', 'sand'],
    ['stop', 'stop-surface'],
  ])('%s on %s is at least 7:1', (text, surface) => {
    expect(contrast(colours[text]!, colours[surface]!)).toBeGreaterThanOrEqual(7)
  })

  test.each(['paper', 'card', 'sand', 'sun-surface'])(
    'the border of a control on %s is at least 3:1',
    (surface) => {
      expect(contrast(colours.line!, colours[surface]!)).toBeGreaterThanOrEqual(3)
    },
  )
})

test('the measure itself: black on white is 21:1, grey on white less than 7:1', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeLessThan(7)
})

function coloursOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]),
  )
}

/** The ratio of WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('the surfaces that a site’s own colour is checked against are these', () => {
  const names = ['card', 'paper', 'sand', 'sun-surface', 'stop-surface']
  const of = (text: string) => names.map((name) => coloursOf(text)[name]).toSorted()
  expect(surfaces.light.toSorted()).toEqual(of(light))
  expect(surfaces.dark.toSorted()).toEqual(of(dark))
  expect(usualColour).toBe(coloursOf(light).band)
})
