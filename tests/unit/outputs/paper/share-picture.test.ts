import { expect, test } from 'vitest'
import { toPicture, toSharePicture, type Outline } from '../../../../src/outputs/paper/share-picture.ts'
import { settings, site } from '../../../support/site/site-data.ts'

/** Every letter as wide as half its height; the path says which text and size it was. */
const outline: Outline = (text, size) => ({ path: () => `${text}@${size}`, width: text.length * size * 0.5 })

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
  expect(first).toMatch(/^Gemenskapsverksamheten@9\d$/)
  expect(second).toMatch(/^i Överkalixbygden@9\d$/)
})

test('the example says that it is one', () => {
  expect(linesOf('Samvaro', true)).toContain('Exempeldata@44')
})

test('what is cancelled stands first, on a field of its own', () => {
  const words = {
    title: 'Bingo',
    lines: ['Tisdagar', 'Eken'],
    notices: ['Inställt tisdag 24 november'],
    isOff: true,
  }
  const svg = toPicture(site(), words, outline)
  const lines = [...svg.matchAll(/fill="([^"]+)" d="([^"]+)"/g)].map(([, fill, line]) => `${fill} ${line}`)
  expect(lines).toEqual([
    '#ffffff Inställt tisdag 24 november@44',
    '#0a3d47 Bingo@96',
    '#1d1a15 Tisdagar@44',
    '#1d1a15 Eken@44',
  ])
  expect(svg).toContain('height="104" fill="#960f22"')
})

test('what is only changed is dark on saffron, as on the pages', () => {
  const words = { title: 'Bingo', lines: [], notices: ['Ny tid tisdag 24 november'], isOff: false }
  const svg = toPicture(site(), words, outline)
  expect(svg).toContain('height="104" fill="#ffc94d"')
  expect(svg).toContain('fill="#1d1a15" d="Ny tid tisdag 24 november@44"')
})

test('a day stays beside its month', () => {
  const words = {
    title: 'Bingo',
    lines: ['Torsdagar klockan 10.00 till 12.30, 14 januari till 4 mars 2027, inte röda dagar'],
  }
  const svg = toPicture(site(), words, outline)
  expect([...svg.matchAll(/d="([^"]+)@44"/g)].map(([, line]) => line)).toEqual([
    'Torsdagar klockan 10.00 till 12.30,',
    '14 januari till 4 mars 2027, inte röda dagar',
  ])
})

test('a name of 90 characters and everything else stays within the picture', () => {
  const title = 'Samtalsgrupp för den som nyligen blivit ensam och vill träffa andra i samma situation, höst'
  const notices = [
    'Inställt tisdag 24 november klockan 13.00 till 15.00',
    'Inställt tisdag 1 december klockan 13.00 till 15.00',
  ]
  const long = 'Första och tredje onsdagen i månaden klockan 13.00 till 15.00, 12 januari till 18 maj 2027'
  const svg = toPicture(
    site({}, { isExample: true }),
    { title, notices, lines: [long, 'Servicehuset'] },
    outline,
  )
  const [, top, scale] = /translate\(80 (\d+)\) scale\(([\d.]+)\)/.exec(svg) ?? []
  const lowest = Math.max(...[...svg.matchAll(/translate\(0 (\d+)\)/g)].map(([, y]) => Number(y)))
  expect(Number(top) + lowest * Number(scale)).toBeLessThanOrEqual(571)
  expect(svg.match(/<path/g)).toHaveLength(8)
})
