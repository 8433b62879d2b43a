import { describe, expect, test } from 'vitest'
import { horizonFor } from '../../../../src/domain/time/horizon.ts'
import { formatSchedule } from '../../../../src/domain/programme/schedule-words.ts'
import type { Schedule } from '../../../../src/domain/programme/schedule.ts'
import { parseDays } from '../../../../src/sheet/grammar/days.ts'
import { parseExclusions } from '../../../../src/sheet/grammar/exclusions.ts'
import { parseTime } from '../../../../src/sheet/grammar/times.ts'

const today = Temporal.PlainDate.from('2026-11-22')

interface Cells {
  days: string
  time?: string
  from?: string
  to?: string
  except?: string
  holidays?: Schedule['publicHolidays']
}

describe('a schedule in words', () => {
  test.each<[words: string, cells: Cells]>([
    [
      'Tisdagar jämna veckor klockan 13.00 till 15.00, 12 januari till 18 maj 2027',
      { days: 'jämna tisdagar', from: '2027-01-12', to: '2027-05-18' },
    ],
    ['Tisdagar klockan 13.00 till 15.00', { days: 'tis' }],
    ['Måndagar till fredagar klockan 13.00 till 15.00', { days: 'vardagar' }],
    [
      'Måndagar till fredagar klockan 13.00 till 15.00, inte röda dagar',
      { days: 'helgfria vardagar', holidays: 'off' },
    ],
    ['Alla dagar klockan 13.00 till 15.00, även röda dagar', { days: 'dagligen', holidays: 'on' }],
    ['Lördagar och söndagar hela dagen', { days: 'lör–sön', time: 'hela dagen' }],
    ['Torsdagar udda veckor från klockan 18.00', { days: 'udda torsdagar', time: 'kl. 18.00' }],
    [
      'Varannan tisdag klockan 13.00 till ungefär 15.00, från och med 8 september',
      { days: 'varannan tisdag', time: '13–ca 15', from: '2026-09-08' },
    ],
    [
      'Var tredje onsdag klockan 13.00 till 15.00, från och med 6 januari 2027',
      { days: 'var tredje onsdag', from: '2027-01-06' },
    ],
    ['Första och tredje onsdagen i månaden klockan 13.00 till 15.00', { days: '1:a och 3:e onsdagen' }],
    ['Sista måndagen i månaden klockan 13.00 till 15.00', { days: 'sista måndagen' }],
    ['Den 1:a och 15:e varje månad klockan 13.00 till 15.00', { days: 'den 1:a och 15:e varje månad' }],
    [
      'Tisdagar jämna veckor och torsdagar udda veckor klockan 13.00 till 15.00',
      { days: 'jämna tisdagar och udda torsdagar' },
    ],
    ['Tisdag 8 december klockan 13.00 till 15.00', { days: '2026-12-08' }],
    ['Tisdag 9 februari 2027 klockan 13.00 till 15.00', { days: '2027-02-09' }],
    ['8, 15 och 22 december klockan 13.00 till 15.00', { days: '8, 15 och 22 december 2026' }],
    ['Torsdag 18 till lördag 20 mars 2027 hela dagen', { days: '18–20 mars 2027', time: 'hela dagen' }],
    [
      '28 november 2026, 27 februari och 29 maj 2027 klockan 13.00 till 15.00',
      { days: '2026-11-28, 2027-02-27, 2027-05-29' },
    ],
    ['Tisdagar och söndag 13 december klockan 13.00 till 15.00', { days: 'tisdagar samt 2026-12-13' }],
    ['Tisdagar från klockan 13.30 (insläpp 13.15)', { days: 'tisdagar', time: 'insläpp 13.15, start 13.30' }],
    ['Tisdagar klockan 13.00 till 15.00, till och med 15 december', { days: 'tisdagar', to: '2026-12-15' }],
    [
      'Tisdagar klockan 13.00 till 15.00, 1 september till 15 december',
      { days: 'tisdagar', from: '2026-09-01', to: '2026-12-15' },
    ],
    [
      'Tisdagar klockan 13.00 till 15.00, 1 september 2026 till 18 maj 2027',
      { days: 'tisdagar', from: '2026-09-01', to: '2027-05-18' },
    ],
    ['Tisdagar klockan 13.00 till 15.00, inte vecka 26 till 32', { days: 'tisdagar, ej v. 26–32' }],
    [
      'Tisdagar klockan 13.00 till 15.00, inte vecka 44, vecka 8 2027, 24 till 31 december eller röda dagar',
      { days: 'tisdagar', except: 'v. 44, v. 8 2027, 24–31 december 2026', holidays: 'off' },
    ],
    [
      'Tisdagar klockan 13.00 till 15.00, inte 1 juli till 15 augusti',
      { days: 'tisdagar', except: '1 juli–15 augusti' },
    ],
    [
      'Tisdagar klockan 13.00 till 15.00, inte 24 december 2026 till 6 januari 2027',
      { days: 'tisdagar', except: '2026-12-24 – 2027-01-06' },
    ],
  ])('%s', (words, cells) => {
    expect(formatSchedule(schedule(cells), today)).toBe(words)
  })
})

function schedule({ days, time = '13–15', from, to, except, holidays = 'undecided' }: Cells): Schedule {
  const period = { from: date(from), to: date(to) }
  const context = { today, horizon: horizonFor(today), ...period }
  const read = value(parseDays(days, context))
  const exclusions = except === undefined ? [] : value(parseExclusions(except, context)).exclusions
  return {
    rules: read.rules,
    dates: read.dates,
    spans: read.spans,
    sessions: [value(parseTime(time))],
    note: read.note,
    ...period,
    exclusions: [...read.exclusions, ...exclusions],
    publicHolidays: holidays,
  }
}

function date(text: string | undefined): Temporal.PlainDate | null {
  return text === undefined ? null : Temporal.PlainDate.from(text)
}

function value<Value>(parsed: { ok: true; value: Value } | { ok: false }): Value {
  if (!parsed.ok) throw new Error('The cells of this test are wrong.')
  return parsed.value
}
