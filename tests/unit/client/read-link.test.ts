import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { addressIn, judge } from '../../../src/client/read-link.ts'

const here = { href: 'https://exempel.se/for-partner/lank/', host: 'exempel.se', protocol: 'https:' }

describe('what is typed as a link', () => {
  test.each([
    ['https://exempel.se/platser/eken/', 'https://exempel.se/platser/eken/'],
    [' exempel.se/ek ', 'https://exempel.se/ek'],
    ['www.exempel.se/ek', 'https://exempel.se/ek'],
    ['http://exempel.se/ek', 'https://exempel.se/ek'],
    ['/aktiviteter/bingo/#2026-12-08', 'https://exempel.se/aktiviteter/bingo/#2026-12-08'],
  ])('%s is the address %s', (typed, address) => {
    expect(String(addressIn(typed, here))).toBe(address)
  })

  test.each([
    ['', 'Skriv eller klistra in en adress först.'],
    [
      'https://annan.se/',
      'Adressen hör till en annan webbplats. Här går det att kontrollera länkar till exempel.se.',
    ],
    ['https://', 'Det där går inte att läsa som en adress. Kopiera den från webbläsarens adressfält.'],
    [
      'javascript:alert(1)',
      'Det där går inte att läsa som en adress. Kopiera den från webbläsarens adressfält.',
    ],
  ])('"%s": %s', (typed, words) => {
    expect(addressIn(typed, here)).toBe(words)
  })
})

describe('what the site answers', () => {
  const url = (fragment = '') => new URL(`https://exempel.se/platser/eken/${fragment}`)
  const page = (html: string) => {
    const responseXML = new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document
    return { status: 200, responseXML }
  }

  test('a page: where the link leads', () => {
    expect(judge(page('<h1>Eken</h1>'), url())).toEqual({
      text: 'Länken fungerar. Den leder till:',
      to: { address: 'https://exempel.se/platser/eken/', title: 'Eken' },
    })
  })

  test('a page without the date of the link', () => {
    expect(judge(page('<h1>Eken</h1><p id="2026-12-08">'), url('#2026-12-08')).text).toContain(
      'Länken fungerar',
    )
    expect(judge(page('<h1>Eken</h1>'), url('#2026-12-08')).text).toBe(
      'Sidan finns, men inte datumet eller stycket i slutet av länken:',
    )
  })

  test('a page about something that is gone', () => {
    expect(judge(page('<h1>Eken finns inte längre</h1>'), url()).text).toContain('säger att det är borta')
  })

  test('a file', () => {
    expect(judge({ status: 200, responseXML: null }, url()).text).toBe(
      'Länken fungerar. Den leder till en fil.',
    )
  })

  test('nothing, or no answer', () => {
    expect(judge({ status: 404, responseXML: null }, url()).text).toMatch(/^Det finns ingen sida/)
    expect(judge({ status: 0, responseXML: null }, url()).text).toMatch(/^Det gick inte att kontrollera/)
  })
})
