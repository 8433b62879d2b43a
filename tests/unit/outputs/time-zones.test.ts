import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../support/outputs/print-outputs.ts', import.meta.url))

test('occurrences, words and outputs have the same bytes wherever the machine stands, and whatever its language', () => {
  const home = print('Europe/Stockholm', 'sv_SE.UTF-8')
  expect(home).toContain('DTSTART;TZID=Europe/Stockholm:20261210T130000')
  expect(home.length).toBeGreaterThan(50_000)
  for (const zone of ['UTC', 'America/New_York', 'Pacific/Kiritimati'])
    expect(print(zone, 'en_US.UTF-8')).toBe(home)
})

function print(zone: string, language: string): string {
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language }
  return execFileSync(process.execPath, [script], { env, encoding: 'utf8', maxBuffer: 2 ** 26 })
}
