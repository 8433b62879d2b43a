/**
 * A site built from a workbook that means harm (tests/support/workbooks/hostile-workbook.ts): nothing private comes out, and
 * nothing hostile is more than text, in any file of it.
 */
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { hostileSite } from '../../../scripts/test/example-site.ts'
import { builtPages, onePageOfEachType, readPage } from '../../support/pages/built-site.ts'
import { canaryWords } from '../../support/workbooks/hostile-workbook.ts'
import { htmlFaults } from '../../support/pages/html-faults.ts'
import { lintICalendar } from '../../support/outputs/icalendar-linter.ts'
import { readPdf } from '../../support/outputs/read-pdf.ts'
import { injectedMarkup } from '../../support/pages/injected-markup.ts'

const folder = hostileSite.OUT_DIR

test('nothing private stands in any file, packed or not, however a number is written', async () => {
  const files = filesOf('**/*')
  expect(files.some((file) => file.endsWith('.pf_index'))).toBe(true)
  expect(files.some((file) => file.endsWith('.pdf'))).toBe(true)
  const found = []
  for (const file of files) {
    const text = file.endsWith('.pdf')
      ? JSON.stringify(await readPdf(unpacked(file)))
      : unpacked(file).toString('utf8')
    const match = canaryWords.exec(unspaced(text))
    if (match) found.push(`${file}: ${match[0]}`)
  }
  expect(found).toEqual([])
})

test('every hostile text is there, as text', () => {
  const page = readPage('/platser/elak-1/', folder)
  expect(page).toContain('&lt;script&gt;window.elak1=1&lt;/script&gt;')
  expect(builtPages(folder)).toEqual(expect.arrayContaining(['/aktiviteter/constructor/']))
})

test('no text becomes an element, a handler or an address', () => {
  for (const address of builtPages(folder)) {
    expect(injectedMarkup(readPage(address, folder)), address).toEqual([])
  }
})

test('what has become markup is found', () => {
  const html = (body: string) => `<!doctype html><html lang="sv"><head></head><body>${body}</body></html>`
  expect(injectedMarkup(html('<p onclick="elak()">x</p><script>elak()</script>'))).toHaveLength(2)
  expect(injectedMarkup(html('<a href="javascript:elak()">x</a><iframe srcdoc="x"></iframe>'))).toHaveLength(
    3,
  )
})

test('html-validate finds no error', async () => {
  const pages = onePageOfEachType(folder).map(({ address }) => address)
  expect(await htmlFaults(pages, folder)).toEqual([])
})

test('nothing runs in a browser, even where no policy forbids it', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  for (const { address } of onePageOfEachType(folder)) {
    await page.setContent(readPage(address, folder), { waitUntil: 'commit' })
    const ran = await page.evaluate(() => Object.keys(window).filter((name) => name.startsWith('elak')))
    expect(ran, address).toEqual([])
  }
  expect(dialogs).toEqual([])
})

test('no cell of a CSV file is a formula', () => {
  const files = filesOf('**/*.csv')
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const rows: string[][] = parse(unpacked(file), { bom: true })
    const formulas = rows
      .flat()
      .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?[\d., ]+$/.test(cell))
    expect(formulas.slice(0, 5), file).toEqual([])
  }
})

test('every calendar is well-formed, and holds no event that nobody made', () => {
  for (const file of filesOf('**/*.ics')) {
    expect(lintICalendar(unpacked(file)), file).toEqual([])
    expect(unpacked(file).toString('utf8'), file).not.toMatch(/^SUMMARY:elak13/m)
  }
})

test('every JSON file and feed can be read', () => {
  for (const file of filesOf('**/*.json'))
    expect(() => void JSON.parse(unpacked(file).toString('utf8')), file).not.toThrow()
  for (const address of builtPages(folder)) {
    const data = readPage(address, folder).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
    for (const [, json = ''] of data) expect(() => void JSON.parse(json), address).not.toThrow()
  }
})

function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())
}

function unpacked(file: string): Buffer {
  const bytes = readFileSync(join(folder, file))
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

/** So that 070-174 06 91, +46 70 174 06 91 and tel:+46701740691 all look alike. */
function unspaced(text: string): string {
  return text.replaceAll(/(?<=\d)[\s-]+(?=\d)/g, '')
}
