import { expect, test } from 'vitest'
import { tellStopped } from '../../../src/client/stopped-site.ts'

test.each([
  ['2 days and 23 hours', '2026-11-27T04:07:00Z', true, ''],
  [
    '3 days',
    '2026-11-27T05:07:00Z',
    false,
    'Webbplatsen har inte gjorts om på 3 dagar. Något är i vägen. Säg till den som sköter webbplatsen.',
  ],
])('a site that was made %s ago', (_, now, hidden, words) => {
  const element = { dataset: { stoppedSince: '2026-11-24T05:07:00Z' }, hidden: true, textContent: '' }
  tellStopped({ querySelector: () => element } as unknown as ParentNode, new Date(now))
  expect([element.hidden, element.textContent]).toEqual([hidden, words])
})
