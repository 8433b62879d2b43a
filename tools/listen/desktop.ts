import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SetupError } from '../../src/sheet/setup-error.ts'

/** A desktop that nobody sees, with speech that nobody hears, in a home folder of its own. */
export interface Desktop {
  folder: string
  /** Starts a program on it. */
  start: (command: string, args: string[]) => ChildProcess
  /** Runs a program on it to its end, and gives what it printed. */
  run: (command: string, args: string[]) => string
  /** Ends all of it, the last started first, and removes the folder. */
  close: () => void
}

const programs = ['Xvfb', 'dbus-daemon', 'gsettings', 'openbox', 'orca', 'spd-say', 'xdotool']

/**
 * Opens the desktop, with Swedish speech.
 * @throws SetupError that names the programs that are missing.
 */
export async function openDesktop(): Promise<Desktop> {
  refuseWithout(programs)
  const folder = mkdtempSync(join(tmpdir(), 'samvaro-listen-'))
  const env: NodeJS.ProcessEnv = { ...process.env, ...writeHome(folder) }
  const started: ChildProcess[] = []
  const start = (command: string, args: string[]) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
    started.push(child)
    return child
  }
  const run = (command: string, args: string[]) =>
    spawnSync(command, args, { env, encoding: 'utf8', timeout: 20_000 }).stdout
  env.DISPLAY = `:${await firstLine(start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24']))}`
  const bus = ['--session', '--nofork', '--print-address=1']
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(start('dbus-daemon', bus))
  run('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'])
  run('gsettings', ['set', 'org.gnome.desktop.a11y.applications', 'screen-reader-enabled', 'true'])
  start('openbox', [])
  const close = () => {
    stopSpeech(folder)
    for (const child of started.toReversed()) child.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return { folder, start, run, close }
}

function refuseWithout(names: readonly string[]): void {
  const missing = names.filter((name) => spawnSync('which', [name]).status !== 0)
  if (missing.length === 0) return
  throw new SetupError({
    what: `Det går inte att lyssna här: ${missing.join(', ')} saknas.`,
    action: 'Installera programmen. CONTRIBUTING.md säger vad paketen heter i Debian.',
  })
}

/** A home folder with a silent loudspeaker (Orca waits for ever without one) and Orca's own settings. */
function writeHome(folder: string): Record<string, string> {
  const home = join(folder, 'home')
  const runtime = join(folder, 'run')
  const speech = join(home, '.config/speech-dispatcher')
  const orca = join(home, '.local/share/orca')
  for (const each of [speech, orca]) mkdirSync(each, { recursive: true })
  mkdirSync(runtime, { mode: 0o700 })
  writeFileSync(join(home, '.asoundrc'), 'pcm.!default { type null }\nctl.!default { type null }\n')
  writeFileSync(join(speech, 'speechd.conf'), speechSettings)
  writeFileSync(join(orca, 'user-settings.conf'), JSON.stringify(orcaSettings))
  const swedish = { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', TZ: 'Europe/Stockholm' }
  return { HOME: home, XDG_RUNTIME_DIR: runtime, GNOME_ACCESSIBILITY: '1', ...swedish }
}

const speechSettings = `AudioOutputMethod "alsa"
AudioALSADevice "default"
DefaultLanguage "sv"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`

/** Says neither the whole page when it opens nor every key that is pressed. */
const orcaSettings = {
  general: { sayAllOnLoad: false, enableKeyEcho: false },
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
}

/** The speech server is started by others and belongs to nobody, so it is ended by the number that it leaves. */
function stopSpeech(folder: string): void {
  const file = join(folder, 'run/speech-dispatcher/pid/speech-dispatcher.pid')
  try {
    process.kill(Number(readFileSync(file, 'utf8').trim()))
  } catch {
    // It never started, or has ended.
  }
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) return ''
  const chunks: unknown[] = await once(stdout, 'data')
  return String(chunks[0]).trim()
}
