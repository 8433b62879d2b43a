import { describe, expect, test } from 'vitest'
import { toCheckPage } from '../../../../src/views/coordinators/check-page.ts'
import { reportedProblem } from '../../../support/site/reported-problem.ts'
import { dailyActivities, partedSite } from '../../../support/site/large-site.ts'
import { activity, change, day, schedule, site } from '../../../support/site/site-data.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'

const rows = {
  Aktiviteter: { read: 3, published: 2, held: 1 },
  Platser: { read: 1200, published: 1200, held: 0 },
}
const problems = [
  reportedProblem({ tab: 'Ändringar', cell: null, row: 4, column: null, gid: null, severity: 'warning' }),
  reportedProblem(),
]
const { report } = snapshotOn('2026-11-22', {}, null, { problems, rows })

describe('the report for coordinators', () => {
  const page = toCheckPage(report, [], site())

  test('begins with one sentence, and says when and from where', () => {
    expect(page.verdict).toBe('1 rad väntar på dig')
    expect(page.facts).toEqual([
      'Resten är publicerat.',
      '1 sak kan bli bättre.',
      'Uppgifterna lästes söndag 22 november 2026 klockan 06.00.',
      'De kom från en mapp med CSV-filer.',
    ])
  })

  test('shows errors first, with where, what stands there, and what is needed for a link', () => {
    expect(page.errors?.heading).toBe('Rätta först: 1 fel')
    expect(page.errors?.first).toMatchObject([
      { heading: 'Fel: Aktiviteter, cell H14, kolumnen Från', found: '14/5', gid: 7, cell: 'H14' },
    ])
    expect(page.others).toMatchObject([
      { heading: '1 varning: raderna visas ändå', items: [{ heading: 'Varning: Ändringar, rad 4' }] },
    ])
    expect(page.canLink).toBe(true)
  })

  test('counts rows', () => {
    expect(page.rows).toEqual([
      'Aktiviteter: 3 lästa, 2 publicerade, 1 väntar.',
      'Platser: 1\u00a0200 lästa, 1\u00a0200 publicerade, 0 väntar.',
    ])
  })
})

describe('many problems', () => {
  const pageOf = (many: typeof problems) =>
    toCheckPage(snapshotOn('2026-11-22', {}, null, { problems: many, rows }).report, [], site())
  const empty = (row: number, id: string) =>
    reportedProblem({
      code: 'ID_MADE_FROM_NAME',
      severity: 'notice',
      tab: 'Platser',
      column: 'ID',
      cell: `A${row}`,
      row,
      found: null,
      subject: id,
      title: `ID är tomt, så adressen är gjord av namnet: ${id}.`,
      action: `Skriv ${id} i ID.`,
    })

  test('of the same kind are one item with their cells, each by the name of its row', () => {
    const [group] = pageOf([empty(2, 'ryd'), empty(3, 'skäggetorp'), reportedProblem()]).others
    expect(group?.heading).toBe('2 upplysningar: inget behöver göras')
    expect(group?.items).toMatchObject([
      {
        heading: '2 upplysningar av samma slag: Platser, kolumnen ID',
        title: null,
        cells: [
          {
            where: 'A2',
            cell: 'A2',
            text: 'ryd. ID är tomt, så adressen är gjord av namnet: ryd. Skriv ryd i ID.',
          },
          { where: 'A3' },
        ],
      },
    ])
  })

  test('say once what is the same for all of them', () => {
    const [item] = pageOf([reportedProblem(), reportedProblem({ cell: 'H15', row: 15 })]).errors?.first ?? []
    expect(item).toMatchObject({
      title: '”14/5” går inte att läsa som ett datum.',
      action: 'Skriv år-månad-dag, till exempel 2026-05-14.',
      cells: [{ where: 'H14', text: 'I cellen står: ”14/5”' }, { where: 'H15' }],
    })
  })

  test('of the same kind with other advice stand by themselves where many have the same', () => {
    const at = (row: number, action: string) => reportedProblem({ cell: `H${row}`, row, action })
    const [one, other] =
      pageOf([
        ...[2, 3, 4, 5].map((row) => at(row, 'Skriv år-månad-dag.')),
        at(6, 'Menar du maj?'),
        at(7, 'Menar du juni?'),
      ]).errors?.first ?? []
    expect(one).toMatchObject({ action: 'Skriv år-månad-dag.', cells: { length: 4 } })
    expect(other).toMatchObject({ action: null, cells: { length: 2 } })
    expect(other?.cells[0]?.text).toBe('I cellen står: ”14/5”. Menar du maj?')
  })

  test('of many kinds open four errors, and fold the rest with their number', () => {
    const kinds = Array.from({ length: 200 }, (_, index) => reportedProblem({ code: `KIND_${index}` }))
    const { errors } = pageOf(kinds)
    expect(errors?.heading).toBe('Rätta först: 200 fel')
    expect(errors?.first).toHaveLength(4)
    expect(errors?.rest?.heading).toBe('Fler slags fel: 196')
    expect(errors?.rest?.items).toHaveLength(196)
  })

  test('each name the activity and the date that their row is about', () => {
    const [item] = pageOf([reportedProblem({ subject: 'Stolsyoga, 2026-12-01' })]).errors?.first ?? []
    expect(item?.subject).toBe('Stolsyoga, 2026-12-01')
  })
})

describe('more than anybody reads on a phone', () => {
  const warning = (row: number) =>
    reportedProblem({ severity: 'warning', column: 'Pris', cell: `R${row}`, row, subject: null })
  const pageOf = (count: number) => {
    const many = Array.from({ length: count }, (_, index) => warning(index + 2))
    return toCheckPage(snapshotOn('2026-11-22', {}, null, { problems: many, rows }).report, [], site())
  }

  test('100 warnings are all there', () => {
    const [item] = pageOf(100).others[0]?.items ?? []
    expect([item?.cells.length, item?.more]).toEqual([100, null])
  })

  test('of 2 100 the first are, with how many there are more and where all of them are', () => {
    const [group] = pageOf(2_100).others
    const [item] = group?.items ?? []
    expect(group?.heading).toBe('2100 varningar: raderna visas ändå')
    expect(item?.cells).toHaveLength(100)
    expect(item?.more).toBe(
      'Det finns 2\u00a0000 till. De kommer fram här när de första är rättade, och alla står i kontrollen som data (JSON).',
    )
  })

  test('301 activities as they were understood are found by their letter', () => {
    const activities = dailyActivities(301)
    const { understood } = toCheckPage(report, [], partedSite({ activities }))
    expect([understood.count, understood.activities]).toEqual([301, []])
    expect(understood.letters[0]).toMatchObject({
      address: '/kontroll/bokstav/a/',
      name: 'A, 11 aktiviteter',
    })
  })
})

describe('what was understood', () => {
  const understood = (overrides: Parameters<typeof activity>[0]) =>
    toCheckPage(report, [], site({ activities: [activity(overrides)] })).understood.activities[0]

  test('is said in words, with how many there are and the next one', () => {
    const spring = schedule({ from: day('2027-01-12'), to: day('2027-03-09'), publicHolidays: 'undecided' })
    expect(understood({ schedule: spring })?.text).toBe(
      'Tisdagar klockan 13.00 till 15.00, 12 januari till 9 mars 2027: 9 tillfällen, nästa 12 januari 2027. Pris ej angivet. Anmälan: vet ej.',
    )
  })

  test('also the price of a date that has one of its own', () => {
    const { parts } = activity({})
    const concert = {
      ...(parts[0] ?? expect.fail()),
      schedule: schedule({ rules: [], dates: [day('2026-12-12')] }),
      own: {
        price: {
          kind: 'priced' as const,
          offers: [{ low: 8000, high: 8000, audience: null, unit: null }],
          note: null,
        },
      },
    }
    expect(understood({ parts: [...parts, concert] })?.text).toMatch(
      /Anmälan: vet ej\. Lördag 12 december klockan 13\.00 till 15\.00: Pris: 80 kronor\.$/,
    )
  })

  test('says when there is none left', () => {
    expect(understood({ schedule: schedule({ to: day('2026-11-17') }) })?.text).toMatch(
      /: inga tillfällen kvar\./,
    )
  })

  test('says when it is an older version', () => {
    expect(understood({ heldSince: day('2026-11-20') })?.note).toBe(
      'Raden har ett fel sedan 20 november 2026. Det här är den senaste rätta versionen.',
    )
  })
})

test('what changed since last time is what this reading changed, not what an earlier one did', () => {
  const first = snapshotOn('2026-11-22')
  const second = snapshotOn('2026-11-23', { changes: [change()] }, first)
  const third = snapshotOn('2026-11-24', { changes: [change()] }, second)
  const titles = ({ report: own, memory }: typeof second) =>
    toCheckPage(own, memory.changes, site({ changes: [change()] })).changes.map(({ title }) => title)
  expect(titles(second)).toEqual(['Inställt: Bingo'])
  expect(titles(third)).toEqual([])
})
