import { describe, expect, test } from 'vitest'
import { decodeSnapshot, encodeSnapshot } from '../../../src/snapshot/snapshot.ts'
import { reportedProblem } from '../../support/site/reported-problem.ts'
import { change, day } from '../../support/site/site-data.ts'
import { snapshotOn } from '../../support/site/snapshot.ts'

const first = snapshotOn('2026-11-22', {}, null, { problems: [reportedProblem()], gids: { Aktiviteter: 7 } })
const second = snapshotOn('2026-11-23', { changes: [change()] }, first)

describe('a snapshot as text', () => {
  test('is read back as it was, memory and report included', () => {
    const text = encodeSnapshot(second)
    const decoded = decodeSnapshot(text)
    expect(decoded).toEqual({ ok: true, snapshot: second })
    expect(decoded.ok && encodeSnapshot(decoded.snapshot)).toBe(text)
  })

  test('is the same bytes for the same input', () => {
    expect(encodeSnapshot(snapshotOn('2026-11-23', { changes: [change()] }, first))).toBe(
      encodeSnapshot(second),
    )
  })

  test('counts errors and warnings', () => {
    expect(first.report.counts).toMatchObject({ error: 1, warning: 0 })
  })

  test('remembers the ids of tabs also when a run has none', () => {
    expect(second.memory.gids).toEqual({ Aktiviteter: 7 })
  })
})

describe('what is no snapshot', () => {
  test.each([
    ['<!doctype html><title>Logga in</title>', ['är inte JSON']],
    ['', ['är inte JSON']],
    ['null', [expect.stringMatching(/^hela filen: /)]],
    [
      '{"version":99}',
      expect.arrayContaining([expect.stringMatching(/^version: /), expect.stringMatching(/^data: /)]),
    ],
  ])('%s', (text, issues) => {
    expect(decodeSnapshot(text)).toEqual({ ok: false, issues })
  })

  test('a broken value is named by its path', () => {
    const text = encodeSnapshot(first).replace('"today":"2026-11-22"', '"today":"igår"')
    expect(decodeSnapshot(text)).toMatchObject({ ok: false, issues: [expect.stringMatching(/^today: /)] })
  })
})

test('the calendar that was ever shown only grows', () => {
  const later = snapshotOn('2027-06-01', {}, second)
  expect(later.memory.calendar).toEqual({ from: day('2026-10-19'), to: day('2028-06-04') })
})

test('the day of the first publication is carried from run to run, and an older snapshot gives its own day', () => {
  const next = snapshotOn('2026-11-24', {}, first)
  expect(next.memory.firstPublished?.toString()).toBe('2026-11-22')
  const older = { ...first, memory: { ...first.memory, firstPublished: null } }
  expect(snapshotOn('2026-11-24', {}, older).memory.firstPublished?.toString()).toBe('2026-11-22')
})
