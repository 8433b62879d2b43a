import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toSheetPdf } from '../../../../src/outputs/paper/pdf/sheet-pdf.ts'
import { sheetKinds, type SheetKind } from '../../../../src/domain/published/paper-sheets.ts'
import type { Site } from '../../../../src/domain/site.ts'
import type { Place } from '../../../../src/domain/programme/place.ts'
import { toOldPoster } from '../../../../src/views/places/old-poster.ts'
import { toPoster } from '../../../../src/views/places/poster.ts'
import { paperFonts } from '../../../support/outputs/paper-fonts.ts'
import { readPdf, rolesOf, textOf, type ReadPdf } from '../../../support/outputs/read-pdf.ts'
import { activity, change, day, place, schedule, site, timed } from '../../../support/site/site-data.ts'

const daily = (id: string, title: string, time = timed('10:00', '10:45')) =>
  activity({
    id,
    title,
    room: 'Matsalen',
    schedule: schedule({ rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5], weeks: 'all' }], time }),
  })

const eken = place({ name: 'Ekens öppna mötesplats i Ålsäter' })
const usual = site({
  activities: [activity({ room: 'Kaféet' }), daily('sang', 'Sång med Åke Öberg')],
  changes: [change({ date: day('2026-11-24'), reason: 'Ledaren är sjuk', instead: 'Kom på fika' })],
})

function bytesOf(from: Site = usual, at: Place = eken, kind: SheetKind = 'week'): Promise<Uint8Array> {
  const facts = { author: 'Resurs', day: from.today, fonts: paperFonts }
  return toSheetPdf(toPoster(from, at, kind), kind === 'wall' ? 'A3' : 'A4', facts)
}

const read = async (...given: Parameters<typeof bytesOf>) => readPdf(await bytesOf(...given))

/** Texts that are smaller than they may be, or that reach outside the sheet's edges. */
function faultsOf({ pages }: ReadPdf, least = 18): string[] {
  return pages.flatMap(({ width, height, texts }, index) =>
    texts
      .filter(({ size, left, right, bottom }) => {
        const isInside = left >= 28 && right <= width - 28 && bottom >= 20 && bottom + size <= height
        return size < least - 0.01 || !isInside
      })
      .map(({ text, size }) => `sheet ${index + 1}, ${size} pt: ${text}`),
  )
}

describe('a sheet as a file', () => {
  test('says what, when and where in reading order, with å, ä and ö, and what is cancelled in words', async () => {
    const { text } = await read()
    expect(text).toMatch(/^Ekens öppna mötesplats i Ålsäter Vecka 47 och 48: söndag 22 november till/)
    expect(text).toContain('Vecka 48 23 Måndag 23 november 10.00 till 10.45 Sång med Åke Öberg Matsalen.')
    expect(text).toContain(
      '13.00 till 15.00 Inställt: Bingo Ledaren är sjuk. Kom på fika. Ring 031-390 06 00.',
    )
    expect(text).toContain(
      'Utskrivet söndag 22 november 2026. Gäller till och med söndag 29 november 2026. Ring för ändringar.',
    )
    expect(text).toContain('Eller skriv: exempel.se/platser/eken')
  })

  test('has the size of its paper, nothing under 18 points and nothing outside its edges', async () => {
    const sizes: Record<SheetKind, number[]> = {
      week: [595, 842],
      'next-week': [595, 842],
      month: [595, 842],
      wall: [842, 1191],
    }
    for (const [kind, size] of Object.entries(sizes) as [SheetKind, number[]][]) {
      const file = await read(usual, eken, kind)
      expect(file.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
        file.pages.map(() => size),
      )
      expect(faultsOf(file, kind === 'wall' ? 25 : 18)).toEqual([])
    }
  })

  test('is tagged: title, language, headings, lists and a picture in words, and no number of a leaf', async () => {
    const { title, language, pages } = await read()
    expect(title).toBe('Ekens öppna mötesplats i Ålsäter: vecka 47 och 48')
    expect(language).toBe('sv-SE')
    const roles = pages.flatMap(({ tags }) => rolesOf(tags))
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'H2')).toHaveLength(5)
    expect(roles.filter((role) => role === 'LI')).toHaveLength(6)
    const figures = pages.flatMap(({ tags }) => tags.flatMap(({ children }) => children)).flatMap(figuresIn)
    expect(figures).toEqual(['QR-kod som leder till exempel.se/platser/eken'])
  })

  test('says that it is made for everybody (PDF/UA-1), and carries its letters with it', async () => {
    const file = Buffer.from(await bytesOf()).toString('latin1')
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).toMatch(/\/DisplayDocTitle true/)
    expect(file).toMatch(/\/Marked true/)
    const fonts = file.match(/\/FontName \/[A-Z]{6}\+AtkinsonHyperlegible/g) ?? []
    expect(fonts).toHaveLength(file.match(/\/FontFile2 /g)?.length ?? 0)
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    expect(file).not.toContain('/BaseFont /Helvetica')
  })

  test('holds nothing that is neither tagged nor marked as decoration', async () => {
    for (const kind of sheetKinds) {
      const contents = contentsOf(await bytesOf(usual, eken, kind))
      expect(contents.length).toBeGreaterThan(1)
      for (const content of contents) expect(outsideOfTags(content)).toEqual([])
    }
    expect(outsideOfTags('/P <</MCID 0>> BDC\nBT\nET\nEMC\nBT\nET\n0 0 1 1 re\nf')).toEqual(['BT', 'f'])
  })

  test('is the same bytes each time, and holds no time but its day', async () => {
    const [first, second] = [await bytesOf(), await bytesOf()]
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.from(first).toString('latin1').match(/D:\d+/g)).toEqual(['D:20261122000000'])
  })

  test('parts no day: each sheet begins with a whole one, under the name of the place', async () => {
    const { pages } = await read(usual, eken, 'month')
    expect(pages.length).toBeGreaterThan(2)
    const first = textOf(pages[0]?.texts ?? [])
    expect(first).toContain(`Blad 1 av ${pages.length}. Ring 031-390 06 00, exempel.se/platser/eken`)
    for (const { texts } of pages) expect(textOf(texts)).not.toContain('…')
    for (const [index, { texts }] of pages.slice(1).entries()) {
      const words = texts.map(({ text }) => text.trim()).join(' ')
      expect(words).toMatch(
        new RegExp(`Blad ${index + 2} av ${pages.length}: Ekens öppna mötesplats i Ålsäter, vecka 47`),
      )
    }
    const headings = pages.flatMap(({ texts }) =>
      texts.map(({ text }) => text.trim()).filter((text) => /^(Mån|Tis|Ons|Tors|Fre)dag \d+$/.test(text)),
    )
    expect(new Set(headings).size).toBe(headings.length)
    expect(headings.length).toBeGreaterThan(15)
  })
})

describe('the sheet with the code', () => {
  test.each(sheetKinds)('%s: it has a day too, where a day isn’t a sheet of its own', async (kind) => {
    for (const count of [1, 2, 3, 4]) {
      const activities = Array.from({ length: count }, (_, number) => daily(`a${number}`, `Grupp ${number}`))
      const { pages } = await read(site({ activities }), eken, kind)
      const last = textOf(pages.at(-1)?.texts ?? [])
      expect(last).toContain('Rikta mobilens kamera hit')
      expect(last, `${count} a day`).toMatch(/(?:Mån|Tis|Ons|Tors|Fre)dag \d+/)
    }
  })

  test('and the whole last week, where there is room for it', async () => {
    const rules = [{ kind: 'weekly' as const, weekdays: [1, 2, 3], weeks: 'all' as const }]
    const activities = [activity({ schedule: schedule({ rules, time: timed('10:00', '10:45') }) })]
    const { pages } = await read(site({ activities }), eken, 'next-week')
    expect(pages).toHaveLength(2)
    expect(textOf(pages[1]?.texts ?? [])).toMatch(/ vecka 48 och 49 Vecka 49 30 Måndag 30 november /)
  })
})

describe('what nobody expects', () => {
  test('a place without activities: one sheet that says so', async () => {
    const file = await read(site({ activities: [] }))
    expect(file.pages).toHaveLength(1)
    expect(file.text).toContain('Inget är planerat till och med söndag 29 november.')
  })

  test('a day with sixty: it goes on under its date, whole', async () => {
    const many = Array.from({ length: 60 }, (_, number) =>
      daily(`a${number}`, `Grupp nummer ${number} samlas`),
    )
    const file = await read(site({ activities: many.slice(0, 60) }), eken, 'next-week')
    expect(faultsOf(file)).toEqual([])
    expect(file.text).toContain('Måndag 23 november, fortsättning')
    for (const number of many.keys()) expect(file.text).toContain(`Grupp nummer ${number} samlas`)
    expect(file.text).toContain(
      'Det finns mer från och med tisdag 24 november 2026. Hela programmet: exempel.se/platser/eken',
    )
  })

  test.each([
    [
      'names of 90 characters',
      'Gemensam höstpromenad genom Åkerbyparken med fika, sång och samtal för alla som vill vara med',
    ],
    [
      'a word without end',
      'Sammanträdesprotokollsjusteringsförättningsmannaföreningsårsmötesförberedelsekommittéledamöterna',
    ],
  ])('%s: all of it, inside its edges', async (_, name) => {
    const file = await read(site({ activities: [daily('lang', name)] }), place({ name }))
    expect(faultsOf(file)).toEqual([])
    const letters = file.text.replaceAll(' ', '')
    expect(letters.split(name.replaceAll(' ', '')).length).toBeGreaterThan(2)
  })

  test('a reason of 3,000 characters: as much as a sheet has room for, and where the rest is', async () => {
    const reason = 'Salen målas om av de boende själva. '.repeat(84).trim()
    const long = site({ changes: [change({ date: day('2026-11-24'), reason })] })
    const file = await read(long)
    expect(faultsOf(file)).toEqual([])
    expect(file.text).toContain('… Hela texten: exempel.se/platser/eken')
    expect(file.text).toContain('Ring 031-390 06 00')
  })

  test.each([
    ['Łódź, Nguyễn och Пётр', 'Łódź, Nguyễn och Пётр'],
    ['Καφές på torget', 'Καφές på torget'],
    ['Språkcafé: مقهى اللغة', 'Språkcafé: (se webbplatsen)'],
    ['日本語、ピアノ och 咖啡 på torget', '(se webbplatsen) och (se webbplatsen) på torget'],
    ['Fika ☕️ med 🎶', 'Fika med'],
  ])(
    'letters of other languages stand as they are, or it is said where they do: %s',
    async (title, printed) => {
      const file = await read(site({ activities: [daily('x', title)] }))
      expect(file.text).toContain(printed)
      expect(file.text).not.toMatch(/\?|\ufffc/u)
    },
  )
})

test('a name that holds signs of XML is written right in both of a file’s titles', async () => {
  const bytes = await bytesOf(site({ activities: [] }), place({ name: 'Fika & <b>prat</b>' }))
  expect((await readPdf(bytes)).title).toBe('Fika & <b>prat</b>: vecka 47 och 48')
  expect(Buffer.from(bytes).toString('latin1')).toContain(
    '<rdf:li xml:lang="x-default">Fika &amp; &lt;b&gt;prat&lt;/b&gt;: vecka 47 och 48</rdf:li>',
  )
})

test('a file whose week has been leads to the programme', async () => {
  const facts = { author: 'Resurs', day: usual.today, fonts: paperFonts }
  const file = await readPdf(await toSheetPdf(toOldPoster(usual, 'Eken', 'eken'), 'A4', facts))
  expect(file.pages).toHaveLength(1)
  expect(file.text).toContain('Eken Den här affischen gäller inte längre.')
  expect(file.text).toContain('exempel.se/platser/eken')
  const gone = await readPdf(await toSheetPdf(toOldPoster(usual, 'Linden', null), 'A4', facts))
  expect(gone.text).toContain('Linden finns inte längre i programmet.')
  expect(gone.text).toMatch(/Eller skriv: exempel\.se$/)
})

function figuresIn(tag: {
  role: string
  alt?: string
  children: { role: string; alt?: string }[]
}): string[] {
  return tag.role === 'Figure'
    ? [tag.alt ?? '']
    : tag.children.flatMap((child) => figuresIn({ children: [], ...child }))
}

/** What is drawn on each sheet, as it stands in the file (ISO 32000-1, 7.8). */
function contentsOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1')
  return [...file.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(([, packed = '']) => {
    const stream = Buffer.from(packed, 'latin1')
    const text = stream[0] === 0x78 ? inflateSync(stream).toString('latin1') : ''
    return /\bBT\b/.test(text) && text.includes('EMC') ? [text] : []
  })
}

/** Operators that draw something while no marked content is open (14.6). */
function outsideOfTags(content: string): string[] {
  let open = 0
  return content.split('\n').flatMap((line) => {
    const operator = line.trim().split(' ').at(-1) ?? ''
    if (/^B[MD]C$/.test(operator)) open += 1
    if (operator === 'EMC') open -= 1
    return open === 0 && /^(BT|f|F|S|s|B|b|f\*|B\*)$/.test(operator) ? [operator] : []
  })
}
