import { describe, expect, test } from 'vitest'
import { toImportantNotice } from '../../../../src/views/frame/important-notice.ts'
import { toPageFrame } from '../../../../src/views/frame/page-frame.ts'
import { place, day, settings, site } from '../../../support/site/site-data.ts'

test('the telephone is one link that never breaks, with its hours', () => {
  const frame = toPageFrame(site({ settings: settings({ phoneHours: 'vardagar klockan 9–12' }) }), '/')
  expect(frame.call).toEqual({
    address: 'tel:+46313900600',
    text: 'Ring\u00a0031\u2011390\u00a006\u00a000',
    hours: 'Vardagar klockan 9 till 12',
  })
})

test('the menu has at most five links and says where one is', () => {
  const { menu } = toPageFrame(site(), '/platser/eken/')
  expect(menu.length).toBeLessThanOrEqual(5)
  expect(menu.filter(({ isHere }) => isHere).map(({ text }) => text)).toEqual(['Platser'])
  expect(toPageFrame(site(), '/').menu.some(({ isHere }) => isHere)).toBe(false)
})

test('the age of the facts is told in Swedish time', () => {
  expect(toPageFrame(site(), '/').age).toEqual({
    text: 'Sidan uppdaterades senast söndag 22 november 2026 klockan 00.00.',
    created: '2026-11-21T23:00:00Z',
  })
})

test('example data say so, others don’t', () => {
  expect(toPageFrame(site({}, { isExample: true }), '/').example).toMatch(/^Exempeldata/)
  expect(toPageFrame(site(), '/').example).toBeNull()
})

test.each([
  ['Samvaro i Linköping', ['Samvaro', 'i Linköping']],
  ['Mötesplats Åmål', ['Mötesplats Åmål', null]],
  ['Liv i huset', ['Liv i huset', null]],
])('the name %s is written as %j', (siteName, parts) => {
  expect(toPageFrame(site({ settings: settings({ siteName }) }), '/').nameParts).toEqual(parts)
})

describe('the important notice', () => {
  test.each([
    ['Stängt i dag.', 'Stängt i dag.', null],
    ['Stängt kl. 13. Ring oss.', 'Stängt kl. 13.', 'Ring oss.'],
    ['Vi har stängt! Kom på måndag. Då är det fika.', 'Vi har stängt!', 'Kom på måndag. Då är det fika.'],
  ])('%s: the first sentence is seen, the rest is opened', (text, first, rest) => {
    const given = settings({ importantNotice: { text, until: null } })
    expect(toImportantNotice(site({ settings: given }))).toEqual({ first, rest, until: null })
  })

  test.each([
    ['without a last day', null, 'Stängt'],
    ['until today', day('2026-11-22'), 'Stängt. Meddelandet gäller till och med söndag 22 november 2026.'],
    ['until yesterday', day('2026-11-21'), null],
  ])('%s', (_name, until, shown) => {
    const given = settings({ importantNotice: { text: 'Stängt', until } })
    expect(toImportantNotice(site({ settings: given }))?.first ?? null).toBe(shown)
  })
})

test('the statement on accessibility is linked from every page', () => {
  const texts = toPageFrame(site(), '/om/').links.map(({ text }) => text)
  expect(texts).toContain('Tillgänglighetsredogörelse')
})

test('the printed address is short', () => {
  expect(toPageFrame(site(), '/platser/eken/').printedFrom).toBe('exempel.se/platser/eken')
  const short = site({ places: [place({ shortAddress: 'ek' })] })
  expect(toPageFrame(short, '/platser/eken/').printedFrom).toBe('exempel.se/ek')
  expect(toPageFrame(short, '/platser/').printedFrom).toBe('exempel.se/platser')
})

test.each([
  ['Samvaro i Linköping', false],
  ['Mötas i Örnsköldsvik', true],
  ['Mötesplatser i Ryd', true],
])('beside %s and the number a phone has no room for a picture: %s', (siteName, isLong) => {
  expect(toPageFrame(site({ settings: settings({ siteName }) }), '/').isLongName).toBe(isLong)
})
