/** What every page says, read from its file: the words, and the facts of each entry in a list. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { HtmlValidate, Parser, type HtmlElement } from 'html-validate'
import { exampleSite } from '../../scripts/test/example-site.ts'
import { bannedIn } from '../support/pages/banned-words.ts'
import { builtPages, pageType, readPage, siteFolder } from '../support/pages/built-site.ts'
import { lessFor } from '../support/browser/page-exceptions.ts'

const parser = new Parser(new HtmlValidate({ root: true }).getConfigForSync('page.html'))
const pages = builtPages()
  .filter((address) => pageType(address) !== 'in-english')
  .map((address) => ({ address, type: pageType(address), html: readPage(address) }))

test('no page for residents says a banned word', () => {
  const judged = pages.filter(({ type }) => !lessFor(type).includes('bannedWords'))
  expect(judged.length).toBeGreaterThan(200)
  const found = judged.flatMap(({ address, html }) =>
    bannedIn(wordsOf(html)).map((word) => `${address}: ${word}`),
  )
  expect(found.slice(0, 20)).toEqual([])
})

test('nor does the programme as text', () => {
  const files = globSync('{vecka.txt,platser/*/vecka.txt}', { cwd: siteFolder })
  expect(files.length).toBeGreaterThan(5)
  const found = files.flatMap((file) => bannedIn(readFileSync(join(siteFolder, file), 'utf8')))
  expect(found).toEqual([])
})

test('a banned word is found where it stands alone, and only there', () => {
  expect(bannedIn('Klicka här för mer info.')).toHaveLength(2)
  expect(bannedIn('Vi ses kl. 13 i Ryd, ca 20 platser')).toHaveLength(2)
  expect(bannedIn('Det är 6 dagar kvar, och 1 dag sedan sist.')).toHaveLength(2)
  expect(bannedIn('Klockan 13. Kaféet Kanelbullen, Eventyret och hotellet.')).toEqual([])
})

/**
 * Where a day's activities are listed. A month leaves out the price, to fit; each name leads to it. A screen stands at its
 * place, and shows what is on now and next.
 */
const lists = pages.filter(
  ({ type, html }) => /data-ends=|class="month"/.test(html) && !/^aktiviteter\/<id>|\/skarm$/.test(type),
)

test('every entry of a day says when, where, the price and whether to sign up; or that it is off, and whom to call', () => {
  expect(new Set(lists.map(({ type }) => type)).size).toBeGreaterThan(6)
  const poor = lists.flatMap(({ address, type, html }) =>
    entriesOf(html)
      .map((entry) => ({ entry, lacks: lacksOf(entry, type, html) }))
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ entry, lacks }) => `${address}: ${textOf(entry).slice(0, 60)} lacks ${lacks.join(', ')}`),
  )
  expect(poor.slice(0, 10)).toEqual([])
})

test('an entry that lacks something is found', () => {
  const [entry] = entriesOf(
    '<section data-day="2026-12-08"><li data-ends="x"><h3>Bingo</h3><p>Välkomna</p></li></section>',
  )
  expect(entry && lacksOf(entry, 'kalender', '')).toEqual(['when', 'where', 'price', 'sign-up'])
})

/** Said once for all rows of a page: what doesn't speak of signing up needs none. */
const noSignUp = 'Du behöver inte anmäla dig om det inte står på raden.'

function lacksOf(entry: HtmlElement, type: string, html: string): string[] {
  const text = textOf(entry)
  if (/^(Inställt|Flyttat)/.test(text)) return /Ring \d/.test(text) ? [] : ['whom to call']
  const isShort = type === 'kalender/<månad>'
  // The page of a place doesn't repeat its name.
  const isOwnPlace = type === 'platser/<id>' || type === 'badda-in/plats/<id>'
  return [
    ...(/[Kk]lockan \d|[Hh]ela dagen|Tiden är inte/.test(text) ? [] : ['when']),
    ...(isOwnPlace || entry.querySelectorAll('p').length >= 2 ? [] : ['where']),
    ...(isShort || /[Gg]ratis|kronor|[Pp]ris/.test(text) ? [] : ['price']),
    ...(isShort || html.includes(noSignUp) || /[Aa]nmäl|Ring /.test(text) ? [] : ['sign-up']),
  ]
}

test('every day has its heading in full words', () => {
  const day = /^(I dag, |I morgon, )?(mån|tis|ons|tors|fre|lör|sön)dag \d{1,2} \p{L}{3,9}( \d{4})?$/iu
  const odd = lists.flatMap(({ address, html }) =>
    [...html.matchAll(/<section[^>]*data-day=[^>]*>\s*<h2[^>]*>([^<]*)<\/h2>/g)]
      .map(([, heading = '']) => heading.trim())
      .filter((heading) => !day.test(heading))
      .map((heading) => `${address}: ${heading}`),
  )
  expect(odd.slice(0, 10)).toEqual([])
})

test('facts are lines of text: no list of terms, no time in pieces, nothing of activities folded away but in a month', () => {
  const folded = /<details(?:(?!<\/details>)[^])*?data-ends/
  const broken = pages.filter(
    ({ address, html }) => /<dl|<time/.test(html) || (!isMonth(address) && folded.test(html)),
  )
  expect(broken.map(({ address }) => address)).toEqual([])
})

test('a day of a month says in sight how much there is and what is not as planned, and nothing of today is folded', () => {
  const days = pages
    .filter(({ address }) => isMonth(address))
    .flatMap(({ html }) => [...html.matchAll(monthDay)])
    .map(([, iso = '', open, summary = '', rows = '']) => ({ iso, isOpen: Boolean(open), summary, rows }))
  expect(days.length).toBeGreaterThan(300)
  expect(days.filter(({ isOpen }) => isOpen).map(({ iso }) => iso)).toEqual([exampleSite.TODAY])
  const silent = days.filter(
    ({ summary, rows }) =>
      !/\d aktivitet|Inget planerat/.test(summary) ||
      [...rows.matchAll(markWords)].some(([, word = '']) => !summary.includes(word)),
  )
  expect(silent.map(({ iso }) => iso)).toEqual([])
  expect(days.some(({ summary }) => summary.includes('Inställt'))).toBe(true)
})

const isMonth = (address: string) => pageType(address) === 'kalender/<månad>'
const monthDay =
  /<section[^>]*data-day="([^"]+)"(?:(?!<\/section>)[^])*?<details[^>]*?( open)?>\s*<summary>([^]*?)<\/summary>([^]*?)<\/details>/g
const markWords = /class="mark[^>]*>[^]*?<\/svg>\s*([^:<]+):/g

test('the head of every page has at most five links in its menu, and nothing to fold out', () => {
  const heads = pages.map(({ address, html }) => ({
    address,
    head: /<header[^]*?<\/header>/.exec(html)?.[0] ?? '',
  }))
  const menus = heads.filter(({ head }) => head.includes('class="menu"'))
  expect(menus.length).toBeGreaterThan(200)
  const wrong = menus.filter(({ head }) => {
    const menu = /<nav[^]*?<\/nav>/.exec(head)?.[0] ?? ''
    return menu.split('<a ').length - 1 > 5 || /<button|<details|aria-expanded/.test(head)
  })
  expect(wrong.map(({ address }) => address)).toEqual([])
})

test('without JavaScript the search page leads to every activity', () => {
  const search = readPage('/sok/')
  const activities = pages.filter(
    ({ type, html }) => type === 'aktiviteter/<id>' && !html.includes('finns inte längre'),
  )
  expect(activities.length).toBeGreaterThan(50)
  expect(
    activities.filter(({ address }) => !search.includes(`href="${address}`)).map(({ address }) => address),
  ).toEqual([])
})

test('nothing shows on hover alone, moves by script, interrupts a voice or works behind the page', () => {
  const css = filesOf('css').join('')
  const scripts = filesOf('js').join('')
  expect(css.match(/:hover[^{}]*\{[^}]*(?:display|visibility|opacity|content)\s*:/g)).toBeNull()
  expect(scripts.match(/behavior:\s*["'`]smooth/g)).toBeNull()
  expect(
    [...pages.map(({ html }) => html), scripts]
      .join('')
      .match(/aria-live=.assertive|role=.alert\b|ariaLive/g),
  ).toBeNull()
  expect(scripts.match(/serviceWorker/g)).toBeNull()
})

function filesOf(extension: string): string[] {
  const files = globSync(`**/*.${extension}`, { cwd: siteFolder, exclude: ['pagefind/**'] })
  expect(files.length).toBeGreaterThan(0)
  return files.map((file) => readFileSync(join(siteFolder, file), 'utf8'))
}

function entriesOf(html: string): HtmlElement[] {
  const page = parser.parseHtml(html)
  const folded = page
    .querySelectorAll('details .rows > li')
    .filter((row) => !row.hasAttribute('data-ends') && !row.closest('.is-over'))
  return [...page.querySelectorAll('[data-day] [data-ends]'), ...folded]
}

/** What a page says, but for what it quotes or shows as code. */
function wordsOf(html: string): string {
  const bare = html.replaceAll(/<(blockquote|q|pre|code|script|style)\b[^]*?<\/\1>/g, ' ')
  const unquoted = bare.replaceAll(/<(\w+)[^>]*data-quoted[^>]*>[^]*?<\/\1>/g, ' ')
  const names = [...unquoted.matchAll(/\s(?:aria-label|content|alt)="([^"]*)"/g)].map(([, name = '']) => name)
  return [unquoted.slice(unquoted.indexOf('<body')).replaceAll(/<[^>]*>/g, ' '), ...names]
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}

function textOf(element: HtmlElement): string {
  return element.textContent.replaceAll(/&nbsp;|\s+/g, ' ').trim()
}
