import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byUid, type ReadEvent } from '../support/outputs/expected-events.ts'

/** A calendar program that is not ours. */
export interface Judge {
  name: string
  /** What to install in Debian. */
  debian: string
  isInstalled: boolean
  /** Every event as it reads it, by UID. Throws, with what it says, for what it refuses. */
  read: (text: string) => ReadEvent[]
}

let reader: string | undefined
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const python = ['python3', '/usr/bin/python3'].find((command) => runs(command, ['-c', 'import vobject']))

/** vobject, which validates what must be there and refuses what is not UTF-8. */
export const vobject: Judge = {
  name: 'vobject',
  debian: 'python3-vobject',
  isInstalled: python !== undefined,
  read: (text) =>
    (JSON.parse(run(python ?? 'python3', [here('vobject_reader.py')], text)) as ReadEvent[]).sort(byUid),
}

/** libical, in Evolution and many phones, with its table of what RFC 5546 allows: that applies to PUBLISH alone. */
export const libical: Judge = {
  name: 'libical',
  debian: 'libical-dev gcc',
  isInstalled: compiles(),
  read: (text) =>
    run(libicalReader(), [], asPublished(text))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t') as ReadEvent)
      .sort(byUid),
}

/** khal, a whole calendar program: imports the feed and lists it. */
export const khal: Judge = {
  name: 'khal',
  debian: 'khal',
  isInstalled: runs('khal', ['--version']),
  read: readWithKhal,
}

function readWithKhal(text: string): ReadEvent[] {
  const folder = mkdtempSync(join(tmpdir(), 'samvaro-khal-'))
  const config = join(folder, 'config')
  writeFileSync(config, khalConfig(folder))
  writeFileSync(join(folder, 'feed.ics'), text)
  const khal = (...args: string[]) => run('khal', ['-c', config, ...args], '')
  khal('import', '--batch', '-a', 'samvaro', join(folder, 'feed.ics'))
  const format = '{uid}\t{start-long-full}\t{all-day}\t{title}'
  const lines = khal(
    'list',
    '--notstarted',
    '--day-format',
    '',
    '--format',
    format,
    '2026-10-01',
    '420d',
  ).split('\n')
  return [...new Set(lines)]
    .filter((line) => line.includes('@'))
    .map(parseKhal)
    .sort(byUid)
}

function khalConfig(folder: string): string {
  return `[calendars]
[[samvaro]]
path = ${join(folder, 'calendar')}
[sqlite]
path = ${join(folder, 'khal.db')}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = samvaro
`
}

function parseKhal(line: string): ReadEvent {
  const [uid = '', start = '', isAllDay = '', title = ''] = line.split('\t')
  const [date = '', time = ''] = start.split(' ')
  return [uid, isAllDay === 'True' ? date : `${date}T${time}:00.000Z`, title.trim()]
}

function asPublished(text: string): string {
  return text
    .replace('CALSCALE:', 'METHOD:PUBLISH\r\nCALSCALE:')
    .replaceAll('BEGIN:VEVENT\r\n', 'BEGIN:VEVENT\r\nORGANIZER:mailto:judge@exempel.se\r\n')
}

function libicalReader(): string {
  if (reader === undefined) {
    reader = join(mkdtempSync(join(tmpdir(), 'samvaro-libical-')), 'reader')
    execFileSync('cc', [here('libical_reader.c'), '-lical', '-o', reader], { stdio: 'pipe' })
  }
  return reader
}

function compiles(): boolean {
  try {
    return libicalReader() !== ''
  } catch {
    return false
  }
}

function runs(command: string, args: string[]): boolean {
  return spawnSync(command, args).status === 0
}

function run(command: string, args: string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0 || /error|warning/i.test(stderr))
    throw new Error(stderr || `${command} ended with ${status}`)
  return stdout
}
