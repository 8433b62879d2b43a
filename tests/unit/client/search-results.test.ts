import { describe, expect, test } from 'vitest'
import { toCorrections, toDayLinks, toResultList, toWaysOn } from '../../../src/client/search-results.ts'
import type { Found, Hit } from '../../../src/domain/search/found.ts'
import { openPage } from '../../support/client/open-page.ts'

const searchPage = 'https://exempel.se/stad/sok/'
const status = { label: 'Inställt' as const, sentences: 'Ring 031-390 06 00.', isOff: true }

function hit(id: string, dates: { date: string; status?: typeof status }[] = [{ date: '2026-12-08' }]): Hit {
  const slot = {
    time: 'klockan 13.00',
    start: 780,
    end: 900,
    place: 'eken',
    where: 'Eken',
    status: null,
    dates: [],
  }
  const record = {
    ...{ id, title: id, zoneEnds: [], categories: [], partners: [], audiences: [] },
    ...{ isFree: true, needsNoBooking: true, schedule: 'Tisdagar', cost: 'Gratis.', slots: [slot] },
  }
  return {
    record,
    dates: dates.map(({ date, status: own }) => ({
      date,
      anchor: date,
      slot: { ...slot, status: own ?? null },
    })),
  }
}

/** What it says, with plain spaces and hyphens. */
const plain = ({ textContent }: Element) => textContent.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ')

describe('A list of hits', () => {
  test('leads to the date, from wherever the site lies', () => {
    openPage('')
    const [list] = toResultList([hit('Bingo')], '2026-12-07', searchPage)
    const link = list!.querySelector('a')!
    expect(link.href).toBe('https://exempel.se/stad/aktiviteter/Bingo/#2026-12-08')
    expect(link.getAttribute('aria-label')).toBe('Bingo, Eken, i morgon, tisdag 8 december')
    expect(plain(list!)).toBe('8BingoI morgon, tisdag 8 december klockan 13.00EkenTisdagar. Gratis.')
  })

  test('a Sunday’s leaf is red, and the leaf is for the eye alone', () => {
    openPage('')
    const [list] = toResultList(
      [hit('Bingo', [{ date: '2026-12-06' }]), hit('Kör')],
      '2026-12-01',
      searchPage,
    )
    const leaves = [...list!.querySelectorAll('.leaf')]
    expect(leaves.map(({ className }) => className)).toEqual(['leaf s red', 'leaf s'])
    expect(leaves.map((leaf) => leaf.getAttribute('aria-hidden'))).toEqual(['true', 'true'])
  })

  test('a status begins with the mark that the page holds for it', () => {
    openPage(
      '<template data-search-marks><span class="mark">Ny tid:</span><span class="mark stop-mark"> <svg> <path /> </svg> Inställt: </span></template>',
    )
    const [list] = toResultList([hit('Bingo', [{ date: '2026-12-08', status }])], '2026-12-07', searchPage)
    const stop = list!.querySelector('.stop')!
    expect(stop.firstElementChild?.className).toBe('mark stop-mark')
    expect(stop.querySelectorAll('.mark > svg > path')).toHaveLength(1)
    expect(plain(stop)).toBe('Inställt: i morgon, tisdag 8 december klockan 13.00. Ring 031-390 06 00.')
  })

  test('the time of a series is said once', () => {
    openPage('')
    const { record, dates } = hit('Bingo')
    const series = { record: { ...record, schedule: 'Tisdagar klockan 13.00' }, dates }
    const [list] = toResultList([series], '2026-12-07', searchPage)
    expect(plain(list!)).toBe('8BingoI morgon, tisdag 8 december klockan 13.00EkenTisdagar. Gratis.')
  })

  test('a cancelled date is told, with a number to call, and isn’t given as the next', () => {
    openPage('')
    const dates = [{ date: '2026-12-08', status }, { date: '2026-12-15' }]
    const [list] = toResultList([hit('Bingo', dates)], '2026-12-07', searchPage)
    const stop = list!.querySelector('.stop')!
    expect(plain(stop)).toBe('Inställt: i morgon, tisdag 8 december klockan 13.00. Ring 031-390 06 00.')
    expect(stop.querySelector('a')?.href).toBe('tel:+46313900600')
    expect(list!.querySelector('h3 a')?.getAttribute('href')).toMatch(/#2026-12-15$/)
  })

  test('nothing is no list', () => {
    openPage('')
    expect(toResultList([], '2026-12-07', searchPage)).toEqual([])
  })

  test('after twenty the rest is asked for, and one who asks goes on where they were', () => {
    openPage('<main></main>')
    const hits = Array.from({ length: 23 }, (_, index) => hit(`nr${index + 1}`))
    const [list, more] = toResultList(hits, '2026-12-07', searchPage)
    document.querySelector('main')!.append(list!, more!)
    expect([list!.children.length, more!.textContent]).toEqual([20, 'Visa 3 till'])
    more!.click()
    expect(list!.children).toHaveLength(23)
    expect(document.querySelector('button')).toBeNull()
    expect(document.activeElement?.textContent).toBe('nr21')
  })
})

describe('"Menade du …?"', () => {
  const corrections = (typed: string, found: Found['corrections'], rest = '') => {
    openPage('')
    const asked = new URLSearchParams(rest)
    asked.set('q', typed)
    const [row] = toCorrections({ corrections: found } as Found, asked, searchPage)
    return row ? [row.textContent, row.querySelector('a')!.href.replace(searchPage, '')] : null
  }

  test.each([
    ['snikeri', [{ typed: 'snikeri', meant: 'snickeri' }], 'Menade du snickeri?'],
    ['Snikeri på ons', [{ typed: 'snikeri', meant: 'snickeri' }], 'Menade du snickeri på ons?'],
    ['is och isbn', [{ typed: 'is', meant: 'ris' }], 'Menade du ris och isbn?'],
    ['schackturneering', [{ typed: 'turneering', meant: 'turnering' }], 'Menade du schackturnering?'],
  ])('%s', (typed, found, words) => expect(corrections(typed, found)?.[0]).toBe(words))

  test('what was chosen stays chosen', () => {
    const found = [{ typed: 'snikeri', meant: 'snickeri' }]
    expect(corrections('snikeri', found, 'plats=eken')?.[1]).toBe('?plats=eken&q=snickeri')
  })

  test('nothing is asked where nothing was misspelt', () => expect(corrections('bingo', [])).toBeNull())
})

test('ways to the days that were asked for lead into the calendar', () => {
  openPage('')
  const [row] = toDayLinks(
    [{ address: '/kalender/2026-v50/#2026-12-08', text: 'Tisdag 8 december' }],
    searchPage,
  )
  expect(row!.querySelector('a')?.href).toBe('https://exempel.se/stad/kalender/2026-v50/#2026-12-08')
})

describe('Where nothing was found', () => {
  const page = '<template data-search-none><p>Ring oss.</p></template>'

  test('the page says whom to call, and what is on soon', () => {
    openPage(page)
    const nodes = toWaysOn(toResultList([hit('Bingo')], '2026-12-07', searchPage), 'i morgon')
    expect(nodes.map(({ textContent }) => textContent?.slice(0, 22))).toEqual([
      'Ring oss.',
      'Det här händer i morgo',
      expect.stringMatching(/^8Bingo/),
    ])
  })

  test('on a day without anything, whom to call', () => {
    openPage(page)
    expect(toWaysOn([], 'i dag').map(({ textContent }) => textContent)).toEqual(['Ring oss.'])
  })
})
