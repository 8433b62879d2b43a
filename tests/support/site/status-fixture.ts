import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts'
import { wordsForOccurrence } from '../../../src/domain/occurrences/occurrence-words.ts'
import type { Site } from '../../../src/domain/site.ts'
import { activity, allDay, change, day, part, place, schedule, site, timed } from './site-data.ts'

/** Every status that an occurrence can have, each on a date of its own: what every output must say of it. */
export const statusCases = [
  { name: 'cancelled', id: 'bingo/2026-12-01', status: 'inställd', title: 'Inställt: Bingo' },
  { name: 'moved', id: 'bingo/2026-12-08', status: 'flyttad', title: 'Flyttat: Bingo' },
  { name: 'new time', id: 'bingo/2026-12-15', status: 'ändrad', title: 'Ny tid: Bingo' },
  { name: 'new place', id: 'bingo/2026-12-22', status: 'ändrad', title: 'Ny plats: Bingo' },
  { name: 'extra', id: 'bingo/2026-12-09', status: 'extra', title: 'Extra: Bingo' },
  { name: 'full', id: 'bingo/2026-12-30', status: 'extra', title: 'Extra: Bingo' },
  { name: 'full as planned', id: 'bingo/2027-01-05', status: 'planerad', title: 'Fullbokat: Bingo' },
  {
    name: 'said to be cancelled',
    id: 'tema/2026-12-14',
    status: 'osäker',
    title: 'Osäkert: Torsdagsakademin – Fåglar',
  },
  { name: 'uncertain', id: 'fika/2026-12-24', status: 'osäker', title: 'Osäkert: Fika' },
  { name: 'held back', id: 'sang/2026-12-02', status: 'osäker', title: 'Osäkert: Sång' },
] as const

/** The site that has them all, on 22 November 2026. Its words are looked up with `statusWords`. */
export function statusSite(facts: Partial<Site> = {}): Site {
  return site({ activities: [bingo, fika, sang, akademin], changes, places: [eken, place(linden)] }, facts)
}

/** The occurrence of a case, with the sentences that every output must hold. */
export function statusWords(made: Site, id: string): { occurrence: Occurrence; sentences: string[] } {
  const occurrence = made.occurrences.find((each) => each.id === id)
  if (!occurrence) throw new Error(`The fixture has no ${id}.`)
  return { occurrence, sentences: wordsForOccurrence(occurrence, made).sentences }
}

const eken = place({ coordinates: { latitude: 58.41, longitude: 15.62 } })
const linden = { id: 'linden', name: 'Linden', address: 'Lindgatan 2' }
const bingo = activity({ room: 'Samlingssalen', summary: 'Spel; kaffe, och en "vinst" för åtta kronor' })
const fika = activity({
  id: 'fika',
  title: 'Fika',
  schedule: schedule({
    rules: [{ kind: 'weekly', weekdays: [4], weeks: 'all' }],
    time: timed('14:00'),
    publicHolidays: 'undecided',
  }),
})
const sang = activity({
  id: 'sang',
  title: 'Sång',
  schedule: schedule({ rules: [], dates: [day('2026-12-02')], time: allDay }),
  heldSince: day('2026-11-20'),
})

const oneDate = (iso: string) => schedule({ rules: [], dates: [day(iso)], time: timed('19:00') })
const akademin = activity({
  id: 'tema',
  title: 'Torsdagsakademin',
  parts: [
    part({ schedule: oneDate('2026-12-14'), theme: 'Fåglar.', saysCancelled: true }),
    part({
      schedule: schedule({
        rules: [],
        spans: [{ from: day('2026-12-15'), to: day('2026-12-17') }],
        time: { ...timed('19:00'), note: 'insläpp 18.30' },
      }),
      theme: 'Resan till Visby.',
      details: 'Bussen går från torget.',
      own: { price: { kind: 'free', note: null }, room: 'Foajén' },
    }),
  ],
})

const changes = [
  change({ date: day('2026-12-30'), kind: 'extra' }),
  change({ date: day('2026-12-30'), kind: 'full' }),
  change({ date: day('2027-01-05'), kind: 'full' }),
  change({ date: day('2026-12-01'), reason: 'Ledaren är sjuk', instead: 'Fika i matsalen; kom, alla!' }),
  change({
    date: day('2026-12-08'),
    kind: 'moved',
    newDate: day('2026-12-10'),
    newPlaceId: 'linden',
    reason: 'Salen målas',
  }),
  change({
    date: day('2026-12-15'),
    kind: 'new-time',
    newTime: timed('10:00'),
    reason: 'Bussen går tidigare',
  }),
  change({ date: day('2026-12-22'), kind: 'new-place', newPlaceId: 'linden', reason: 'Översvämning' }),
  change({ date: day('2026-12-09'), kind: 'extra', reason: 'Många ville komma' }),
]
