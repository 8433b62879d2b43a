import { expect, test } from 'vitest'
import { findBrowser, type BrowserSearch } from '../../../../scripts/test/find-browser.ts'

function machineWith(programs: string[], more: Partial<BrowserSearch> = {}): BrowserSearch {
  return {
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    isExecutable: (path) => programs.includes(path),
    playwrightsOwn: '/cache/chrome',
    install: () => false,
    ...more,
  }
}

test('an environment variable decides', () => {
  const machine = machineWith(['/opt/chrome', '/usr/bin/chromium'], {
    environment: { CHROMIUM_BIN: '/opt/chrome' },
  })
  expect(findBrowser(machine)).toBe('/opt/chrome')
})

test('an environment variable that points at nothing is said, not skipped', () => {
  const machine = machineWith(['/usr/bin/chromium'], {
    environment: { CHROMIUM_BIN: '/gone', PATH: '/usr/bin' },
  })
  expect(() => findBrowser(machine)).toThrow('CHROMIUM_BIN says /gone, and there is no program there.')
})

test('one on the path comes before the one that Playwright fetched', () => {
  expect(findBrowser(machineWith(['/cache/chrome', '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome')
  expect(findBrowser(machineWith(['/cache/chrome']))).toBe('/cache/chrome')
})

test('one is installed where that may be done', () => {
  const programs: string[] = []
  const install = () => programs.push('/usr/bin/chromium') > 0
  expect(findBrowser(machineWith(programs, { install }))).toBe('/usr/bin/chromium')
})

test('without a browser, one line says what to do', () => {
  expect(() => findBrowser(machineWith([]))).toThrow(
    /^No Chromium found: install one .*CHROMIUM_BIN at one\.$/,
  )
})
