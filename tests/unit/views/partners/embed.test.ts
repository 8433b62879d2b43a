import { describe, expect, test } from 'vitest'
import { toEmbeds } from '../../../../src/views/partners/embed.ts'
import { activity, partner, place, schedule, site, timed } from '../../../support/site/site-data.ts'

/** So many activities at Eken, each on every day of the week. */
const busy = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    activity({
      id: `fika-${index}`,
      title: `Fika ${index}`,
      schedule: schedule({
        time: timed('10:00', '11:00'),
        rules: [{ kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], weeks: 'all' }],
      }),
    }),
  )

const embedOf = (made: ReturnType<typeof site>, address = '/badda-in/plats/eken/') =>
  toEmbeds(made).find((embed) => embed.address === address)

describe('an embed', () => {
  test('of a place with nothing says so, and leads on', () => {
    const embed = embedOf(site(), '/badda-in/plats/linden/')
    expect(embed).toMatchObject({
      days: [],
      empty: 'Inget är planerat till och med lördag 5 december.',
      more: { address: '/platser/linden/', text: 'Hela programmet för Linden' },
    })
  })

  test('says when its facts were fetched, without a word of whose page it stands on', () => {
    expect(embedOf(site())?.age).toEqual({
      text: 'Programmet uppdaterades senast söndag 22 november 2026 klockan 00.00.',
      created: '2026-11-21T23:00:00Z',
    })
  })

  test('with sixty in a week is whole days as far as there is room, and says how far', () => {
    const embed = embedOf(site({ activities: busy(9) }))
    const rows = embed?.days.flatMap(({ occurrences }) => occurrences) ?? []
    expect([embed?.days.length, rows.length]).toEqual([8, 72])
    expect(embed?.cut).toBe(
      'Här ryms dagarna till och med söndag 29 november. Resten finns i hela programmet.',
    )
  })

  test('with more on one day than there is room for says how many more', () => {
    const embed = embedOf(site({ activities: busy(90) }))
    expect(embed?.days.map(({ occurrences }) => occurrences.length)).toEqual([80])
    expect(embed?.days[0]?.more).toEqual({
      address: '/platser/eken/',
      text: '10 till den här dagen i hela programmet',
    })
  })

  test('a name of 90 characters stands whole', () => {
    const name = 'Servicehuset '.repeat(7).trim().slice(0, 90)
    expect(embedOf(site({ places: [place({ name })] }))?.title).toBe(`Program på ${name}`)
  })

  test('each row says in what programmes it also is, so that they can be chosen in', () => {
    const made = site({ activities: [activity({ partnerIds: ['pro'] })], partners: [partner()] })
    expect(embedOf(made)?.days[0]?.occurrences[0]?.groups).toBe('partner/pro kategori/spel')
  })
})
