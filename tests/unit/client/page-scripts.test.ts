import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPage, runScript } from '../../support/client/open-page.ts'

/** The scripts that pages load: each acts as soon as it is there, on pages that have what it looks for and on all others. */
const scripts = ['today', 'screen', 'share', 'search', 'cell-links'] as const

const run = (name: (typeof scripts)[number]) =>
  runScript(() => import(`../../../src/client/${name}.ts`) as Promise<unknown>)

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-12-08T14:00:00+01:00') }))
afterEach(() => void vi.useRealTimers())

test.each(scripts)('%s leaves a page without anything for it as it is', async (name) => {
  openPage('<main><p>Om oss</p></main>')
  await run(name)
  await vi.advanceTimersByTimeAsync(3000)
  expect(document.body.innerHTML).toBe('<main><p>Om oss</p></main>')
})

describe('today', () => {
  const day =
    '<h2 data-date="2026-12-08">Tisdag 8 december</h2><ul><li data-ends="2026-12-08T15:00:00+01:00">Bingo</li></ul>'

  test('names the day, and what is over when it is, also on a page that stays open', async () => {
    openPage(day)
    await run('today')
    expect(document.body.textContent).toBe('I dag, tisdag 8 decemberBingo')
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(document.body.textContent).toBe('I dag, tisdag 8 decemberBingoHar varit.')
  })

  test('a page that nobody looks at waits until somebody does', async () => {
    const page = openPage(day)
    let isHidden = true
    Object.defineProperty(page.document, 'hidden', { get: () => isHidden })
    await run('today')
    expect(document.querySelector('h2')?.textContent).toBe('Tisdag 8 december')
    isHidden = false
    page.document.dispatchEvent(new page.Event('visibilitychange'))
    expect(document.querySelector('h2')?.textContent).toBe('I dag, tisdag 8 december')
  })
})

describe('screen', () => {
  const item = (start: string, end: string, off = '') =>
    `<li data-starts="2026-12-08T${start}:00+01:00" data-ends="2026-12-08T${end}:00+01:00" ${off}><b data-moment></b></li>`
  const board = `<main data-screen><section data-day="2026-12-07"></section><section data-day="2026-12-08"><ul>${item('10:00', '11:00')}${item('13:30', '15:00')}${item('15:00', '16:00')}${item('18:00', '19:00')}</ul></section></main>`

  test('hides what is over, and says what is on now and next', async () => {
    openPage(board)
    await run('screen')
    const items = [...document.querySelectorAll('li')]
    expect(items.map(({ hidden, textContent }) => (hidden ? 'over' : textContent))).toEqual([
      'over',
      'Nu:',
      'Härnäst:',
      '',
    ])
    expect([...document.querySelectorAll('section')].map(({ hidden }) => hidden)).toEqual([true, false])
  })

  test.each([
    [
      'a new page takes the place of the old',
      () => Promise.resolve(new Response(board.replace('</main>', 'Nytt</main>'))),
      'Nytt',
    ],
    ['without network what stands is kept', () => Promise.reject(new TypeError('Failed to fetch')), ''],
    ['an error page is no programme', () => Promise.resolve(new Response('Fel', { status: 502 })), ''],
  ])('every ten minutes: %s', async (_case, answer, added) => {
    openPage(board, 'https://exempel.se/platser/eken/skarm/')
    vi.stubGlobal('fetch', answer)
    await run('screen')
    await vi.advanceTimersByTimeAsync(601_000)
    expect(document.querySelector('[data-screen]')?.textContent).toBe(`Nu:Härnäst:${added}`)
  })
})

describe('share', () => {
  const page = `<div data-share-url="https://exempel.se/a/" data-share-title="Bingo" data-share-where="Eken">
    <a href="sms:?&body=x">Sms</a></div><div id="2026-12-15" data-when="tisdag 15 december klockan 13.00" data-ends="2026-12-15"></div>`

  test('what is sent tells the next date', async () => {
    openPage(page)
    await run('share')
    const { href } = document.querySelector('a')!
    expect(decodeURIComponent(href)).toMatch(/^sms:\?&body=Bingo.*tisdag 15 december klockan 13\.00.*Eken/)
  })

  test('the phone’s own way is offered where there is one; the one who closes it is told nothing', async () => {
    const window = openPage(page)
    const shared = vi.fn(() => Promise.reject(new Error('AbortError')))
    Object.assign(window.navigator, { share: shared })
    await run('share')
    const [share, print] = [...document.querySelectorAll('button')]
    expect([share?.textContent, print?.textContent]).toEqual(['Dela på annat sätt', 'Skriv ut sidan'])
    share!.click()
    await vi.advanceTimersByTimeAsync(0)
    expect(shared).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringMatching(/\/a\//) as unknown }),
    )
  })
})
