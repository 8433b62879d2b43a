import { timeZone } from '../../src/domain/time/time-zone.ts'
import { defaultSiteUrl, parseSiteUrl } from '../../src/domain/published/site-url.ts'
import { SetupError } from '../../src/sheet/setup-error.ts'

/** All settings of the commands, read once. Empty counts as not set. */
export interface CommandSettings {
  /** Where the workbook lives (`SHEET`); null: the example. */
  sheet: string | null
  /** The day that everything is made for: `TODAY`, else the clock's, in Europe/Stockholm. */
  today: Temporal.PlainDate
  /** Whether `TODAY` has set the day: such a run is no memory for an ordinary one. */
  isFrozen: boolean
  /** The clock; with `TODAY` midnight of that day. */
  now: Temporal.Instant
  /** Public address of the site (`SITE_URL`), with a final slash. */
  siteUrl: string
  /** The last published snapshot (`PREVIOUS`): a file or an https address; null: look in the usual places. */
  previous: string | null
  /** Whether the host says that nothing has been published there, so that the site isn't asked what it publishes. */
  isFirst: boolean
  /** Publish although many rows are gone (`ACCEPT_LOSS=1`). */
  acceptLoss: boolean
  /** Go on from the last snapshot although its association or municipality is called otherwise (`--same-workbook`). */
  sameWorkbook: boolean
  credentials: string | null
  rootUrl: string | null
  /** Where a run leaves site.json and its report (`SAMVARO_DIR`). */
  dataDir: string
  /** Where the site is built (`OUT_DIR`). */
  outDir: string
  /** Where `npm start` serves the site (`PORT`). */
  port: number
  /** The file that becomes the job's summary on GitHub; null elsewhere. */
  jobSummary: string | null
}

/**
 * Reads the settings from the environment.
 * @throws SetupError when one of them can't be understood.
 */
export function readCommandSettings(environment: NodeJS.ProcessEnv): CommandSettings {
  const get = (name: string) => {
    const text = environment[name]?.trim() ?? ''
    return text === '' ? null : text
  }
  const day = readToday(get('TODAY'))
  return {
    sheet: get('SHEET'),
    today: day ?? Temporal.Now.plainDateISO(timeZone),
    now: day?.toZonedDateTime(timeZone).toInstant() ?? Temporal.Now.instant(),
    isFrozen: day !== null,
    siteUrl: readSiteUrl(get('SITE_URL')),
    previous: get('PREVIOUS'),
    isFirst: false,
    acceptLoss: readYes('ACCEPT_LOSS', get('ACCEPT_LOSS')),
    sameWorkbook: false,
    credentials: get('GOOGLE_APPLICATION_CREDENTIALS'),
    rootUrl: get('SHEETS_ROOT_URL'),
    dataDir: get('SAMVARO_DIR') ?? '.samvaro',
    outDir: get('OUT_DIR')?.replace(/(?<=.)[/\\]+$/u, '') ?? 'dist',
    port: readPort(get('PORT')),
    jobSummary: get('GITHUB_STEP_SUMMARY'),
  }
}

function readToday(text: string | null): Temporal.PlainDate | null {
  if (text === null) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    throw new SetupError({
      what: `TODAY är ”${text}”, som inte är ett datum.`,
      action: 'Skriv det som år-månad-dag, till exempel TODAY=2026-12-08, eller ta bort inställningen.',
    })
  }
}

function readSiteUrl(text: string | null): string {
  const url = parseSiteUrl(text ?? defaultSiteUrl)
  if (url) return url
  const isAddress = text !== null && URL.canParse(text) && /^https?:/iu.test(text)
  throw new SetupError({
    what: `SITE_URL är ”${text ?? ''}”, som ${isAddress ? 'har tecken som inte kan stå i webbplatsens adress' : 'inte är en webbadress'}.`,
    action: isAddress
      ? `Efter värdnamnet får det stå bokstäverna a till z, siffror och bindestreck: SITE_URL=${plainAddress(text)}`
      : 'Skriv hela adressen, till exempel SITE_URL=https://www.exempel.se/',
  })
}

/** The same address without what can't stand in it: "träffar" is "traffar". */
function plainAddress(text: string): string {
  const { origin } = new URL(text)
  const path = decoded(text.replace(/^https?:\/\/[^/]*|[?#].*$/giu, ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.~/-]+/gu, '-')
  return `${origin}${`/${path}/`.replace(/\/+/gu, '/')}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function readPort(text: string | null): number {
  const port = Number(text ?? 4321)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new SetupError({ what: `PORT är ”${text ?? ''}”.`, action: 'Skriv ett tal, till exempel PORT=4321.' })
}

function readYes(name: string, text: string | null): boolean {
  if (text === null || text === '0') return false
  if (text === '1') return true
  throw new SetupError({
    what: `${name} är ”${text}”.`,
    action: `Skriv ${name}=1, eller ta bort inställningen.`,
  })
}
