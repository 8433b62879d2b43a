import { describe, expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { expectProblems } from '../../../support/workbooks/expect-problems.ts'
import { day } from '../../../support/site/site-data.ts'

describe('an extra date that has been announced', () => {
  test.each([
    ['its word is changed to Inställt', 'extra-som-blir-installt'],
    ['a row of its own says Inställt', 'extra-med-egen-rad-installt'],
  ])('is cancelled, at its own time, when %s', async (_, scenario) => {
    const before = await read('extra-tillfalle', null)
    expect(onTenth(before)).toEqual(['kaffe/2026-12-10 18:00 extra'])
    const after = await read(scenario, before)
    expect(onTenth(after)).toEqual(['kaffe/2026-12-10 18:00 cancelled'])
    expect(onTenth(await read(scenario, after))).toEqual(['kaffe/2026-12-10 18:00 cancelled'])
  })
})

test('Gäller tid says which session of a date is cancelled, and Fullbokat changes nothing else', async () => {
  expect(listed(await read('galler-tid-och-fullbokat', null))).toEqual([
    'kaffe/2026-12-08 13:00 planned',
    'kaffe/2026-12-08-2 18:00 cancelled',
    'kaffe/2026-12-15 13:00 planned full',
  ])
})

async function read(scenario: string, previous: SiteData | null): Promise<SiteData | null> {
  const { data } = await expectProblems(scenario, [], { today: '2026-12-01', previous })
  return data
}

function onTenth(data: SiteData | null): string[] {
  return listed(data).filter((text) => text.includes('2026-12-10'))
}

function listed(data: SiteData | null): string[] {
  const range = { from: day('2026-12-08'), to: day('2026-12-15') }
  const occurrences = data ? expandOccurrences(data, range) : []
  return occurrences
    .filter(({ activityId }) => activityId === 'kaffe')
    .map(({ id, time, status, isFull }) => {
      const start = time.kind === 'timed' ? time.start.toString().slice(0, 5) : ''
      return [id, start, status, ...(isFull ? ['full'] : [])].join(' ')
    })
}
