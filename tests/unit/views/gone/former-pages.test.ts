import { describe, expect, test } from 'vitest'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { toFormerPages } from '../../../../src/views/gone/former-pages.ts'
import { fact } from '../../../support/site/agreement.ts'
import { agreement, partnership } from '../../../support/site/partnership.ts'
import { activity, category, day, place, site } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const choir = activity({ id: 'kor', title: 'Kör', categoryIds: ['musik'] })
const categories = [category(), category({ id: 'musik', name: 'Musik' })]

/** The former pages after an edit. */
function pagesAfter(before: Partial<SiteData>, after: Partial<SiteData>) {
  const { memory } = snapshotOn('2026-11-25', after, snapshotOn('2026-11-24', before))
  return toFormerPages(memory, site(after, { today: day('2026-11-25') }))
}

describe('something that is gone', () => {
  test('says so, when it was last here, and what is nearest', () => {
    const film = activity({ id: 'film', title: 'Film', categoryIds: ['musik'], placeId: 'linden' })
    const [page] = pagesAfter(
      { activities: [choir, activity(), film], categories },
      { activities: [activity(), film], categories },
    )
    expect(page).toMatchObject({
      kind: 'gone',
      address: '/aktiviteter/kor/',
      page: {
        title: 'Kör finns inte längre',
        sentences: [
          'Aktiviteten Kör finns inte längre i programmet.',
          'Den fanns här senast tisdag 24 november.',
        ],
        activitiesHeading: 'Det här finns nu på Eken och i närheten',
        activities: [{ title: 'Bingo' }, { title: 'Film' }],
      },
    })
  })

  test('answers at all its addresses: page, embed, posters, screen and text of a place', () => {
    const addresses = pagesAfter({}, { places: [place()] }).map(({ kind, address }) => `${kind} ${address}`)
    expect(addresses).toEqual([
      'gone /platser/linden/',
      'gone /badda-in/plats/linden/',
      'gone /platser/linden/affisch/',
      'gone /platser/linden/skarm/',
      'gone /platser/linden/affisch/nasta-vecka/',
      'gone /platser/linden/affisch/manad/',
      'gone /platser/linden/affisch/a3/',
      'gone /platser/linden/text/',
    ])
  })
})

describe('an agreement', () => {
  const of2023 = agreement({
    id: '2023-2025',
    validFrom: fact(day('2023-01-01')),
    validTo: fact(day('2025-12-31')),
  })
  const both = { partnership: partnership({ agreements: [of2023, agreement()] }) }

  test('that is deleted says so, with the reports of its years, and suggests no activities', () => {
    const pages = pagesAfter(both, {})
    expect(pages.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'gone /avtal/perioder/2023-2025/',
      'gone /avtal/verksamhetsberattelse/2023/',
      'gone /avtal/verksamhetsberattelse/2024/',
      'gone /avtal/verksamhetsberattelse/2025/',
    ])
    expect(pages[0]).toMatchObject({
      page: {
        title: 'Överenskommelsen 2023–2025 finns inte längre',
        sentences: [
          'Sidan ”Överenskommelsen 2023–2025” finns inte längre på webbplatsen.',
          'Den fanns här senast tisdag 24 november.',
        ],
        activities: [],
        links: [{ address: '/avtal/', text: 'Avtalet' }, {}, {}],
      },
    })
  })

  test('that gets a name of its own leads to it', () => {
    const named = { partnership: partnership({ agreements: [agreement({ id: 'forsta', name: 'Första' })] }) }
    expect(pagesAfter({}, named)).toMatchObject([
      { kind: 'moved', address: '/avtal/perioder/2026-2028/', to: '/avtal/perioder/forsta/' },
    ])
  })
})

test('something that is renamed leads to what it is called now', () => {
  const renamed = { ...choir, id: 'kor-eken' }
  expect(pagesAfter({ activities: [choir], categories }, { activities: [renamed], categories })).toEqual([
    {
      kind: 'moved',
      link: 'Gå till den nya sidan',
      address: '/aktiviteter/kor/',
      to: '/aktiviteter/kor-eken/',
      title: 'Kör har en ny adress',
    },
  ])
})

test('nothing is former while everything is there', () => {
  expect(pagesAfter({}, {})).toEqual([])
})
