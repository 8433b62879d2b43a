import { expect, test } from 'vitest'
import { toSharePicture, type Outline } from '../../../../src/outputs/paper/share-picture.ts'
import { settings, site } from '../../../support/site-data.ts'

/** Every letter as wide as half its height; the path says which text and size it was. */
const outline: Outline = (text, size) => ({ path: `${text}@${size}`, width: text.length * size * 0.5 })

const linesOf = (siteName: string, isExample = false) => {
  const svg = toSharePicture(site({ settings: settings({ siteName }) }, { isExample }), outline)
  return [...svg.matchAll(/d="([^"]+)"/g)].map(([, line]) => line)
}

test('the picture says what the site is called, where it is and who holds it', () => {
  expect(linesOf('Samvaro')).toEqual([
    'Samvaro@96',
    'Aktiviteter för äldre i Lillstad@44',
    'Föreningen Gemenskap@44',
  ])
})

test('a long name stands on two lines, and smaller if it must', () => {
  expect(linesOf('Träffas i Lilla staden').slice(0, 2)).toEqual(['Träffas i@96', 'Lilla staden@96'])
  const [first, second] = linesOf('Gemenskapsverksamheten i Överkalixbygden')
  expect(first).toMatch(/^Gemenskapsverksamheten i@8\d$/)
  expect(second).toMatch(/^Överkalixbygden@8\d$/)
})

test('the example says that it is one', () => {
  expect(linesOf('Samvaro', true)).toContain('Exempeldata@44')
})
