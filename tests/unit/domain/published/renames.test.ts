import { describe, expect, test } from 'vitest'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { findRenames } from '../../../../src/domain/published/renames.ts'
import {
  activity,
  category,
  partner,
  phone,
  place,
  schedule,
  siteData,
} from '../../../support/site/site-data.ts'

const thursdays = schedule({ rules: [{ kind: 'weekly', weekdays: [4], weeks: 'all' }] })

/** Each rename as "kind: old → new". */
function renames(before: Partial<SiteData>, after: Partial<SiteData>): string[] {
  return findRenames(siteData(before), siteData(after)).map(
    ({ kind, from, to }) => `${kind}: ${from} → ${to}`,
  )
}

const one = (overrides: Parameters<typeof activity>[0]) => ({ activities: [activity(overrides)] })

describe('an activity with a new id is the same one', () => {
  test.each([
    ['when the ID alone is new', {}, { id: 'bingo-eken' }],
    ['when it moved and its ID followed', { id: 'bingo-eken' }, { id: 'bingo-linden', placeId: 'linden' }],
    ['when it has another day too', { id: 'bingo' }, { id: 'bingo-torsdag', schedule: thursdays }],
    ['when its name got longer', {}, { id: 'bingo-med-kaffe', title: 'Bingo med kaffe' }],
    [
      'when its name is new and the words about it are not',
      { description: 'Vi spelar fyra omgångar och dricker kaffe.' },
      { id: 'tombola', title: 'Tombola', description: 'Vi spelar fyra omgångar och dricker kaffe.' },
    ],
  ])('%s', (_, before, after) => {
    const from = { id: 'bingo', ...before }
    expect(renames(one(from), one(after))).toEqual([`activity: ${from.id} → ${after.id}`])
  })
})

describe('an activity with a new id is not known again', () => {
  test('when another one is held in its slot', () => {
    expect(renames(one({}), one({ id: 'film', title: 'Film' }))).toEqual([])
  })

  test('when two could be it', () => {
    const two = [activity({ id: 'bingo-a' }), activity({ id: 'bingo-b' })]
    expect(renames({}, { activities: two })).toEqual([])
  })

  test('when the old one is still there', () => {
    expect(renames({}, { activities: [activity(), activity({ id: 'bingo-2' })] })).toEqual([])
  })
})

test('a place is known by its name or its address, and its activities with it', () => {
  const before = { places: [place({ name: 'Eken' })] }
  const after = {
    places: [place({ id: 'stora-eken', name: 'Stora Eken' })],
    activities: [activity({ id: 'bingo-stora-eken', placeId: 'stora-eken' })],
  }
  expect(renames(before, after)).toEqual(['place: eken → stora-eken', 'activity: bingo → bingo-stora-eken'])
})

test('kinds by their name, partners by name, web address or number', () => {
  const before = { categories: [category()], partners: [partner({ phone: phone('031-390 06 01') })] }
  const after = {
    categories: [category({ id: 'spel-och-lek', name: 'SPEL' })],
    partners: [partner({ id: 'pro-lillstad', name: 'PRO Lillstad', phone: phone('031-390 06 01') })],
    activities: [activity({ categoryIds: ['spel-och-lek'] })],
  }
  expect(renames(before, after)).toEqual(['category: spel → spel-och-lek', 'partner: pro → pro-lillstad'])
})

describe('an area', () => {
  const at = (district: string, other = district) => ({
    places: [place({ district }), place({ id: 'linden', name: 'Linden', district: other })],
  })

  test('with another name and the very same places is the same one', () => {
    expect(renames(at('Ryd'), at('Gamla Ryd'))).toEqual(['area: ryd → gamla-ryd'])
  })

  test('that has lost a place is not', () => {
    expect(renames(at('Ryd'), at('Gamla Ryd', 'Berga'))).toEqual([])
  })
})
