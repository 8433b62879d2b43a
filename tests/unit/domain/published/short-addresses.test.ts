import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addresses } from '../../../../src/domain/published/addresses.ts'
import { isTakenAddress } from '../../../../src/domain/published/short-addresses.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { toFormerPages } from '../../../../src/views/gone/former-pages.ts'
import { languageAddress, languages } from '../../../../src/views/languages/languages.ts'
import { day, place, site } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const eken = (shortAddress: string | null) => place({ shortAddress })
const linden = (shortAddress: string | null) => place({ id: 'linden', name: 'Linden', shortAddress })

/** Where short addresses lead after the sheet has been as told, a day each. */
function leadsAfter(...days: SiteData['places'][]) {
  const snapshots = days.map((places) => ({ places, activities: [] }))
  const last = snapshots.at(-1) ?? {}
  const memory = snapshots.reduce<ReturnType<typeof snapshotOn> | null>(
    (previous, data, index) => snapshotOn(`2026-11-2${index}`, data, previous),
    null,
  )?.memory
  if (!memory) throw new Error('No day was told.')
  return toFormerPages(memory, site(last, { today: day('2026-11-29') })).flatMap((page) =>
    page.kind === 'moved' && page.address.split('/').length === 3
      ? [`${page.address} ${page.to} ${page.link}`]
      : [],
  )
}

describe('the short address of a place', () => {
  test.each<[string, SiteData['places'][], string[]]>([
    ['leads to its page', [[eken('ek')]], ['/ek/ /platser/eken/ Gå till Eken']],
    [
      'still does when the cell is emptied or has another',
      [[eken('ek')], [eken(null)], [eken('eken')]],
      ['/ek/ /platser/eken/ Gå till Eken', '/eken/ /platser/eken/ Gå till Eken'],
    ],
    [
      'is the one of the sheet when two places have had it',
      [[eken('ek')], [eken(null), linden('ek')]],
      ['/ek/ /platser/linden/ Gå till Linden'],
    ],
    [
      'leads to the page that says the place is gone',
      [[eken('ek'), linden(null)], [linden(null)]],
      ['/ek/ /platser/eken/ Gå till Eken'],
    ],
    [
      'follows a place that has another id',
      [[eken('ek')], [place({ id: 'stora-eken', shortAddress: null })]],
      ['/ek/ /platser/stora-eken/ Gå till Eken'],
    ],
  ])('%s', (_, days, leads) => {
    expect(leadsAfter(...days)).toEqual(leads)
  })
})

describe('what can be no short address', () => {
  const ofPages = readdirSync('src/pages')
    .map((name) => name.split('.')[0] ?? '')
    .filter((name) => /^[a-z0-9]/.test(name))

  test.each([...new Set([...ofPages, ...languages.map((each) => languageAddress(each).slice(1, -1))])])(
    '%s',
    (name) => {
      expect(isTakenAddress(name)).toBe(true)
    },
  )

  test('what has pages only below it', () => {
    const parts = [addresses.area('x'), addresses.project('x'), addresses.category('x')].map(
      (each) => each.split('/')[1],
    )
    for (const part of parts) expect(isTakenAddress(part ?? '')).toBe(true)
    expect(isTakenAddress('ryd')).toBe(false)
  })
})
