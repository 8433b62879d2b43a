import { expect, test } from 'vitest'
import { parseOutdated, upkeepText } from '../../../../scripts/upkeep/upkeep-text.ts'

test('what npm says is outdated, by name; nothing is nothing', () => {
  const text = JSON.stringify({
    zod: { current: '4.6.7', wanted: '4.6.7', latest: '5.0.0' },
    astro: { current: '7.3.5', latest: '7.4.0' },
    uqr: { current: '0.1.3', latest: '0.1.3' },
  })
  expect(parseOutdated(text).map(({ name, latest }) => `${name} ${latest}`)).toEqual([
    'astro 7.4.0',
    'zod 5.0.0',
  ])
  expect(parseOutdated('')).toEqual([])
})

test.each([
  [true, 'De nyaste versionerna fungerar. Det är lugnt att byta till dem.'],
  [false, 'Alla de nyaste versionerna fungerar inte ihop. De som används nu fungerar som förut.'],
])('all good: %s', (isGood, words) => {
  const text = upkeepText(
    [{ name: 'zod', current: '4.6.7', latest: '5.0.0' }],
    [{ what: 'typerna stämmer', isGood }],
  )
  expect(text).toContain(words)
  expect(text).toContain('| zod | 4.6.7 | 5.0.0 |')
})
