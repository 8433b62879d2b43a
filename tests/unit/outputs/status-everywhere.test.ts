import { describe, expect, test } from 'vitest'
import type { Site } from '../../../src/domain/site.ts'
import { wholeCalendar } from '../../../src/outputs/icalendar/icalendar-feed.ts'
import { activityJsonLd, placeJsonLd } from '../../../src/outputs/json-ld/json-ld.ts'
import { dataCsv, dataJson } from '../../../src/outputs/data/open-data.ts'
import { activityById, placeById } from '../../../src/domain/lookup.ts'
import { parse } from 'csv-parse/sync'
import { statusCases, statusSite, statusWords } from '../../support/site/status-fixture.ts'

/** Each output, with how to find what it says of one occurrence, as plain text. */
const outputs: [string, (site: Site, id: string) => string][] = [
  ['kalender.ics', (site, id) => eventOf(wholeCalendar({ site, revisions: new Map() }), id)],
  [
    'tillfallen.json',
    (site, id) => text(records(dataJson('tillfallen', site)).find((each) => each.id === id)),
  ],
  ['tillfallen.csv', (site, id) => text(rows(dataCsv('tillfallen', site)).find((each) => each.id === id))],
  [
    "the activity's JSON-LD",
    (site, id) => nodeOf(activityJsonLd(site, activityById(site.data, id.split('/')[0]!)), id),
  ],
  ["the place's JSON-LD", (site, id) => nodeOf(placeJsonLd(site, placeById(site.data, 'eken')), id)],
]

describe.each(outputs)('%s', (_, read) => {
  const made = statusSite()

  test.each(statusCases)('$name: the same sentences, with the number to call', ({ id }) => {
    const { sentences } = statusWords(made, id)
    expect(sentences.length).toBeGreaterThan(1)
    expect(sentences.join(' ')).toContain('Ring 031-390 06 00')
    const told = read(made, id)
    for (const sentence of sentences) expect(told).toContain(sentence)
  })

  test('as planned: no word of a change', () => {
    expect(read(made, 'bingo/2026-12-29')).not.toMatch(/inställ|flytta|ny tid|ny plats|extra|osäker/i)
  })
})

describe.each(outputs)('what is said of one date alone: %s', (_, read) => {
  const told = read(statusSite(), 'tema/2026-12-15')

  test.each(['Resan till Visby', 'Bussen går från torget', /insläpp 18\.30/i, /2026-?12-?17/])(
    '%s',
    (fact) => {
      expect(told).toMatch(fact)
    },
  )
})

describe('the status is in the title too', () => {
  const made = statusSite()

  test.each(statusCases)('$name in kalender.ics', ({ id, title }) => {
    const [label = '', name = ''] = title.split(': ')
    expect(eventOf(wholeCalendar({ site: made, revisions: new Map() }), id)).toContain(
      `SUMMARY:${label.toLocaleUpperCase('sv')}: ${name}`,
    )
  })

  test.each(statusCases)('$name in JSON-LD', ({ id, title }) => {
    const activity = activityById(made.data, id.split('/')[0]!)
    expect(nodeOf(activityJsonLd(made, activity), id)).toContain(`"name":"${title}"`)
  })

  test.each(statusCases)('$name in tillfallen.json and .csv', ({ id, status }) => {
    expect(records(dataJson('tillfallen', made)).find((each) => each.id === id)).toMatchObject({ status })
    expect(rows(dataCsv('tillfallen', made)).find((each) => each.id === id)).toMatchObject({ status })
  })
})

function records(json: string): { id: string }[] {
  return (JSON.parse(json) as { tillfallen: { id: string }[] }).tillfallen
}

function rows(csv: string): Record<string, string>[] {
  return parse<Record<string, string>>(csv, { bom: true, columns: true })
}

function eventOf(calendar: string, id: string): string {
  const unfolded = calendar.replaceAll('\r\n ', '')
  const events = unfolded.match(/BEGIN:VEVENT[^]*?END:VEVENT/g) ?? []
  const found = events.find((event) => event.includes(`UID:${id.replace('/', '-')}@`)) ?? `no event ${id}`
  return found.replaceAll(/\\([,;\\])/g, '$1')
}

function nodeOf(json: string, id: string): string {
  const { '@graph': graph } = JSON.parse(json) as { '@graph': { '@id'?: string }[] }
  return text(graph.find((node) => node['@id'] === `https://exempel.se/aktiviteter/${id.replace('/', '/#')}`))
}

function text(record: unknown): string {
  return JSON.stringify(record ?? 'nothing')
}
