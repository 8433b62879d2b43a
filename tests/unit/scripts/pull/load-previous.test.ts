import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCommandSettings } from '../../../../scripts/command/environment.ts'
import { keepOrdinary, loadPrevious } from '../../../../scripts/pull/load-previous.ts'
import { readWorkbook } from '../../../../scripts/pull/read-workbook.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { SetupError } from '../../../../src/sheet/setup-error.ts'
import { composeSnapshot } from '../../../../src/snapshot/compose-snapshot.ts'
import { encodeSnapshot } from '../../../../src/snapshot/snapshot.ts'
import { readScenario } from '../../../support/workbooks/expect-problems.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

const sheet = new URL('../../../fixtures/sheets/grund', import.meta.url).pathname
const snapshotText = await snapshotOf('Solrosföreningen')
const othersSnapshotText = await snapshotOf('Liljeföreningen')

let folder: string
let server: Server | undefined
let asked = ''

beforeEach(() => {
  folder = temporaryFolder()
})

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

describe('what the last run left here', () => {
  test('counts', async () => {
    await leaveHere(snapshotText)
    expect((await run({})).previous?.data.settings.association).toBe('Solrosföreningen')
  })

  test('counts only if it came from the same workbook: else what the site publishes is asked for', async () => {
    await leaveHere(othersSnapshotText)
    expect((await run({})).previous).toBeNull()
    expect((await run({ SITE_URL: await siteWith(200, snapshotText) })).previous).not.toBeNull()
  })

  test('that is not a snapshot stops the run', async () => {
    await leaveHere('{}')
    await expectStop({})
  })
})

describe('what the site publishes', () => {
  test('answering 404 means the first time', async () => {
    const { previous, brakes } = await run({ SITE_URL: await siteWith(404, 'Finns inte') })
    expect([previous, brakes]).toEqual([null, []])
  })

  test('answering 404 beside a site of another kind means the first time too', async () => {
    const { previous, brakes } = await run({ SITE_URL: await siteWithout('<h1>Hej</h1>') })
    expect([previous, brakes]).toEqual([null, []])
  })

  test('answering 404 where a site of ours is: its memory is lost, and nothing is published', async () => {
    const ours = '<a href="/kalender/">Kalender</a> <a href="/platser/">Platser</a>'
    const settings = { SITE_URL: await siteWithout(ours) }
    await expectStop(settings)
    const [brake] = (await run(settings)).brakes
    expect(textFor(brake ?? expect.fail()).title).toBe(
      `Webbplatsen ${settings.SITE_URL} svarar, men det som publicerades förra gången finns inte där.`,
    )
    expect((await run(settings, { noPrevious: true })).brakes).toEqual([])
  })

  test('is asked for past every cache', async () => {
    await run({ SITE_URL: await siteWith(200, snapshotText) })
    expect(asked).toContain('no-cache')
  })

  test('unreachable: nothing is published', async () => {
    const url = await siteWith(200, snapshotText)
    await new Promise((resolve) => server?.close(resolve))
    await expectStop({ SITE_URL: url })
  })

  test.each([500, 403])('answering %i: nothing is published', async (status) => {
    await expectStop({ SITE_URL: await siteWith(status, 'Fel') })
  })

  test.each(['<!doctype html><title>Hej</title>', '{"version":1}', ''])(
    'not a snapshot (%s): nothing is published',
    async (text) => {
      await expectStop({ SITE_URL: await siteWith(200, text) })
    },
  )

  test('brackets in brackets without end: nothing is published, and they are not parsed', async () => {
    await expectStop({ SITE_URL: await siteWith(200, '['.repeat(20_000_000)) })
  })

  test('from another workbook: a person has to act', async () => {
    await expectSetupError({ SITE_URL: await siteWith(200, othersSnapshotText) }, /annat kalkylark/)
  })
})

describe('PREVIOUS', () => {
  test('names a file', async () => {
    const file = path.join(folder, 'före.json')
    await writeFile(file, snapshotText)
    expect((await run({ PREVIOUS: file })).previous).not.toBeNull()
  })

  test('that isn’t there stops the run: somebody meant it to be', async () => {
    await expectStop({ PREVIOUS: path.join(folder, 'finns-inte.json') })
  })

  test('from another workbook: a person has to act', async () => {
    const file = path.join(folder, 'annan.json')
    await writeFile(file, othersSnapshotText)
    await expectSetupError({ PREVIOUS: file }, /annat kalkylark/)
  })

  test('that is older than what the last run left here stops the run', async () => {
    await leaveHere(snapshotText.replace('"serial":1', '"serial":3'))
    const file = path.join(folder, 'gammal.json')
    await writeFile(file, snapshotText)
    await expectStop({ PREVIOUS: file })
  })

  test.each([
    ['Solrosföreningen', 'Solrosförenigen'],
    ['Solrosföreningen', 'SOLROSFÖRENINGEN '],
  ])('from a workbook whose association was called %s, and is called %s', async (_, before) => {
    const file = path.join(folder, 'före.json')
    await writeFile(file, await snapshotOf(before))
    expect((await run({ PREVIOUS: file })).previous).not.toBeNull()
  })

  test('from a workbook of another name, where somebody says that it is the same', async () => {
    const file = path.join(folder, 'annan.json')
    await writeFile(file, othersSnapshotText)
    const settings = readCommandSettings({
      SHEET: sheet,
      TODAY: '2026-11-22',
      SAMVARO_DIR: folder,
      PREVIOUS: file,
    })
    const found = await readWorkbook({ ...settings, sameWorkbook: true }, { noPrevious: false })
    expect(found.previous?.data.settings.association).toBe('Liljeföreningen')
  })

  test('is fetched over https only', async () => {
    await expectSetupError({ PREVIOUS: 'http://solrosen.example/data/site.json' }, /https/)
  })

  test('or over http on this machine', async () => {
    const url = await siteWith(200, snapshotText)
    expect((await run({ PREVIOUS: `${url}data/site.json` })).previous).not.toBeNull()
  })
})

describe('what has no end is not read to its end', () => {
  test('an answer: read to 30 MB and no further', async () => {
    const url = await serveEndless('["x", ')
    const title = await titleOfStop({ PREVIOUS: `${url}data/site.json` })
    expect(title).toBe(
      `Det som finns på ${url}data/site.json är större än 30 MB och läses inte. Så stort är inget som har publicerats härifrån.`,
    )
    expect(await titleOfStop({ SITE_URL: url })).toContain('är större än 30 MB')
  })

  test('an answer that comes so slowly that nobody waits for it', async () => {
    const url = await serveEndless('')
    const settings = readCommandSettings({ ...usual(), PREVIOUS: `${url}data/site.json` })
    const found = await loadPrevious(settings, 200)
    expect(found.kind === 'stop' && textFor(found.brake).title).toBe(
      `Det som publicerades förra gången kom inte fram från ${url}data/site.json inom 30 sekunder.`,
    )
  })

  test.skipIf(process.platform === 'win32')('a device that is given as a file', async () => {
    expect(await titleOfStop({ PREVIOUS: '/dev/zero' })).toContain('är större än 30 MB')
  })
})

describe('a run for a day that somebody has set', () => {
  const frozen = snapshotText
    .replace('"isFrozen":false', '"isFrozen":true')
    .replace('"serial":1', '"serial":7')
  const ordinary = () => {
    const settings = readCommandSettings({ SHEET: sheet, SAMVARO_DIR: folder })
    return readWorkbook(settings, { noPrevious: false })
  }

  test('is no memory for an ordinary run', async () => {
    await leaveHere(frozen)
    expect((await ordinary()).previous).toBeNull()
  })

  test('leaves the memory of the last ordinary run as it was', async () => {
    await leaveHere(snapshotText)
    await keepOrdinary(folder)
    await leaveHere(frozen)
    await keepOrdinary(folder)
    expect((await ordinary()).previous?.serial).toBe(1)
  })

  test('is memory for another such run', async () => {
    await leaveHere(frozen)
    expect((await run({})).previous?.serial).toBe(7)
  })
})

test('--no-previous starts afresh, and asks nobody', async () => {
  await leaveHere('{}')
  const { previous, brakes } = await run({ PREVIOUS: '/finns-inte' }, { noPrevious: true })
  expect([previous, brakes]).toEqual([null, []])
})

function run(environment: Record<string, string>, options = { noPrevious: false }) {
  return readWorkbook(readCommandSettings({ ...usual(), ...environment }), options)
}

function usual() {
  return { SHEET: sheet, TODAY: '2026-11-22', SAMVARO_DIR: folder }
}

async function titleOfStop(environment: Record<string, string>): Promise<string> {
  const [brake] = (await run(environment)).brakes
  return textFor(brake ?? expect.fail()).title
}

async function expectStop(environment: Record<string, string>): Promise<void> {
  const { brakes } = await run(environment)
  expect(brakes.map(({ finding }) => finding.code)).toEqual(['PREVIOUS_UNREADABLE'])
}

async function expectSetupError(environment: Record<string, string>, words: RegExp): Promise<void> {
  const error: unknown = await run(environment).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(SetupError)
  expect(String(error)).toMatch(words)
}

async function leaveHere(text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'site.json'), text)
}

/** A site that answers with a start page, and has no memory. */
function siteWithout(startPage: string): Promise<string> {
  return serve(({ url }) => (url === '/' ? [200, startPage] : [404, 'Finns inte']))
}

function siteWith(status: number, text: string): Promise<string> {
  return serve(() => [status, text])
}

/** A site whose every answer begins with a piece and goes on with it for ever; with an empty one, nothing ever follows. */
async function serveEndless(piece: string): Promise<string> {
  return listen((_request, response) => {
    response.writeHead(200).flushHeaders()
    const chunk = piece.repeat(200_000)
    const go = () => {
      while (chunk !== '' && !response.destroyed && response.write(chunk));
    }
    response.on('drain', go)
    go()
  })
}

async function serve(answer: (request: IncomingMessage) => [status: number, text: string]): Promise<string> {
  return listen((request, response) => {
    asked = request.headers['cache-control'] ?? ''
    const [status, text] = answer(request)
    response.writeHead(status).end(text)
  })
}

async function listen(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}/`
}

async function snapshotOf(association: string): Promise<string> {
  const { data, rows } = await readScenario('grund')
  const whole = data ?? expect.fail()
  return encodeSnapshot(
    composeSnapshot({
      data: { ...whole, settings: { ...whole.settings, association } },
      problems: [],
      rows,
      source: { kind: 'csv', hash: 'x' },
      gids: {},
      columns: {},
      mayNamePerson: () => false,
      previous: null,
      now: Temporal.Instant.from('2026-11-21T05:00:00Z'),
      today: Temporal.PlainDate.from('2026-11-21'),
      url: 'https://solrosen.example/',
    }),
  )
}
