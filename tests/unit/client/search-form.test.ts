import { describe, expect, test } from 'vitest'
import { chosenIn, fillForm, hasChoice, keepAddress } from '../../../src/client/search-form.ts'
import { openPage } from '../../support/client/open-page.ts'

const fields = `<form action="/sok/">
  <input type="search" name="q">
  <select name="plats"><option value="">Alla platser</option><option value="eken">Eken</option></select>
  <select name="omrade"><option value="">Alla områden</option><option value="ryd">Ryd</option><option value="sjo">Sjö &amp; hav</option></select>
  <input type="checkbox" name="gratis" value="ja">
  <button>Sök</button>
</form>`

function formAt(query: string): HTMLFormElement {
  openPage(fields, `https://exempel.se/sok/${query}`)
  return document.querySelector('form')!
}

describe('The address fills the form', () => {
  test.each([
    ['', '', []],
    ['?q=bingo', 'q=bingo', []],
    ['?q=++bingo++', 'q=bingo', []],
    ['?plats=eken&gratis=ja', 'plats=eken&gratis=ja', []],
    ['?plats=Eken', 'plats=eken', []],
    ['?plats=EKEN', 'plats=eken', []],
    ['?plats=ryd', 'omrade=ryd', []],
    ['?omrade=Sjö %26 hav', 'omrade=sjo', []],
    ['?gratis=nej', '', []],
    ['?plats=', '', []],
    ['?plats=linden&q=dans', 'q=dans', ['linden']],
    ['?plats=linden&omrade=berg', '', ['linden', 'berg']],
    ['?annat=x', '', []],
  ])('%s chooses "%s", and %j can’t be chosen', (query, chosen, unknown) => {
    const form = formAt(query)
    expect(fillForm(form)).toEqual(unknown)
    expect(chosenIn(form).toString()).toBe(chosen)
  })

  test('and what was chosen before is let go', () => {
    const form = formAt('?q=dans')
    form.querySelector('select')!.value = 'eken'
    form.querySelector<HTMLInputElement>('[name="gratis"]')!.checked = true
    fillForm(form)
    expect(chosenIn(form).toString()).toBe('q=dans')
  })
})

describe('The form fills the address', () => {
  test('as a step back, or in the place of the last letter', () => {
    const form = formAt('')
    const words = form.querySelector('input')!
    const steps = history.length
    words.value = 'bingo & kaffe'
    keepAddress(form, 'replace')
    expect([location.search, history.length]).toEqual(['?q=bingo+%26+kaffe', steps])
    words.value = 'dans'
    keepAddress(form, 'push')
    expect([location.search, history.length]).toEqual(['?q=dans', steps + 1])
  })

  test('an empty form leaves no question mark', () => {
    const form = formAt('?q=bingo')
    keepAddress(form, 'replace')
    expect(location.href).toBe('https://exempel.se/sok/')
  })
})

test.each([
  ['plats', 'eken', true],
  ['plats', 'ryd', false],
  ['q', 'bingo', false],
  ['finns-inte', '', false],
])('%s=%s is a choice: %s', (name, value, is) => expect(hasChoice(formAt(''), name, value)).toBe(is))
