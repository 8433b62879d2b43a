import { describe, expect, test } from 'vitest'
import { readCommandSettings } from '../../../../scripts/command/environment.ts'
import { refuseWrongClock } from '../../../../scripts/publish/clock.ts'
import { nextState, oldErrors, parseState } from '../../../../scripts/publish/published-state.ts'
import { whatChanged } from '../../../../scripts/publish/what-changed.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { SetupError } from '../../../../src/sheet/setup-error.ts'
import { snapshotOn } from '../../../support/site/snapshot.ts'
import { corpusToday, corpusWorkbook } from '../../../support/workbooks/programme-corpus.ts'

const { data } = readSheet(
  await corpusWorkbook({ Aktiviteter: [['Aktivitet', 'Kategori', 'Plats', 'Dag', 'Tid']] }),
  {
    today: corpusToday,
    previous: null,
  },
)
const snapshot = snapshotOn(corpusToday.toString(), data ?? expect.fail(), null)
const { created } = snapshot

describe('a clock that is wrong publishes nothing', () => {
  const run = (
    now: Temporal.Instant,
    facts: { host?: Temporal.Instant; isFrozen?: boolean; acceptLoss?: boolean; isFirst?: boolean } = {},
  ) => {
    const { host = null, isFrozen = false, acceptLoss = false, isFirst = false } = facts
    const settings = { ...readCommandSettings({}), now, isFrozen, acceptLoss }
    return () => refuseWrongClock(settings, { hostTime: host, published: isFirst ? null : snapshot })
  }
  const later = (duration: Temporal.DurationLike) => created.add(duration)

  test.each<[what: string, run: () => void]>([
    ['a day ahead of the host’s', run(later({ hours: 30 }), { host: later({ hours: 6 }) })],
    ['a day behind the host’s', run(later({ hours: 1 }), { host: later({ hours: 25 }) })],
    [
      'wrong against the host’s, the first time too',
      run(later({ hours: 30 }), { host: created, isFirst: true }),
    ],
    ['behind what is published by more than five minutes', run(later({ minutes: -6 }))],
    ['31 days after what is published, where the host has no clock', run(later({ hours: 31 * 24 }))],
    [
      'set by TODAY 31 days ahead, whatever the host says',
      run(later({ hours: 31 * 24 }), { host: created, isFrozen: true }),
    ],
  ])('%s', (_, publish) => {
    expect(publish).toThrow(SetupError)
  })

  test.each<[what: string, run: () => void]>([
    ['an hour less than a day from the host’s', run(later({ hours: 23 }), { host: created })],
    ['behind what is published by five minutes', run(later({ minutes: -5 }))],
    ['30 days after what is published', run(later({ hours: 31 * 24 - 1 }))],
    [
      'a year after what is published, as the host says too',
      run(later({ hours: 365 * 24 }), { host: later({ hours: 365 * 24 }) }),
    ],
    [
      'a year after, and somebody says that it is right',
      run(later({ hours: 365 * 24 }), { acceptLoss: true }),
    ],
    [
      'before what is published, and somebody says that it is right',
      run(later({ hours: -9 }), { acceptLoss: true }),
    ],
    ['nothing is published', run(later({ hours: 365 * 24 }), { isFirst: true })],
  ])('not: %s', (_, publish) => {
    expect(publish).not.toThrow()
  })
})

describe('a row that has been wrong for two days is told of', () => {
  const problem = {
    code: 'DAYS_UNREADABLE',
    severity: 'error',
    gid: null,
    tab: 'Aktiviteter',
    cell: 'D3',
    column: 'Dag',
    row: 3,
    subject: null,
  } as const
  const words = {
    found: 'tisdgar',
    title: 'Ordet går inte att förstå.',
    action: 'Skriv tisdagar.',
    consequence: 'Visas inte.',
  }
  const wrong = { ...problem, ...words }
  const report = (problems: (typeof wrong)[], hours: number) => ({
    ...{ ...snapshot.report, problems },
    created: created.add({ hours }),
  })
  const first = nextState(report([wrong], 0), parseState(null), 'v1')

  test.each([
    [47, 0],
    [48, 1],
    [49, 1],
  ])('after %d hours: %d', (hours, told) => {
    const state = nextState(report([wrong], hours), first, 'v1')
    expect(oldErrors(state, created.add({ hours }))).toBe(told)
  })

  test('a row that is put in above it makes no new one of it, another word does', () => {
    const moved = nextState(report([{ ...wrong, cell: 'D4' as 'D3', row: 4 as 3 }], 50), first, 'v1')
    expect(oldErrors(moved, created.add({ hours: 50 }))).toBe(1)
    const other = nextState(report([{ ...wrong, found: 'onsdgar' }], 50), first, 'v1')
    expect(oldErrors(other, created.add({ hours: 50 }))).toBe(0)
  })

  test('a mended row is forgotten, and a warning never counts', () => {
    expect(nextState(report([], 50), first, 'v1').errors).toEqual({})
    const warned = nextState(
      report([{ ...wrong, severity: 'warning' as 'error' }], 0),
      parseState(null),
      'v1',
    )
    expect(warned.errors).toEqual({})
  })

  test.each(['', 'nothing', '[]', '{"code":1,"errors":{}}', '{"code":null,"errors":{"a":"i går"}}'])(
    'a state that says "%s" says nothing',
    (text) => {
      expect(parseState(text)).toEqual({ code: null, errors: {} })
    },
  )
})

describe('a site is built anew when a visitor could see it', () => {
  const changed = (next: Partial<typeof snapshot>, code: string | null = 'v1') =>
    whatChanged({ published: { snapshot, code: 'v1' }, next: { snapshot: { ...snapshot, ...next }, code } })
  const { settings } = snapshot.data

  test.each<[what: string, next: Partial<typeof snapshot>, reason: string | null]>([
    ['nothing but the reading', { created: created.add({ hours: 3 }), serial: snapshot.serial + 1 }, null],
    ['a new day', { today: snapshot.today.add({ days: 1 }) }, 'day'],
    [
      'a word of the sheet',
      { data: { ...snapshot.data, settings: { ...settings, association: 'Liljan' } } },
      'content',
    ],
    [
      'what was last seen when',
      {
        memory: {
          ...snapshot.memory,
          things: snapshot.memory.things.map((each) => ({
            ...each,
            lastSeen: each.lastSeen.add({ days: 1 }),
          })),
        },
      },
      null,
    ],
    [
      'something less to remember',
      { memory: { ...snapshot.memory, things: snapshot.memory.things.slice(1) } },
      'content',
    ],
  ])('%s', (_, next, reason) => {
    expect(changed(next)).toBe(reason)
  })

  test('another version of the program, and the first time', () => {
    expect(changed({}, 'v2')).toBe('code')
    expect(whatChanged({ published: { snapshot: null, code: null }, next: { snapshot, code: null } })).toBe(
      'first',
    )
  })
})
