import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { markerName, outFolder } from '../../../scripts/build/out-folder.ts'
import { readCommandSettings, type CommandSettings } from '../../../scripts/command/environment.ts'
import type { Host } from '../../../scripts/publish/host.ts'
import { folderHost } from '../../../scripts/publish/hosts/folder-host.ts'
import { publish, type Published } from '../../../scripts/publish/publish.ts'
import { allSheetAddresses } from '../../../src/domain/published/paper-sheets.ts'
import { pagesOfShortAddresses } from '../../../src/domain/published/short-addresses.ts'
import { addressesOf } from '../../../src/domain/published/thing-addresses.ts'
import { silentProgress } from './silent-progress.ts'
import type { GoogleLimits } from '../../../src/sheet/sources/google/google-limits.ts'
import { decodeSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'

/** A site that is published again and again from a workbook that is edited in between. */
export interface LifeOfASite {
  folder: string
  /** Publishes as on that day. */
  publishOn(today: string, options?: Partial<Once>): Promise<Published>
  edit(tab: string, change: (text: string) => string): void
  /** Everything that the public sees; null where there is no site. */
  published(): Snapshot | null
  /** How many times a site has been built. */
  built(): number
  end(): void
}

/** What is different in one run. */
export interface Once {
  environment: Record<string, string>
  code: string
  noPrevious: boolean
  /** Nothing is left here of the last run. */
  isFreshMachine: boolean
  /** The machine's own clock, where it isn't that of the day. */
  clock: Pick<CommandSettings, 'now' | 'isFrozen'>
  /** How long Google is waited for. */
  limits: GoogleLimits
  host: (host: Host) => Host
  build: (settings: CommandSettings, place: string) => Promise<void>
}

/**
 * Begins with nothing published and a workbook of twelve activities (what is built is written, copied and read again at
 * each publishing), or the one in a folder. `sheet` is another place for the workbook.
 */
export function lifeOfASite(
  sheet: Record<string, string> = {},
  workbook = 'tests/fixtures/sheets/grund',
): LifeOfASite {
  const folder = mkdtempSync(path.join(tmpdir(), 'life-'))
  const www = path.join(folder, 'www')
  cpSync(workbook, path.join(folder, 'sheet'), { recursive: true })
  let built = 0
  const settingsOn = (today: string, environment: Record<string, string>) =>
    readCommandSettings({
      SHEET: path.join(folder, 'sheet'),
      SITE_URL: 'https://exempel.se/',
      SAMVARO_DIR: path.join(folder, 'data'),
      OUT_DIR: path.join(folder, 'dist'),
      TODAY: today,
      ...sheet,
      ...environment,
    })
  const life: LifeOfASite = {
    folder,
    async publishOn(
      today,
      {
        environment = {},
        code = 'v1',
        noPrevious = false,
        isFreshMachine = false,
        clock,
        limits,
        host,
        build,
      } = {},
    ) {
      // Whatever else the settings hold goes on to the reading of the sheet.
      const settings = { ...settingsOn(today, environment), ...(limits && { limits }), ...clock }
      if (isFreshMachine) rmSync(settings.dataDir, { recursive: true, force: true })
      const place = await outFolder(settings)
      const real = await folderHost(www)
      return publish({
        settings,
        host: host ? host(real) : real,
        place,
        code,
        noPrevious,
        progress: silentProgress(),
        build:
          build ??
          (async (ownSettings, ownPlace) => {
            built += 1
            buildBarely(ownSettings, ownPlace)
          }),
      })
    },
    edit(tab, change) {
      const file = path.join(folder, 'sheet', `${tab}.csv`)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
    published() {
      const file = path.join(www, 'data', 'site.json')
      const decoded = existsSync(file) ? decodeSnapshot(readFileSync(file, 'utf8')) : null
      return decoded?.ok ? decoded.snapshot : null
    },
    built: () => built,
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
  if (workbook.endsWith('grund')) life.edit('Aktiviteter', (text) => text + moreRows.join(''))
  return life
}

const moreRows = [
  'Bingo',
  'Canasta',
  'Kör',
  'Boule',
  'Dans',
  'Film',
  'Gympa',
  'Quiz',
  'Schack',
  'Slöjd',
  'Vävning',
].map((name) => `,${name},Fika,Ryds servicehus,onsdagar,10.00–12.00,2026-09-02,2027-05-26,Hålls inte\n`)

/** A site that has every address and nothing else, so that a month of builds takes seconds. */
export function buildBarely({ dataDir }: CommandSettings, place: string): void {
  const text = readFileSync(path.join(dataDir, 'site.json'), 'utf8')
  const decoded = decodeSnapshot(text)
  if (!decoded.ok) throw new Error(decoded.issues.join())
  const { memory, today } = decoded.snapshot
  const since = memory.sheetsSince
  const addresses = memory.things.flatMap(({ kind, id }) => [
    ...Object.values({ ...addressesOf(kind, id) }),
    ...(kind === 'place' && since ? allSheetAddresses(id, { today, since }) : []),
  ])
  rmSync(place, { recursive: true, force: true })
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true })
    writeFileSync(path.join(place, name), content)
  }
  const short = pagesOfShortAddresses(memory.shortAddresses)
  for (const address of ['/', '/404.html', '/kontroll/', ...short, ...addresses]) {
    if (address === null) continue
    const content = contents[path.extname(address)] ?? '<!doctype html><a href="/">Start</a>'
    write(address.endsWith('/') ? `${address}index.html` : address, content)
  }
  write('data/site.json', text)
  write(markerName, 'x')
}

const contents: Record<string, string> = {
  '.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  '.pdf': '%PDF-1.7\n%%EOF\n',
}
