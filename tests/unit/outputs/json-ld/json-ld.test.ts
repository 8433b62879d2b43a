import { describe, expect, test } from 'vitest'
import { activityById, placeById } from '../../../../src/domain/lookup.ts'
import type { Site } from '../../../../src/domain/site.ts'
import { activityJsonLd, placeJsonLd } from '../../../../src/outputs/json-ld/json-ld.ts'
import {
  activity,
  allDay,
  change,
  day,
  place,
  schedule,
  site,
  timed,
} from '../../../support/site/site-data.ts'

type Node = Record<string, unknown>

const status = (name: string) => `https://schema.org/${name}`

describe('an event', () => {
  test('has its own address, its series, its place and whoever holds it', () => {
    expect(eventsOf(site())[0]).toEqual({
      '@type': 'Event',
      '@id': 'https://exempel.se/aktiviteter/bingo/#2026-11-24',
      name: 'Bingo',
      url: 'https://exempel.se/aktiviteter/bingo/#2026-11-24',
      startDate: '2026-11-24T13:00:00+01:00',
      endDate: '2026-11-24T15:00:00+01:00',
      eventStatus: status('EventScheduled'),
      eventAttendanceMode: status('OfflineEventAttendanceMode'),
      location: {
        '@type': 'Place',
        '@id': 'https://exempel.se/platser/eken/',
        name: 'Eken',
        url: 'https://exempel.se/platser/eken/',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Ekgatan 1',
          postalCode: '123 45',
          addressLocality: 'Lillstad',
          addressCountry: 'SE',
        },
      },
      superEvent: { '@id': 'https://exempel.se/aktiviteter/bingo/#serie' },
      inLanguage: 'sv',
      organizer: { '@type': 'Organization', name: 'Föreningen Gemenskap', url: 'https://exempel.se/' },
    })
  })

  test.each<[string, Parameters<typeof change>[0], Node]>([
    ['cancelled', {}, { eventStatus: status('EventCancelled'), name: 'Inställt: Bingo' }],
    [
      'moved',
      { kind: 'moved', newDate: day('2026-12-10') },
      {
        eventStatus: status('EventRescheduled'),
        startDate: '2026-12-10T13:00:00+01:00',
        previousStartDate: '2026-12-08T13:00:00+01:00',
      },
    ],
    [
      'a new time',
      { kind: 'new-time', newTime: timed('10:00') },
      { eventStatus: status('EventRescheduled'), previousStartDate: '2026-12-08T13:00:00+01:00' },
    ],
    [
      'a new place',
      { kind: 'new-place', newPlaceId: 'linden' },
      { eventStatus: status('EventScheduled'), location: { name: 'Linden' } },
    ],
  ])('%s', (_, row, expected) => {
    const found = eventsOf(site({ changes: [change(row)] }))
    expect(found.filter((node) => String(node['@id']).endsWith('#2026-12-08'))).toMatchObject([expected])
  })

  test('an open end and a whole day have no end', () => {
    const whole = activity({ schedule: schedule({ time: allDay }) })
    const [event] = eventsOf(site({ activities: [whole] }))
    expect(event).toMatchObject({ startDate: '2026-11-24' })
    expect(event).not.toHaveProperty('endDate')
  })

  test('what is far ahead is told when it is not as planned', () => {
    const changes = [change({ date: day('2027-09-07') })]
    const ids = eventsOf(site({ changes })).map((node) => String(node['@id']))
    expect(ids).toHaveLength(11)
    expect(ids.at(-1)).toBe('https://exempel.se/aktiviteter/bingo/#2027-09-07')
  })
})

describe('price', () => {
  test.each<[string, Parameters<typeof activity>[0], Node]>([
    ['free', { price: { kind: 'free', note: null } }, { isAccessibleForFree: true }],
    [
      'two offers',
      { price: { kind: 'priced', note: null, offers: [offer(4000, 'medlem'), offer(6000, 'övriga')] } },
      {
        isAccessibleForFree: false,
        offers: [
          { '@type': 'Offer', price: '40.00', priceCurrency: 'SEK', name: 'medlem' },
          { '@type': 'Offer', price: '60.00', priceCurrency: 'SEK', name: 'övriga' },
        ],
      },
    ],
    [
      'from and to',
      { price: { kind: 'priced', note: null, offers: [{ ...offer(5000, null), high: 7000 }] } },
      {
        offers: [{ '@type': 'AggregateOffer', lowPrice: '50.00', highPrice: '70.00', priceCurrency: 'SEK' }],
      },
    ],
  ])('%s', (_, row, expected) => {
    expect(eventsOf(site({ activities: [activity(row)] }))[0]).toMatchObject(expected)
  })

  test('unknown is neither free nor an offer', () => {
    const [event] = eventsOf(site())
    expect(event).not.toHaveProperty('isAccessibleForFree')
    expect(event).not.toHaveProperty('offers')
  })
})

test('a place tells what is known of its access, and leaves out what is not', () => {
  const access = { ...place().access, lift: 'yes', hearingLoop: 'no' } as const
  const made = site({ places: [place({ access, coordinates: { latitude: 58.4, longitude: 15.6 } })] })
  const [node] = graphOf(placeJsonLd(made, placeById(made.data, 'eken')))
  expect(node).toMatchObject({
    '@type': 'Place',
    geo: { '@type': 'GeoCoordinates', latitude: 58.4, longitude: 15.6 },
    amenityFeature: [
      { '@type': 'LocationFeatureSpecification', name: 'Hiss', value: true },
      { '@type': 'LocationFeatureSpecification', name: 'Hörslinga', value: false },
    ],
  })
})

test('no text can end the script element', () => {
  const made = site({ activities: [activity({ title: '</script><img src=x>', summary: '\u2028' })] })
  const text = activityJsonLd(made, activityById(made.data, 'bingo'))
  expect(text).not.toMatch(/[<\u2028]/)
  expect(graphOf(text)[0]).toMatchObject({ name: '</script><img src=x>' })
})

test('the example says that it is one', () => {
  const made = site({}, { isExample: true })
  for (const node of eventsOf(made)) expect(node.description).toBe('Exempeldata: programmet är påhittat.')
})

function offer(ore: number, audience: string | null) {
  return { low: ore, high: ore, audience, unit: null }
}

function eventsOf(made: Site): Node[] {
  const text = activityJsonLd(made, activityById(made.data, 'bingo'))
  return graphOf(text).filter((node) => node['@type'] === 'Event')
}

function graphOf(text: string): Node[] {
  return (JSON.parse(text) as { '@graph': Node[] })['@graph']
}
