import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { encodeSnapshot } from '../../../src/snapshot/snapshot.ts'
import { addressesGivenBy } from '../../support/year/given-addresses.ts'
import { edits, yearOfSnapshots } from '../../support/year/year-of-edits.ts'

const folder = 'test-results/year-of-edits'
const site = join(folder, 'site')
const snapshots = yearOfSnapshots()
const given = new Set(snapshots.flatMap(addressesGivenBy))

/** The file that answers at an address. */
const fileAt = (address: string) => join(site, address.endsWith('/') ? `${address}index.html` : address)
const textAt = (address: string) => readFileSync(fileAt(address), 'utf8')

beforeAll(() => {
  const last = snapshots.at(-1)
  if (!last) throw new Error('A year has weeks.')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'site.json'), encodeSnapshot(last))
  const env = {
    ...process.env,
    SAMVARO_DIR: folder,
    OUT_DIR: site,
    SITE_URL: 'https://exempel.se/',
    NODE_ENV: 'production',
  }
  const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env,
    encoding: 'utf8',
  })
  if (build.status !== 0) throw new Error(`${build.stdout}\n${build.stderr}`)
}, 120_000)

describe(`after a year of ${edits.length - 1} edits and 53 runs`, () => {
  test('every address that was ever given out is answered', () => {
    expect(given.size).toBeGreaterThan(190)
    expect([...given].filter((address) => !existsSync(fileAt(address)))).toEqual([])
  })

  test('what was renamed twice sends its visitor to what it is now, and hosts too', () => {
    expect(textAt('/aktiviteter/bingo/')).toContain('content="0; url=/aktiviteter/storbingo-med-kaffe/"')
    expect(textAt('/platser/eken/affisch/')).toContain('content="0; url=/platser/stora-eken/affisch/"')
    const redirects = readFileSync(join(site, '_redirects'), 'utf8').split('\n')
    expect(redirects).toContain('/aktiviteter/bingo/ /aktiviteter/storbingo-med-kaffe/ 301')
    expect(redirects).toContain('/platser/eken/vecka.txt /platser/stora-eken/vecka.txt 301')
    const targets = redirects.filter(Boolean).map((line) => line.split(' ')[1] ?? '')
    expect(targets.filter((address) => !existsSync(fileAt(address)))).toEqual([])
  })

  test('what is gone says so, suggests others and stays out of search engines', () => {
    const page = textAt('/aktiviteter/kor-eken/')
    expect(page).toContain('Kör finns inte längre')
    expect(page).toContain('name="robots" content="noindex"')
    expect(page).toContain('/aktiviteter/storbingo-med-kaffe/')
    expect(textAt('/platser/linden/')).toContain('Linden finns inte längre')
    expect(textAt('/platser/linden/vecka.txt')).toContain('Linden finns inte längre i programmet.')
    expect(textAt('/badda-in/projekt/cykling/')).toContain('Cykling utan ålder finns inte längre')
  })

  test('feeds of what is gone are valid and empty, with a note', () => {
    expect(textAt('/aktiviteter/kor-eken.ics')).toContain('finns inte längre')
    expect(textAt('/aktiviteter/kor-eken.ics')).not.toContain('BEGIN:VEVENT')
    expect(textAt('/platser/linden.xml')).toContain('Linden finns inte längre. Flödet är tomt.')
    expect(textAt('/aktiviteter/bingo.ics')).toContain('SUMMARY:Storbingo med kaffe')
  })

  test('a deleted agreement says so, and so do the yearly reports of its time', () => {
    expect(textAt('/avtal/perioder/2023-2025/')).toContain(
      'Sidan ”Överenskommelsen 2023–2025” finns inte längre på webbplatsen.',
    )
    expect(textAt('/avtal/verksamhetsberattelse/2024/')).toContain(
      'Verksamhetsberättelse 2024 finns inte längre',
    )
    expect(textAt('/avtal/perioder/2026-2028/')).not.toContain('finns inte längre')
  })

  test('what came back is itself again', () => {
    expect(textAt('/partner/pro/')).not.toContain('finns inte längre')
  })

  test('a week that has been says so', () => {
    expect(textAt('/kalender/2026-v48/')).toContain('Vecka 48 2026 har varit.')
  })

  test('a renamed series keeps the UID of its dates', () => {
    expect(textAt('/aktiviteter/storbingo-med-kaffe.ics')).toContain('UID:bingo-2027-11-02@exempel.se')
  })
})
