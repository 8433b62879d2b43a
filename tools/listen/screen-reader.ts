import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findBrowser } from '../../scripts/test/find-browser.ts'
import { openDesktop, type Desktop } from './desktop.ts'
import type { Step } from './steps.ts'
import { readUtterances } from './utterances.ts'

/**
 * Opens a page in Chromium, does the steps from the top of it, and gives what Orca said in Swedish. About one run in
 * twenty gets no focus and says nothing but that it is there: try again.
 * @throws SetupError where a program is missing.
 */
export async function listen(url: string, steps: readonly Step[]): Promise<string[]> {
  const desktop = await openDesktop()
  try {
    const log = join(desktop.folder, 'orca.log')
    // The speech server is there before the one who speaks.
    desktop.run('spd-say', ['-w', '-l', 'sv', 'hej'])
    const orca = desktop.start('orca', ['--replace', '--disable=braille', `--debug-file=${log}`])
    await pause(5_000)
    await openBrowser(desktop, url)
    await press(
      desktop,
      ['Control_L', 'ctrl+Home'].map((key) => ({ kind: 'key', key })),
    )
    await press(desktop, steps)
    await pause(3_000)
    // Its log is complete only when it has ended by itself.
    orca.kill()
    await Promise.race([once(orca, 'exit'), pause(10_000)])
    return readUtterances(readFileSync(log, 'utf8'))
  } finally {
    desktop.close()
  }
}

async function openBrowser(desktop: Desktop, url: string): Promise<void> {
  const profile = join(desktop.folder, 'profile')
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const languages = { accept_languages: 'sv,sv-SE', selected_languages: 'sv' }
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ translate: { enabled: false }, intl: languages }),
  )
  desktop.start(findBrowser(), [
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    '--no-first-run',
    '--disable-gpu',
    '--disable-background-networking',
    '--force-renderer-accessibility',
    '--lang=sv',
    `--user-data-dir=${profile}`,
    url,
  ])
  await pause(9_000)
  desktop.run('xdotool', [
    'search',
    '--sync',
    '--onlyvisible',
    '--class',
    'chrom',
    'windowactivate',
    '--sync',
  ])
  await pause(2_000)
}

/** As slowly as somebody who listens. A word is typed letter by letter, and then waited for. */
async function press(desktop: Desktop, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.kind === 'key') desktop.run('xdotool', ['key', '--clearmodifiers', step.key])
    else desktop.run('xdotool', ['type', '--delay', '250', step.text])
    await pause(step.kind === 'key' ? 1_200 : 4_000)
  }
}
