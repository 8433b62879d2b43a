import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeWhole } from '../../../../scripts/command/write-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'write-file-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a file', () => {
  test('is written whole, with its folders', async () => {
    await writeWhole(path.join(folder, 'a/b.json'), '{}')
    expect(readFileSync(path.join(folder, 'a/b.json'), 'utf8')).toBe('{}')
    expect(readdirSync(path.join(folder, 'a'))).toEqual(['b.json'])
  })

  test('that can’t be put in its place leaves nothing beside it', async () => {
    mkdirSync(path.join(folder, 'taken/full'), { recursive: true })
    await expect(writeWhole(path.join(folder, 'taken'), '{}')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
  })
})
