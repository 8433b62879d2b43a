import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { writeWhole } from '../../../../scripts/command/write-file.ts'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

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
