import { appendFile } from 'node:fs/promises'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { diskProblem } from './disk-problem.ts'

/** What the exit code of every command means. This is the one place that says so. */
export const exitCodes = {
  ok: 0,
  /** Nothing was written because the sheet would have published something false; sheet:check: an error in a row. */
  stopped: 1,
  /** A person has to do something first: no such file, not shared, no credentials. */
  setup: 2,
  /** Our own mistake. */
  bug: 70,
} as const

/** The exit code of a command that did what it could. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/**
 * Runs a command and sets the exit code. A set-up error is told in its own words; anything else that is thrown is a
 * bug, shown with its stack.
 */
export async function runCommand(command: () => Promise<ExitCode>): Promise<void> {
  silenceCredentials(process.env)
  const code = await command().catch(report)
  process.exitCode = code
  if (code === exitCodes.ok) return
  // A request that Google never answered would keep the process waiting for it.
  await Promise.all([process.stdout, process.stderr].map(flush))
  process.exit(code)
}

/**
 * The command's own options.
 * @throws SetupError that names the ones there are, when another is given.
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true }).values
  } catch {
    const names = Object.keys(options).map((name) => `--${name}`)
    throw new SetupError({
      what: whatIsWrong(options),
      action: `Det här går att ange: ${names.join(', ')}.`,
    })
  }
}

/** Node says it in English, to programmers. */
function whatIsWrong(options: NonNullable<ParseArgsConfig['options']>): string {
  const { tokens } = parseArgs({ options, allowPositionals: true, strict: false, tokens: true })
  const given = tokens.filter((token) => token.kind === 'option')
  const unknown = given.find(({ name }) => !(name in options))
  if (unknown) return `Kommandot känner inte till ”${unknown.rawName}”.`
  const isText = (name: string) => options[name]?.type === 'string'
  const alone = given.find(
    ({ name, value }) => isText(name) && (value === undefined || value.startsWith('-')),
  )
  if (alone) return `Det fattas något efter ”${alone.rawName}”.`
  const filled = given.find(({ name, value }) => !isText(name) && value !== undefined)
  return filled ? `Det ska inte stå något efter ”${filled.rawName}”.` : 'Kommandot går inte att förstå.'
}

/** Text for a person who runs a command: on stderr, so that stdout holds the answer alone. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}

async function report(error: unknown): Promise<ExitCode> {
  const cause = diskProblem(error) ?? error
  await tellJob(cause)
  if (cause instanceof SetupError) {
    const { what, action, command } = cause.problem
    say(`\n${what}\n\nGör så här: ${action}${command ? `\nKör sedan:  ${command}` : ''}\n`)
    return exitCodes.setup
  }
  say(cause instanceof Error && cause.stack ? cause.stack : String(cause))
  return exitCodes.bug
}

/** Whoever looks at a job's summary must find there that it came to nothing, and why. */
async function tellJob(error: unknown): Promise<void> {
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (!summary) return
  const isSetup = error instanceof SetupError
  const why = isSetup ? `${error.problem.what}\n\nGör så här: ${error.problem.action}` : bugWords
  await appendFile(summary, `## Ingenting publicerades\n\n${why}\n`).catch(() => undefined)
}

const bugWords = 'Något gick fel i programmet. Loggen säger vad. Webbplatsen som fanns är orörd.'

/** Settings of Google's client that write tokens to the log, or send them to another host than the one asked for. */
function silenceCredentials(environment: NodeJS.ProcessEnv): void {
  delete environment.GOOGLE_SDK_NODE_LOGGING
  delete environment.GOOGLE_CLOUD_UNIVERSE_DOMAIN
}
