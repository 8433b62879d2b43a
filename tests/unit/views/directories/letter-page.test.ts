import { describe, expect, test } from 'vitest'
import { letterLists, letterParts } from '../../../../src/domain/published/parted-lists.ts'
import { rememberParts } from '../../../../src/domain/published/remember-parts.ts'
import type { Site } from '../../../../src/domain/site.ts'
import { toPartedActivities } from '../../../../src/views/activities/letter-links.ts'
import { toLetterPage } from '../../../../src/views/directories/letter-page.ts'
import { toCategoryPage } from '../../../../src/views/directories/directory-page.ts'
import { placeLetters } from '../../../../src/views/places/place-list.ts'
import { partedSite } from '../../../support/site/large-site.ts'
import { activity, category, place } from '../../../support/site/site-data.ts'

const fika = category({ id: 'fika', name: 'Fika' })

const named = (titles: readonly string[]) =>
  partedSite({
    categories: [fika],
    activities: titles.map((title, number) => activity({ id: `a-${number}`, title, categoryIds: ['fika'] })),
  })

/** So many of each, "Bingo 1", "Bingo 2". */
const times = (count: number, ...names: string[]) =>
  names.flatMap((name) => Array.from({ length: count }, (_, number) => `${name} ${number + 1}`))

const listOf = (site: Site) => toPartedActivities(site, { list: '/aktiviteter/' }, site.data.activities)

function pageOf(site: Site, list: string, ...letters: string[]) {
  const found = letterLists(site).find(({ address }) => address === list)
  if (!found) throw new Error(`${list} is no list.`)
  return toLetterPage(site, found, letters)
}

test('300 activities stand on one page', () => {
  const { activities, letters } = listOf(named(times(300, 'Bingo')))
  expect([activities.length, letters]).toEqual([300, []])
  expect(letterParts(named(times(300, 'Bingo')))).toEqual([])
})

describe('303 activities', () => {
  const site = named([...times(101, 'Bingo', 'Écarté', 'Öppet hus')])

  test('are parted by letter, with how many there are of each', () => {
    const { activities, letters } = listOf(site)
    expect(activities).toEqual([])
    expect(letters.map(({ address, name }) => `${name} → ${address}`)).toEqual([
      'B, 101 aktiviteter → /aktiviteter/bokstav/b/',
      'E, 101 aktiviteter → /aktiviteter/bokstav/e/',
      'Ö, 101 aktiviteter → /aktiviteter/bokstav/oe/',
    ])
    expect(letters.map(({ anchor }) => anchor)).toEqual(['bokstav-b', 'bokstav-e', 'bokstav-ö'])
  })

  test('a letter has its activities, and leads to those before and after', () => {
    const page = pageOf(site, '/aktiviteter/', 'e')
    expect(page.title).toBe('Aktiviteter: E')
    expect(page.groups.flatMap(({ activities }) => activities)).toHaveLength(101)
    expect([page.previous, page.next]).toEqual([
      { address: '/aktiviteter/bokstav/b/', text: 'B' },
      { address: '/aktiviteter/bokstav/oe/', text: 'Ö' },
    ])
    expect(page.list).toEqual({ address: '/aktiviteter/', text: 'Alla aktiviteter' })
  })

  test('a letter of none says so, for it may have had some', () => {
    expect(pageOf(site, '/aktiviteter/', 'x')).toMatchObject({
      title: 'Aktiviteter: X',
      groups: [],
      empty: 'Här finns inga aktiviteter just nu.',
    })
  })

  test('so are those of a kind, and each has the letters that something begins with', () => {
    const page = toCategoryPage(site, fika)
    expect([page.count, page.activities]).toEqual([303, []])
    expect(page.letters[0]?.address).toBe('/kategorier/fika/bokstav/b/')
    const parts = letterParts(site).map(({ list, letters }) => `${list.address} ${letters.join()}`)
    const letters = (list: string) => parts.filter((part) => part.startsWith(list))
    expect(letters('/kategorier/fika/')).toEqual(
      ['b', 'e', 'oe'].map((letter) => `/kategorier/fika/ ${letter}`),
    )
    expect(letters('/platser/eken/')).toHaveLength(3)
  })
})

describe('more than 300 of one letter', () => {
  const site = named([...times(200, 'Bingo', 'Boule'), '10-kaffe'])

  test('are parted by the next', () => {
    const page = pageOf(site, '/aktiviteter/', 'b')
    expect(page.groups).toEqual([])
    expect(page.letters.map(({ name, address }) => `${name} → ${address}`)).toEqual([
      'Bi, 200 aktiviteter → /aktiviteter/bokstav/b/i/',
      'Bo, 200 aktiviteter → /aktiviteter/bokstav/b/o/',
    ])
    const bo = pageOf(site, '/aktiviteter/', 'b', 'o')
    expect([bo.title, bo.groups[0]?.activities.length, bo.previous?.text]).toEqual([
      'Aktiviteter: Bo',
      200,
      'Bi',
    ])
  })

  test('what begins with a figure is with what has no letter of the list', () => {
    const page = pageOf(site, '/aktiviteter/', 'ovriga')
    expect([page.title, page.groups[0]?.activities[0]?.title]).toEqual(['Aktiviteter: Övriga', '10-kaffe'])
  })

  test('of one name are shown whole after three letters', () => {
    const alike = named(Array.from({ length: 301 }, () => 'Bingo'))
    const page = pageOf(alike, '/aktiviteter/', 'b', 'i', 'n')
    expect([page.letters, page.groups[0]?.activities.length]).toEqual([[], 301])
  })
})

test('301 places are parted by letter', () => {
  const places = Array.from({ length: 301 }, (_, number) =>
    place({
      id: number === 0 ? 'eken' : `p-${number}`,
      name: `${number % 2 === 0 ? 'Eken' : 'Åsen'} ${number}`,
    }),
  )
  const site = partedSite({ places })
  expect(placeLetters(site).map(({ name, address }) => `${name} → ${address}`)).toEqual([
    'E, 151 platser → /platser/bokstav/e/',
    'Å, 150 platser → /platser/bokstav/aa/',
  ])
  const page = pageOf(site, '/platser/', 'aa')
  expect([page.title, page.places.length, page.places[0]?.name]).toEqual(['Platser: Å', 150, 'Åsen 1'])
  expect(placeLetters(partedSite({ places: places.slice(0, 300) }))).toEqual([])
})

test('how rows were understood is parted by letter, for coordinators alone', () => {
  const page = pageOf(named(times(151, 'Bingo', 'Öppet hus')), '/kontroll/', 'oe')
  expect([page.title, page.understood.length, page.groups, page.isForCoordinators]).toEqual([
    'Så har raderna uppfattats: Ö',
    151,
    [],
    true,
  ])
  expect(page.list).toEqual({ address: '/kontroll/', text: 'Kontroll av kalkylarket' })
})

test('a letter that has had a page keeps it', () => {
  const first = named(times(101, 'Bingo', 'Écarté', 'Öppet hus'))
  const later = named(times(101, 'Bingo', 'Öppet hus'))
  expect(rememberParts([...first.parts], later)).toContain('/aktiviteter/bokstav/e/')
})
