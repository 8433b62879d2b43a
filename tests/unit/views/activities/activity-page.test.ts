import { describe, expect, test } from 'vitest'
import { toActivityPage } from '../../../../src/views/activities/activity-page.ts'
import {
  activity,
  category,
  change,
  day,
  partner,
  pause,
  phone,
  place,
  project,
  schedule,
  settings,
  site,
} from '../../../support/site/site-data.ts'

const pageOf = (given: ReturnType<typeof activity>, data: Parameters<typeof site>[0] = {}) =>
  toActivityPage(site({ activities: [given], ...data }), given)

describe('the next time', () => {
  test('is said in words, with nothing more when it is on', () => {
    expect(pageOf(activity()).next).toMatchObject([
      { iso: '2026-11-24', when: 'Tisdag 24 november klockan 13.00 till 15.00', title: null, status: null },
    ])
  })

  test('after a cancelled date comes the next real one', () => {
    const { next } = pageOf(activity(), { changes: [change({ date: day('2026-11-24') })] })
    expect(next.map(({ iso, title, tone }) => [iso, title, tone])).toEqual([
      ['2026-11-24', 'Inställt: Bingo', 'stop'],
      ['2026-12-01', null, 'plain'],
    ])
  })

  test('is nothing when nothing is known', () => {
    const ended = activity({ schedule: schedule({ to: day('2026-11-10') }) })
    expect(pageOf(ended).next).toEqual([])
  })
})

test('everything unknown is said to be unknown', () => {
  const page = pageOf(activity())
  expect([page.price, page.booking, page.checked]).toEqual([
    'Pris ej angivet. Ring och fråga.',
    ['Vet ej. Ring och fråga.'],
    'Det står inte när uppgifterna om aktiviteten och platsen kontrollerades.',
  ])
  expect(page.place.access).toEqual([
    'Entré utan trappsteg: Vet ej',
    'Hiss: Vet ej',
    'Tillgänglig toalett: Vet ej',
    'Hörslinga: Vet ej',
    'Parkering: Vet ej',
  ])
  expect(page.place.checked).toBeNull()
})

describe('whom to call', () => {
  test('is the activity’s own number, with who answers', () => {
    const contact = { name: 'samordnaren', phone: phone('031-390 06 30'), email: null }
    expect(pageOf(activity({ contact })).contact).toEqual({
      call: { address: 'tel:+46313900630', text: 'Ring\u00a0031\u2011390\u00a006\u00a030' },
      lines: ['Samordnaren svarar.'],
      mail: null,
    })
  })

  test('is else the association’s, with its hours without a dash', () => {
    const data = { settings: settings({ phoneHours: 'vardagar klockan 9–12' }) }
    expect(pageOf(activity(), data).contact).toMatchObject({
      call: { address: 'tel:+46313900600' },
      lines: ['Föreningen Gemenskap svarar.', 'Telefontid: vardagar klockan 9 till 12'],
    })
  })
})

describe('all dates', () => {
  test('stand by month without repeating the year, those that have been last', () => {
    const groups = pageOf(activity()).dates
    expect(groups[0]).toMatchObject({
      heading: 'November 2026',
      dates: [{ anchor: '2026-11-24', text: 'Tisdag 24 november klockan 13.00 till 15.00' }],
    })
    expect(groups.find(({ heading }) => heading === 'Januari 2027')?.dates[0]?.text).toBe(
      'Tisdag 5 januari klockan 13.00 till 15.00',
    )
    expect(groups.at(-1)).toMatchObject({
      heading: 'De senaste veckorna',
      dates: [{ anchor: '2026-10-20' }, {}, {}, {}, {}],
    })
  })

  test('a moved one stands at both, and only the new one is where links lead', () => {
    const changes = [change({ kind: 'moved', newDate: day('2026-12-10') })]
    const dates = pageOf(activity(), { changes }).dates.flatMap((group) => group.dates)
    expect(
      dates.filter(({ status }) => status).map(({ anchor, text, isOff }) => [anchor, text, isOff]),
    ).toEqual([
      [null, 'Flyttat: tisdag 8 december klockan 13.00 till 15.00, Eken', true],
      ['2026-12-08', 'Flyttat: torsdag 10 december klockan 13.00 till 15.00, Eken', false],
    ])
  })
})

test('a break that takes its dates is told, one for another place is not', () => {
  const breaks = [
    pause('2026-12-21', '2027-01-06', { reason: 'Jul' }),
    pause('2027-02-01', '2027-02-07', { placeIds: ['linden'] }),
  ]
  expect(pageOf(activity(), { breaks }).breaks).toEqual([
    'Uppehåll 21 december till 6 januari 2027. Orsak: Jul.',
  ])
})

test('leads to its kind, partners and project; hidden ones are left out', () => {
  const given = activity({ partnerIds: ['pro', 'dold'], projectId: 'cykling' })
  const { related } = pageOf(given, {
    categories: [category()],
    partners: [partner()],
    projects: [project()],
  })
  expect(related).toEqual({
    categories: [{ address: '/kategorier/spel/', text: 'Mer inom Spel' }],
    organizer: 'Föreningen Gemenskap.',
    partners: [{ address: '/partner/pro/', text: 'Tillsammans med PRO' }],
    project: { address: '/projekt/cykling/', text: 'Projekt: Cykling utan ålder' },
  })
})

test('can be sent with what, when, where and the address', () => {
  const { share } = pageOf(activity())
  expect(decodeURIComponent(share.sms.address)).toBe(
    'sms:?&body=Bingo. Tisdag 24 november klockan 13.00 till 15.00. Eken. https://exempel.se/aktiviteter/bingo/',
  )
  expect(share.mail.address).toMatch(/^mailto:\?subject=Bingo&body=Bingo\.%20/)
})

test('can be followed in one’s own calendar', () => {
  expect(pageOf(activity()).calendar).toEqual({
    subscribe: {
      address: 'webcal://exempel.se/aktiviteter/bingo.ics',
      text: 'Lägg till i min kalender',
    },
    file: { address: '/aktiviteter/bingo.ics', text: 'Hämta som kalenderfil' },
    url: 'https://exempel.se/aktiviteter/bingo.ics',
  })
})

test('a row that is being corrected says so', () => {
  const held = activity({ heldSince: day('2026-11-20') })
  expect(pageOf(held).held).toBe('Uppgifterna håller på att rättas – ring för att vara säker.')
})

test('text with line breaks becomes paragraphs', () => {
  const given = activity({ description: 'Första.\n\nAndra.\nTredje.' })
  expect(pageOf(given, { places: [place()] }).description.shown).toEqual(['Första.', 'Andra.', 'Tredje.'])
})

test('of a long description the first sentences stand in sight, and nothing is lost', () => {
  const long = `${'Vi dricker kaffe och pratar om allt som har hänt. '.repeat(8)}\nSist sjunger vi.`
  const { shown, rest } = pageOf(activity({ description: long }), { places: [place()] }).description
  expect(shown).toEqual([
    'Vi dricker kaffe och pratar om allt som har hänt. Vi dricker kaffe och pratar om allt som har hänt.',
  ])
  expect([...shown, ...rest].join(' ')).toBe(long.replace(/\s+/g, ' '))
})

test.each([
  ['Bingo med kaffe', null],
  ['Vi spelar om små priser.', 'Vi spelar om små priser.'],
])('a short description that the title says is left out: %s', (summary, shown) => {
  const given = activity({ title: 'Bingo med kaffe i matsalen', summary })
  expect(pageOf(given, { places: [place()] }).summary).toBe(shown)
})

describe('on paper', () => {
  const printed = (data: Parameters<typeof site>[0] = {}, given = activity()) =>
    pageOf(given, data)
      .dates.flatMap(({ dates }) => dates)
      .filter(({ isOnPaper }) => isOnPaper)
      .map(({ text }) => text)

  test('the next time and nine more dates, nothing that has been', () => {
    const dates = printed()
    expect(dates).toHaveLength(9)
    expect(dates[0]).toBe('Tisdag 1 december klockan 13.00 till 15.00')
    expect(dates.at(-1)).toBe('Tisdag 26 januari klockan 13.00 till 15.00')
  })

  test.each([
    [change({ date: day('2027-05-11') }), 'Inställt: tisdag 11 maj'],
    [
      change({ date: day('2027-05-11'), kind: 'moved', newDate: day('2027-05-13') }),
      'Flyttat: torsdag 13 maj',
    ],
    [change({ date: day('2027-05-12'), kind: 'extra' }), 'Extra: onsdag 12 maj'],
  ])('a later date that is not as planned is there too: %#', (each, text) => {
    expect(printed({ changes: [each] }).join('; ')).toContain(text)
  })

  test('what the next time already says stands once', () => {
    const dates = printed({ changes: [change({ date: day('2026-11-24') })] })
    expect(dates[0]).toBe('Tisdag 8 december klockan 13.00 till 15.00')
  })
})
