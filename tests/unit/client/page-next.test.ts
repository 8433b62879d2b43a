import { expect, test } from 'vitest'
import { markOver } from '../../../src/client/page-marks.ts'
import { refreshNext } from '../../../src/client/page-next.ts'
import { visitorsDay } from '../../../src/client/visitors-day.ts'
import { pageOf } from '../../support/client/page-of.ts'

const date = (day: string, off = '') =>
  `<div id="${day}" data-when="${day}" data-ends="${day}T15:00:00+01:00" ${off}><p><span class="label">Datumet du valde</span> ${day}</p></div>`

const activity = () =>
  pageOf(
    `${date('2026-12-01')}${date('2026-12-08', 'data-off')}${date('2026-12-15')}${date('2026-12-22')}<section data-next><div data-ends="2026-12-01T15:00:00+01:00"><p><span class="label">Nästa gång</span> 2026-12-01</p></div></section>`,
  )

function nextOn(moment: string): string {
  const page = activity()
  const day = visitorsDay(new Date(moment))
  markOver(page, day)
  refreshNext(page)
  refreshNext(page)
  return [...page.querySelectorAll('[data-next] > div')].map((item) => item.textContent).join(' / ')
}

test.each([
  ['2026-12-01T10:00:00+01:00', 'Nästa gång 2026-12-01'],
  [
    '2026-12-01T15:00:00+01:00',
    'Senast 2026-12-01Har varit. / Nästa gång 2026-12-08 / Nästa gång 2026-12-15',
  ],
  ['2026-12-09T10:00:00+01:00', 'Senast 2026-12-01Har varit. / Nästa gång 2026-12-15'],
])('at %s: %s', (moment, words) => expect(nextOn(moment)).toBe(words))
