import { expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import type { SiteData } from '../../../../src/domain/site-data.ts'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { day } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

type Row = Readonly<Record<string, string>>

const grund = withMoreRows(await loadScenario('grund'), 'Platser', [
  { ID: 'eken', Plats: 'Eken', Typ: 'servicehus', Adress: 'Ekvägen 1' },
])

const boule = (facts: Row = {}): Row => ({
  ID: 'klot',
  Aktivitet: 'Boule',
  Kategori: 'Fika',
  Plats: 'ryd',
  Dag: 'tisdagar',
  Tid: '10–11',
  ...facts,
})
const namesake = boule({ ID: 'boule-eken', Plats: 'Eken' })
const inställt = (Aktivitet: string, Datum = '2026-12-08'): Row => ({
  Aktivitet,
  Datum,
  Ändring: 'Inställt',
})

interface Sheet {
  activities: readonly Row[]
  changes?: readonly Row[]
  breaks?: readonly Row[]
}

/** What is read on the last of some days, and what happens on 8 December then. */
function afterDays(...days: readonly Sheet[]) {
  let previous: SiteData | null = null
  let result = null
  for (const { activities, changes = [], breaks = [] } of days) {
    const named = withMoreRows(grund, 'Aktiviteter', activities)
    const workbook = withMoreRows(withMoreRows(named, 'Ändringar', changes), 'Uppehåll', breaks)
    const things = previous ? snapshotOn('2026-11-22', previous).memory.things : []
    result = readSheet(workbook, { today: day('2026-11-22'), previous, things })
    previous = result.data
  }
  const data = previous ?? expect.fail('nothing was published')
  return {
    said: (result?.problems ?? [])
      .filter(({ where }) => where.tab === 'Ändringar' || where.tab === 'Uppehåll')
      .map(
        (problem) =>
          `${problem.severity} ${problem.finding.code}: ${textFor(problem).title} ${textFor(problem).action}`,
      ),
    on8December: expandOccurrences(data, horizonFor(day('2026-11-22')))
      .filter(({ anchor, activityId }) => anchor === '2026-12-08' && activityId !== 'kaffe')
      .map(({ activityId, status }) => `${activityId} ${status}`)
      .toSorted(),
  }
}

const before = { activities: [boule()], changes: [inställt('klot')] }

test.each<[what: string, days: readonly Sheet[], expected: readonly string[]]>([
  ['its ID is taken away', [before, { ...before, activities: [boule({ ID: '' })] }], ['boule cancelled']],
  [
    'and the ID that it had is a hidden activity’s',
    [
      before,
      {
        ...before,
        activities: [boule({ ID: '' }), boule({ Aktivitet: 'Klot', Visa: 'Nej', Plats: 'Eken' })],
      },
    ],
    ['boule cancelled'],
  ],
  [
    'or the name of one that is shown',
    [
      before,
      { ...before, activities: [boule({ ID: '' }), boule({ ID: '', Aktivitet: 'Klot', Plats: 'Eken' })] },
    ],
    ['boule cancelled', 'klot-2 planned'],
  ],
  [
    'it was named, and gets a namesake',
    [
      { activities: [boule()], changes: [inställt('Boule')] },
      { activities: [boule(), namesake], changes: [inställt('Boule')] },
    ],
    ['boule-eken planned', 'klot cancelled'],
  ],
  [
    'it has another name',
    [
      { activities: [boule()], changes: [inställt('Boule')] },
      { activities: [boule({ Aktivitet: 'Klotspel' })], changes: [inställt('Boule')] },
    ],
    ['klot cancelled'],
  ],
  [
    'it is hidden for a day while its namesake is not',
    [
      { activities: [boule()], changes: [inställt('Boule')] },
      { activities: [boule(), namesake], changes: [inställt('Boule')] },
      { activities: [boule({ Visa: 'Nej' }), namesake], changes: [inställt('Boule')] },
      { activities: [boule(), namesake], changes: [inställt('Boule')] },
    ],
    ['boule-eken planned', 'klot cancelled'],
  ],
  [
    'a new row of that name is about the one that has it now',
    [
      { activities: [boule()], changes: [inställt('klot', '2026-12-15')] },
      {
        activities: [boule({ ID: '' }), boule({ Aktivitet: 'Klot', Plats: 'Eken' })],
        changes: [inställt('klot', '2026-12-15'), inställt('Klot')],
      },
    ],
    ['boule planned', 'klot-2 cancelled'],
  ],
])('a row of Ändringar stays with its activity: %s', (_, days, expected) => {
  expect(afterDays(...days).on8December).toEqual(expected)
})

test('the row says that what stands there fits no longer, and following the advice is enough', () => {
  const activities = [boule({ ID: '' })]
  expect(afterDays(before, { activities, changes: [inställt('klot')] }).said).toEqual([
    'warning CHANGE_KEEPS_ITS_ACTIVITY: Raden gäller Boule, som den gjorde förra gången. Det som står i Aktivitet passar inte längre. Skriv boule i Aktivitet. Gäller raden en annan aktivitet, skriv den aktivitetens ID.',
  ])
  const followed = afterDays(before, { activities, changes: [inställt('boule')] })
  expect(followed).toEqual({ said: [], on8December: ['boule cancelled'] })
})

test('where its activity is gone, a namesake is not cancelled unasked', () => {
  const named = { activities: [boule(), namesake], changes: [inställt('klot')] }
  const activities = [boule({ Aktivitet: 'Klot', ID: '', Plats: 'Eken', Dag: 'tisdagar, fredagar' })]
  const { said, on8December } = afterDays(named, { activities, changes: [inställt('klot')] })
  expect(said[0]).toBe(
    'error CHANGE_MEANT_ONE_THAT_IS_GONE: Raden gällde en aktivitet som inte finns längre. Nu passar det som står i Aktivitet på Klot. Gäller raden Klot, skriv klot-2 i Aktivitet. Ta annars bort raden.',
  )
  expect(on8December).toEqual(['klot-2 uncertain'])
  expect(afterDays(named, { activities, changes: [inställt('klot-2')] }).on8December).toEqual([
    'klot-2 cancelled',
  ])
})

test('the ID that is to be written is told, though the row’s own words hold it', () => {
  const before = boule({ ID: 'bingo', Aktivitet: 'Fredagsbingo' })
  const changes = [inställt('Fredagsbingo')]
  const { said } = afterDays(
    { activities: [before], changes },
    { activities: [{ ...before, Aktivitet: 'Spel med vinster' }], changes },
  )
  expect(said).toEqual([expect.stringContaining('Skriv bingo i Aktivitet.')])
})

const paus = (Aktivitet: string): Row => ({ Från: '2026-12-01', Till: '2026-12-15', Aktivitet })
const inBreak = { activities: [boule()], breaks: [paus('Boule')] }

test.each<[what: string, days: readonly Sheet[], expected: readonly string[]]>([
  [
    'its name is another',
    [inBreak, { ...inBreak, activities: [boule({ Aktivitet: 'Boule på gården' })] }],
    [],
  ],
  [
    'and another has got the name that it had',
    [
      inBreak,
      {
        ...inBreak,
        activities: [boule({ Aktivitet: 'Boule på gården' }), { ...namesake, Dag: 'onsdagar' }],
      },
    ],
    [],
  ],
])('a break goes on being about the activity that it was about when %s', (_, days, expected) => {
  const { on8December, said } = afterDays(...days)
  expect(on8December).toEqual(expected)
  expect(said).toEqual([
    'warning CHANGE_KEEPS_ITS_ACTIVITY: Raden gäller Boule på gården, som den gjorde förra gången. Det som står i Aktivitet passar inte längre. Skriv klot i Aktivitet. Gäller raden en annan aktivitet, skriv den aktivitetens ID.',
  ])
})

test('a break for several activities is remembered whole', () => {
  const activities = [boule({ ID: '' }), boule({ ID: '', Aktivitet: 'Dans', Tid: '13–14' })]
  const now = [
    boule({ ID: '', Aktivitet: 'Boule på gården' }),
    boule({ ID: '', Aktivitet: 'Dans', Tid: '13–14' }),
  ]
  const breaks = [paus('Boule, Dans')]
  const { on8December } = afterDays({ activities, breaks }, { activities: now, breaks })
  expect(on8December).toEqual([])
})
