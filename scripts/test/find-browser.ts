import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** What the search for a browser may look at and do; tests hand in their own. */
export interface BrowserSearch {
  environment: Record<string, string | undefined>
  isExecutable: (path: string) => boolean
  /** Where Playwright keeps the browser that `npx playwright install chromium` fetches. */
  playwrightsOwn: string
  /** Installs Debian's chromium and says whether that worked. */
  install: () => boolean
}

/**
 * The path of a Chromium: CHROMIUM_BIN, one on the PATH, Playwright's own, else one that was just installed.
 * @throws Error in one line that says what to do, where there is none and none may be installed.
 */
export function findBrowser(search: BrowserSearch = onThisMachine()): string {
  const { environment, isExecutable, playwrightsOwn, install } = search
  const chosen = environment.CHROMIUM_BIN
  if (chosen) {
    if (isExecutable(chosen)) return chosen
    throw new Error(`CHROMIUM_BIN says ${chosen}, and there is no program there. Mend it or unset it.`)
  }
  const found = () => onPath(environment.PATH ?? '', isExecutable)
  const existing = found() ?? (isExecutable(playwrightsOwn) ? playwrightsOwn : null)
  if (existing) return existing
  const installed = install() ? found() : null
  if (installed) return installed
  throw new Error(
    'No Chromium found: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or point CHROMIUM_BIN at one.',
  )
}

function onPath(path: string, isExecutable: BrowserSearch['isExecutable']): string | null {
  const folders = path.split(delimiter).filter(Boolean)
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return candidates.find(isExecutable) ?? null
}

function onThisMachine(): BrowserSearch {
  return {
    environment: process.env,
    isExecutable: isExecutableFile,
    playwrightsOwn: chromium.executablePath(),
    install: installWithApt,
  }
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Debian's package, and only for root: a person's own machine is not changed without asking. */
function installWithApt(): boolean {
  if (process.getuid?.() !== 0) return false
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium')
}
