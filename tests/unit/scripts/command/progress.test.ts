import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { progressTo, type ProgressOptions } from '../../../../scripts/command/progress.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function shown(how: ProgressOptions['how']) {
  let text = ''
  let now = 0
  const progress = progressTo({ write: (more) => void (text += more), how, clock: () => now })
  const pass = (milliseconds: number) => {
    now += milliseconds
    vi.advanceTimersByTime(milliseconds)
  }
  /** What stands on the screen, with what was written over gone. */
  const screen = () => text.replaceAll(/[^\n]*\r\u{1b}\[2K/gu, '')
  return { progress, pass, screen, text: () => text }
}

test('in a log each step is a line, each wait another, and no character is for a terminal', () => {
  const { progress, pass, text } = shown('plain')
  progress.step('Läser kalkylarket')
  progress.wait({ attempt: 1, delay: 400, left: 179_000 })
  progress.wait({ attempt: 2, delay: 4_200, left: 95_000 })
  pass(9_000)
  progress.say('3 rader väntar på dig.')
  progress.step('Bygger sidorna')
  pass(12_345)
  progress.end()
  expect(text()).toBe(`Läser kalkylarket …
  Google svarar inte (försök 1). Försöker igen strax, och ger upp om 3 min.
  Google svarar inte (försök 2). Försöker igen om 4,2 s, och ger upp om 95 s.
3 rader väntar på dig.
Bygger sidorna …
`)
})

test('on a terminal the seconds go by, and what is done stands with how long it took', () => {
  const { progress, pass, screen } = shown('live')
  progress.step('Läser kalkylarket')
  expect(screen()).toBe('Läser kalkylarket … 0 s')
  pass(3_000)
  expect(screen()).toBe('Läser kalkylarket … 3 s')
  progress.wait({ attempt: 1, delay: 4_000, left: 120_000 })
  expect(screen()).toBe(
    'Läser kalkylarket … Google svarar inte (försök 1). Försöker igen om 4,0 s, och ger upp om 2 min.',
  )
  progress.say('Något att veta.')
  expect(screen()).toMatch(/^Något att veta\.\nLäser kalkylarket … Google/)
  progress.end()
  expect(screen()).toBe('Något att veta.\n✔ Läser kalkylarket (3,0 s)\n')
})

test('for a machine nothing is written, and the steps are kept', () => {
  const { progress, pass, text } = shown('none')
  progress.step('Läser kalkylarket')
  pass(1_250)
  progress.step('Bygger sidorna')
  progress.say('Allt är byggt.')
  pass(20_000)
  progress.end()
  progress.end()
  expect(text()).toBe('')
  expect(progress.steps).toEqual([
    { what: 'Läser kalkylarket', seconds: 1.3 },
    { what: 'Bygger sidorna', seconds: 20 },
  ])
})
