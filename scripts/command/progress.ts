import type { Waiting } from '../../src/sheet/sources/google/google-retry.ts'

/** What a long command shows while it works. */
export interface Progress {
  /** Something begins; what was going on is done. */
  step: (what: string) => void
  /** Google doesn't answer, and is asked again in a while. */
  wait: (waiting: Waiting) => void
  /** Text for a person, whole lines. */
  say: (text: string) => void
  /** The last step is done. */
  end: () => void
  /** Each step that has ended, with its seconds. */
  readonly steps: readonly { what: string; seconds: number }[]
}

/** Where progress goes and how. */
export interface ProgressOptions {
  write: (text: string) => void
  /** `live`: a terminal, on which a line can be written again. `plain`: a log. `none`: a machine reads the answer. */
  how: 'live' | 'plain' | 'none'
  /** Milliseconds that only go forward. */
  clock: () => number
}

/** Shows steps as they are done: on a terminal with the seconds that go by, in a log a line each. */
export function progressTo({ write, how, clock }: ProgressOptions): Progress {
  const steps: { what: string; seconds: number }[] = []
  let current: { what: string; since: number; waits: string } | null = null
  let timer: NodeJS.Timeout | undefined
  const seconds = () => (current ? (clock() - current.since) / 1000 : 0)
  const redraw = () => {
    if (current) write(`${clearLine}${current.what} … ${current.waits || `${Math.floor(seconds())} s`}`)
  }
  const end = () => {
    clearInterval(timer)
    if (!current) return
    steps.push({ what: current.what, seconds: Number(seconds().toFixed(1)) })
    if (how === 'live') write(`${clearLine}✔ ${current.what} (${formatSeconds(seconds())})\n`)
    current = null
  }
  return {
    steps,
    end,
    step: (what) => {
      end()
      current = { what, since: clock(), waits: '' }
      if (how === 'plain') write(`${what} …\n`)
      if (how !== 'live') return
      redraw()
      timer = setInterval(redraw, 1000).unref()
    },
    wait: (waiting) => {
      if (how === 'plain') write(`  ${waitingWords(waiting)}\n`)
      if (how === 'live' && current) {
        current.waits = waitingWords(waiting)
        redraw()
      }
    },
    say: (text) => {
      if (how === 'none') return
      write(`${how === 'live' && current ? clearLine : ''}${text}\n`)
      if (how === 'live') redraw()
    },
  }
}

/** What a command that nobody has told otherwise shows on stderr: live where somebody sits at it, plain in CI and in logs. */
export function usualProgress(environment: NodeJS.ProcessEnv, isForMachines: boolean): Progress {
  const isLive = process.stderr.isTTY && !environment.CI && environment.TERM !== 'dumb'
  return progressTo({
    write: (text) => process.stderr.write(text),
    how: isForMachines ? 'none' : isLive ? 'live' : 'plain',
    clock: () => performance.now(),
  })
}

/** To the first column, and nothing left on the line. */
const clearLine = '\r\u{1b}[2K'

/** "Google svarar inte (försök 2). Försöker igen om 4 s, och ger upp om 2 min." */
function waitingWords({ attempt, delay, left }: Waiting): string {
  const again = delay < 1000 ? 'strax' : `om ${formatSeconds(delay / 1000)}`
  return `Google svarar inte (försök ${attempt}). Försöker igen ${again}, och ger upp om ${formatSeconds(left / 1000)}.`
}

/** "0,4 s", "12 s", "3 min" */
function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1).replace('.', ',')} s`
  return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`
}
