import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announce, findView, showAnswer, showWhole, type Answer } from '../../../src/client/search-view.ts'
import type { Found } from '../../../src/domain/search/found.ts'
import { nothingUnderstood } from '../../../src/domain/search/understand-query.ts'
import { openPage } from '../../support/client/open-page.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const page = `<form action="/sok/"></form><h2 data-search-heading>Alla aktiviteter</h2>
  <div role="status"><p data-search-status>2 aktiviteter</p></div><div data-search-list><p>Bingo</p><p>Kör</p></div>`

function view() {
  openPage(page, 'https://exempel.se/sok/')
  return findView(document.querySelector('form')!)!
}

const none: Found = {
  ...{ hits: [], match: 'none', corrections: [{ typed: 'bigno', meant: 'bingo' }] },
  understood: { ...nothingUnderstood, words: ['bigno'] },
}
const answer: Answer = {
  ...{ found: none, soon: null, today: '2026-12-07', builtFor: '2026-12-07' },
  asked: new URLSearchParams('q=bigno'),
}

test.each(['data-search-heading', 'data-search-status', 'data-search-list'])(
  'a page without %s has no search to show',
  (part) => {
    openPage(page.replace(part, 'data-other'))
    expect(findView(document.querySelector('form')!)).toBeNull()
  },
)

test('an answer takes the place of the whole list, and the whole list comes back as it was', () => {
  const { list, heading, ...rest } = view()
  const whole = list.innerHTML
  expect(showAnswer({ list, heading, ...rest }, answer)).toBe('Vi hittade ingen aktivitet som passar.')
  expect([heading.textContent, list.textContent]).toEqual(['Det här hittade vi', 'Menade du bingo?'])
  expect(list.dataset.shown).toBe('q=bigno')
  expect(showWhole({ list, heading, ...rest })).toBe('2 aktiviteter')
  expect([heading.textContent, list.innerHTML]).toEqual(['Alla aktiviteter', whole])
  expect(list.dataset.shown).toBe('')
})

test('the count is seen at once; the screen reader is told when nobody has typed for a while, and only the latest', () => {
  const shown = view()
  announce(shown, '3 aktiviteter hittades.', 1000)
  expect(shown.seen.textContent).toBe('3 aktiviteter hittades.')
  expect(shown.seen.getAttribute('aria-hidden')).toBe('true')
  vi.advanceTimersByTime(900)
  announce(shown, '1 aktivitet hittades.', 1000)
  vi.advanceTimersByTime(999)
  expect(shown.status.textContent).toBe('2 aktiviteter')
  vi.advanceTimersByTime(1)
  expect(shown.status.textContent).toBe('1 aktivitet hittades.')
})
