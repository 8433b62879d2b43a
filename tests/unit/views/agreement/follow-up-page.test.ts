import { describe, expect, test } from 'vitest'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { toFollowUpPage } from '../../../../src/views/agreement/follow-up-page.ts'
import { duty, fact, followUp, indexedAgreement } from '../../../support/site/agreement.ts'
import { partnership } from '../../../support/site/partnership.ts'
import { activity, change, day, place, schedule, site } from '../../../support/site/site-data.ts'

const ended = indexedAgreement({ serviceHouses: fact({ number: 10, approximate: false }) })
const ten = { ...ended, validTo: fact(day('2028-12-31')) }

function page(overrides: Partial<SiteData> = {}) {
  return toFollowUpPage(site({ partnership: partnership({ agreements: [ten] }), ...overrides }))
}

/** Bingo on Tuesdays at Eken from 3 November 2026, on a site built for Sunday 22 November. */
const november = activity({ schedule: schedule({ from: day('2026-11-03') }) })

describe('x av 10 servicehus', () => {
  test('counts a house once, however much there is, and names the period', () => {
    const { reach } = page({ activities: [november, { ...november, id: 'kor', title: 'Kör' }] })
    expect(reach?.sentence).toBe(
      '1 av 10 servicehus enligt överenskommelsen hade minst ett genomfört tillfälle 1 januari till 21 november 2026.',
    )
    expect(reach?.houses.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Eken: 6 tillfällen i kalendern.',
      'Linden: inget genomfört tillfälle är känt.',
    ])
  })

  test('outside the agreement’s time nothing is counted against it', () => {
    const { reach } = page({ activities: [november], partnership: partnership({ agreements: [ended] }) })
    expect(reach?.sentence).toBe(
      '1 av 2 servicehus hade minst ett genomfört tillfälle 1 januari till 21 november 2026. Det är utanför avtalstiden och räknas inte mot avtalet.',
    )
  })

  test('a house where all was cancelled is not reached', () => {
    const once = activity({ schedule: schedule({ rules: [], dates: [day('2026-11-10')] }) })
    const changes = [change({ date: day('2026-11-10') })]
    expect(page({ activities: [once], changes }).reach?.sentence).toMatch(/^0 av 10/)
  })

  test('what is reported in Uppföljning counts too', () => {
    const followed = partnership({
      agreements: [ten],
      followUp: [followUp('2026-05', { placeId: 'linden', tookPlace: 2 })],
    })
    const { reach } = page({ activities: [], partnership: followed })
    expect(reach?.sentence).toMatch(/^1 av 10/)
    expect(reach?.houses[1]?.text).toBe('redovisat i Uppföljning.')
  })

  test('a library is no service house, and a renamed one is', () => {
    const places = [
      place({ type: 'library' }),
      place({
        id: 'linden',
        name: 'Linden',
        type: 'sheltered-housing',
        nameInAgreement: 'Lindens servicehus',
      }),
    ]
    expect(page({ places, activities: [november] }).reach?.houses.map(({ name }) => name)).toEqual(['Linden'])
  })
})

describe('the agreement speaks of another number of houses than the calendar has', () => {
  const agreed = (serviceHouses: number | null) => {
    const number = serviceHouses === null ? null : fact({ number: serviceHouses, approximate: false })
    const agreements = [{ ...ten, serviceHouses: number }]
    return page({ activities: [november], partnership: partnership({ agreements }) }).reach?.agreed
  }

  test.each([
    [10, 'Överenskommelsen talar om 10 servicehus. I kalendern finns 2.'],
    [2, null],
    [null, null],
  ])('%s', (serviceHouses, words) => {
    expect(agreed(serviceHouses)).toBe(words)
  })
})

describe('more places than a page shows', () => {
  const districts = ['Ryd', 'Berga', null]
  const places = Array.from({ length: 301 }, (_, number) =>
    place({ id: `hus-${number}`, name: `Hus ${number}`, district: districts[number % 3] ?? null }),
  )
  const activities = places.map(({ id }) => ({ ...november, id: `bingo-${id}`, placeId: id }))

  test('their table is of areas, and no date is lost', () => {
    const [table] = page({ places, activities }).tables
    expect(table?.caption).toBe('Område för område, 2026')
    const firstCells = (table?.rows ?? []).map(({ heading, cells }) => [heading, cells[0]?.text])
    expect(firstCells).toEqual([
      ['Berga, 100 platser', '300'],
      ['Ryd, 101 platser', '303'],
      ['Utan område, 100 platser', '300'],
    ])
    expect(table?.footer[0]?.cells[0]?.text).toBe('903')
  })

  test('so are the houses, each way to where they are', () => {
    const { reach } = page({ places, activities: activities.slice(0, 4) })
    expect(reach?.heading).toBe('Husen, område för område: 3')
    expect(reach?.houses.map(({ name, address, text }) => `${name} ${address} ${text}`)).toEqual([
      'Berga /omraden/berga/ 1 av 100 servicehus.',
      'Ryd /omraden/ryd/ 2 av 101 servicehus.',
      'Utan område /platser/ 1 av 100 servicehus.',
    ])
  })

  test('300 are still named', () => {
    const fewer = page({ places: places.slice(0, 300), activities: activities.slice(0, 300) })
    expect(fewer.tables[0]?.rows).toHaveLength(300)
    expect(fewer.reach?.houses).toHaveLength(300)
  })
})

describe('what one sees before reading', () => {
  test('the number of houses first, and a mark for each of those that the agreement speaks of', () => {
    const { reach } = page({ activities: [november] })
    expect(reach?.figure).toMatchObject({
      figure: '1 av 10',
      text: 'servicehus enligt överenskommelsen hade minst ett genomfört tillfälle 1 januari till 21 november 2026.',
    })
    expect(reach?.figure?.marks.filter((look) => look === 'filled')).toHaveLength(1)
    expect(reach?.figure?.marks).toHaveLength(10)
  })

  test('what was held of what was planned, and month by month', () => {
    const { tookPlace, months } = page({ activities: [november] })
    expect(tookPlace).toEqual({ figure: '3 av 3', text: 'tillfällen är genomförda enligt kalendern.' })
    expect(months.months.at(-1)).toEqual({
      name: 'November',
      text: 'planerat 3, redovisat hållet ej redovisat',
      planned: 3,
      tookPlace: null,
    })
    expect(months.months[0]?.text).toBe('planerat saknas, redovisat hållet ej redovisat')
  })

  test('how many of the demands are done, and a mark for each', () => {
    const duties = [duty(), duty({ duty: 'Dans', force: 'may' }), duty({ duty: 'Verksamhetsberättelse' })]
    const [listed] = page({ partnership: partnership({ agreements: [ten], duties }) }).agreements
    expect(listed?.figure).toEqual({
      figure: '0 av 2',
      text: 'krav är gjorda. Ej redovisat: 2.',
      marks: ['none', 'none'],
    })
    expect(listed?.groups.map(({ heading, isOpen }) => `${heading} ${isOpen}`)).toEqual([
      'Ej redovisat: 2 false',
      'Inget krav: 1 false',
    ])
  })
})

describe('planned, cancelled and reported', () => {
  test('a series whose first day nobody knows counts from the first publication, and says so', () => {
    const facts = { knownFrom: day('2026-11-10') }
    const { counts, tookPlace } = toFollowUpPage(site({ activities: [activity()] }, facts))
    expect(counts[0]).toBe('Planerat: 2. Inställt: 0. Genomfört enligt kalendern: 2.')
    expect(tookPlace?.figure).toBe('2 av 2')
    expect(counts.at(-1)).toBe(
      'Första dagen saknas för 1 serie. Där räknas bara tillfällen från 10 november 2026. Vad som hölls dessförinnan saknas.',
    )
  })

  test('on the day of the first publication nothing is claimed of such a series', () => {
    const { counts, tookPlace, reach, period, months } = toFollowUpPage(
      site({ activities: [activity()] }, { knownFrom: day('2026-11-22') }),
    )
    expect(tookPlace).toBeNull()
    expect(period).toBe('Kalenderns uppgifter för 2026 saknas.')
    expect(reach?.sentence).toBe('Hur många servicehus som hade en aktivitet 2026 är ej redovisat.')
    expect(months.months.every(({ text }) => text.startsWith('planerat saknas'))).toBe(true)
    expect(counts.join(' ')).not.toMatch(/Genomfört/)
  })

  test('a month that the sheet has lost is missing, not zero', () => {
    const { tables } = page({ activities: [november] })
    const months = tables[1]?.rows.map(({ heading, cells }) => `${heading} ${cells[0]?.text}`)
    expect(months?.slice(0, 2)).toEqual(['Januari saknas', 'Februari saknas'])
    expect(months?.at(-1)).toBe('November 3')
  })

  test('nobody has reported', () => {
    const [places] = page({ activities: [november] }).tables
    expect(places?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '3',
      '0',
      'ej redovisat',
      'ej redovisat',
      'ej redovisat',
      'ej redovisat',
    ])
    expect(page().reported).toBeNull()
  })

  test('a number of fewer months than those beside it says so', () => {
    const rows = [
      followUp('2026-09', { tookPlace: 10, volunteerHours: 30 }),
      followUp('2026-10', { tookPlace: 12 }),
    ]
    const { latest, reported } = page({ partnership: partnership({ agreements: [ten], followUp: rows }) })
    expect(latest?.years).toEqual(['2026, 2 av 12 månader'])
    expect(latest?.rows.map(({ cells, notes }) => [...cells, ...notes])).toEqual([
      ['22'],
      ['ej redovisat'],
      ['ej redovisat'],
      ['30', '2026: 1 av 12 månader'],
    ])
    expect(reported?.rows[0]?.cells.at(-2)?.text).toBe('30 (1 av 12 månader)')
  })
})
