import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishingTimes } from '../../../../src/domain/published/publishing-times.ts'
import {
  nextPublishingSentence,
  publishingTimesSentence,
} from '../../../../src/domain/published/publishing-words.ts'
import { day } from '../../../support/site/site-data.ts'

test.each([
  ['2026-11-24', '00.07, 05.07, 08.07, 11.07, 14.07, 17.07 och 23.07'],
  ['2026-07-01', '00.07, 01.07, 06.07, 09.07, 12.07, 15.07 och 18.07'],
])('on %s the sheet is read at %s', (date, times) => {
  expect(publishingTimesSentence(day(date))).toBe(`Webbplatsen läser kalkylarket varje dag klockan ${times}.`)
})

test.each([
  ['2026-11-24T10:07:00Z', 'tisdag 24 november 2026 klockan 14.07'],
  ['2026-11-24T22:30:00Z', 'onsdag 25 november 2026 klockan 00.07'],
  ['2026-12-31T23:30:00Z', 'fredag 1 januari 2027 klockan 05.07'],
])('what was read %s is read next %s', (created, next) => {
  expect(nextPublishingSentence(Temporal.Instant.from(created))).toBe(`Nästa gång efter det är ${next}.`)
})

test('the workflow runs at the times that coordinators are told', () => {
  const cron = `cron: '${publishingTimes.minute} ${publishingTimes.hours.join(',')} * * *'`
  expect(readFileSync('.github/workflows/publish.yml', 'utf8')).toContain(cron)
})
