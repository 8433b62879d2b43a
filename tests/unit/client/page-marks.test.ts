import { expect, test } from 'vitest'
import { hideOutlived, markDays, markOver, markToday } from '../../../src/client/page-marks.ts'
import { visitorsDay } from '../../../src/client/visitors-day.ts'
import { pageOf, textOf } from '../../support/client/page-of.ts'

const at = (moment: string) => visitorsDay(new Date(moment))
const tuesday = at('2026-12-08T12:00:00+01:00')

test('the visitor’s day and the next are named, and no longer the day after', () => {
  const page = pageOf('<h2 data-date="2026-12-08">Tisdag 8 december</h2>')
  for (const [day, words] of [
    [at('2026-12-07T12:00:00+01:00'), 'I morgon, tisdag 8 december'],
    [tuesday, 'I dag, tisdag 8 december'],
    [at('2026-12-09T12:00:00+01:00'), 'Tisdag 8 december'],
  ] as const) {
    markDays(page, day)
    expect(textOf(page)).toBe(words)
  }
})

test('today’s section and the way to it are marked, and no others', () => {
  const page = pageOf(
    '<a data-leaf="2026-12-08"></a><a data-leaf="2026-12-09"></a><section data-day="2026-12-08"></section><section class="today" data-day="2026-12-07"></section>',
  )
  markToday(page, tuesday)
  expect([...page.querySelectorAll('.today')].map((element) => element.tagName)).toEqual(['A', 'SECTION'])
})

test('in a month today is opened, and other days stay as they are', () => {
  const day = (iso: string, fold: string) =>
    `<section data-day="${iso}"><details ${fold}></details></section>`
  const page = pageOf(day('2026-12-07', 'open') + day('2026-12-08', '') + day('2026-12-09', ''))
  markToday(page, tuesday)
  expect([...page.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true, false])
})

test('what is over says so once', () => {
  const page = pageOf(
    '<ul><li data-ends="2026-12-08T11:00:00+01:00"></li><li data-ends="2026-12-08T13:00:00+01:00"></li></ul>',
  )
  markOver(page, tuesday)
  markOver(page, tuesday)
  expect([...page.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Har varit.', ''])
})

test.each([
  ['2026-12-07', true],
  ['2026-12-08', false],
])('what stands until %s is hidden on 8 December: %s', (until, isHidden) => {
  const page = pageOf(`<section data-until="${until}">Stängt</section>`)
  hideOutlived(page, tuesday)
  expect(page.querySelector('section')?.hidden).toBe(isHidden)
})
