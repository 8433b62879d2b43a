import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFile, withLock } from '../../../../scripts/command/folder-lock.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'folder-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const patient = { seconds: 60, everyMilliseconds: 5 }
const impatient = { seconds: 0, everyMilliseconds: 1 }

test('two runs work one after the other', async () => {
  const log: string[] = []
  const first = Promise.withResolvers<null>()
  const begun = Promise.withResolvers<null>()
  const one = withLock(folder, async () => {
    log.push('first begins')
    begun.resolve(null)
    await first.promise
    log.push('first ends')
  })
  await begun.promise
  const other = withLock(folder, async () => void log.push('second'), patient)
  first.resolve(null)
  await Promise.all([one, other])
  expect(log).toEqual(['first begins', 'first ends', 'second'])
})

test('the lock has the process’s number, and is gone afterwards, also when the work fails', async () => {
  const number = await withLock(folder, () => Promise.resolve(readFileSync(lockFile(folder), 'utf8')))
  expect(number).toBe(`${process.pid}\n`)
  await expect(withLock(folder, () => Promise.reject(new Error('fel')))).rejects.toThrow('fel')
  expect(existsSync(lockFile(folder))).toBe(false)
})

test('what a run that was ended left locked is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(lockFile(folder), `${pid}\n`)
  expect(await withLock(folder, () => Promise.resolve('arbetat'), impatient)).toBe('arbetat')
})

test('a lock that was left without a number is taken over', async () => {
  writeFileSync(lockFile(folder), '')
  expect(await withLock(folder, () => Promise.resolve('arbetat'), impatient)).toBe('arbetat')
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(path.basename(lockFile(folder))))).toEqual([])
})

test('who has waited too long is told which process, and what to do', async () => {
  writeFileSync(lockFile(folder), `${process.ppid}\n`)
  await expect(withLock(folder, () => Promise.resolve(), impatient)).rejects.toThrow(
    new RegExp(`process ${process.ppid}\\) arbetar fortfarande med .*Vänta tills den är klar`, 's'),
  )
  rmSync(lockFile(folder))
})
