import { expect, test } from 'vitest'
import { describe, element, replaceContent } from '../../../src/client/elements.ts'
import { openPage } from '../../support/client/open-page.ts'

test('what is typed stays text', () => {
  openPage('')
  const made = element('p', '<img src=x onerror=alert(1)>')
  expect(made.children).toHaveLength(0)
  expect(made.textContent).toBe('<img src=x onerror=alert(1)>')
})

test('new content takes the place of all that was there', () => {
  openPage('<main>Förr<p>också</p></main>')
  const main = document.querySelector('main')!
  replaceContent(main, ['Nu ', element('b', 'detta')])
  expect(main.innerHTML).toBe('Nu <b>detta</b>')
  replaceContent(main, [])
  expect(main.innerHTML).toBe('')
})

test('a name and a role are said as attributes, which old browsers know', () => {
  openPage('')
  const list = element('ul', '')
  describe(list, { role: 'list', 'aria-label': 'Det vi hittade' })
  expect(list.outerHTML).toBe('<ul role="list" aria-label="Det vi hittade"></ul>')
})
