/** Digg's list of what an accessibility statement must hold (MDFFS 2019:2 and the template on digg.se). */
import { expect, test } from '@playwright/test'
import { builtPages, readPage } from '../support/pages/built-site.ts'
import { toText } from '../support/pages/page-text.ts'

const parts: [part: string, words: RegExp][] = [
  ['who is behind the service', /Resurspoolen står bakom den här webbplatsen/],
  ['which service', /Redogörelsen gäller Samvaro i Linköping, http/],
  [
    'how far it follows the law',
    /delvis förenlig med lagen om tillgänglighet till digital offentlig service/,
  ],
  ['what is not accessible', /Vad fungerar inte, eller är inte provat\? .*NVDA/],
  ['when it was assessed', /Bedömningen gjordes 22 november 2026/],
  ['when it was last updated', /Redogörelsen uppdaterades senast 22 november 2026/],
  ['how it was assessed', /har själva bedömt dess sidor.*skärmläsaren Orca/],
  [
    'where to tell of a fault',
    /Berätta om brister för oss .*(Formulär för att anmäla brister|Formuläret .* saknas)/,
  ],
  ['how to ask for the facts in another way', /om du behöver uppgifterna på ett annat sätt/],
  ['who supervises', /Myndigheten för digital förvaltning, Digg/],
  ['what would be an unreasonable burden', /oskäligt betungande, enligt 12\s§ i lagen/],
  ['what the law does not cover', /undantas enligt 9\s§ i lagen/],
]

test('the statement has every part that Digg asks for', () => {
  const text = toText(readPage('/tillganglighet/'))
  expect(parts.filter(([, words]) => !words.test(text)).map(([part]) => part)).toEqual([])
})

test('it says one of the three phrases alone, and nothing of a template is left', () => {
  const text = toText(readPage('/tillganglighet/'))
  expect(text.match(/(helt|delvis|inte) förenlig/g)).toEqual(['delvis förenlig'])
  expect(text).not.toMatch(/[{}[\]<>]/)
})

test('it leads to Digg’s own form', () => {
  expect(readPage('/tillganglighet/')).toContain('href="https://www.digg.se/tdosanmalan"')
})

test('every page leads to it, but sheets, screens and embeds', () => {
  const silent = builtPages().filter(
    (address) =>
      !/^\/badda-in\/|\/(affisch|skarm)\//.test(address) &&
      !readPage(address).includes('href="/tillganglighet/"'),
  )
  expect(silent).toEqual([])
})
