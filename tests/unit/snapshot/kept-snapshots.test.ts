import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import { loadWorkbook } from '../../../src/sheet/sources/load-workbook.ts'
import { snapshotVersion } from '../../../src/snapshot/earlier-snapshots.ts'
import { revisionsOf } from '../../../src/snapshot/memory/occurrence-memory.ts'
import { decodeSnapshot } from '../../../src/snapshot/snapshot.ts'
import { snapshotOn } from '../../support/site/snapshot.ts'

/** A site.json of every version that was ever published, made from the example workbook of its day. */
const folder = 'tests/fixtures/snapshots'
const today = Temporal.PlainDate.from('2026-11-24')
const workbook = await loadWorkbook({ sheet: null })

test('one of every earlier version is kept', () => {
  const earlier = Array.from({ length: snapshotVersion - 1 }, (_, index) => `${index + 1}.json`)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(earlier))
})

describe.each(readdirSync(folder))('the kept snapshot %s', (file) => {
  const decoded = decodeSnapshot(readFileSync(`${folder}/${file}`, 'utf8'))
  if (!decoded.ok) throw new Error(decoded.issues.join('\n'))
  const kept = decoded.snapshot
  const { data } = readSheet(workbook, { today, previous: kept.data })
  const now = snapshotOn('2026-11-24', data ?? {}, kept, { source: kept.source })

  test('is read, and nothing that was published is forgotten', () => {
    const ids = now.memory.things.map(({ kind, id }) => `${kind}/${id}`)
    expect(ids).toEqual(expect.arrayContaining(kept.memory.things.map(({ kind, id }) => `${kind}/${id}`)))
  })

  test('makes no event another one', () => {
    const before = revisionsOf({ ...kept.memory, uidDomain: now.memory.uidDomain })
    const after = revisionsOf(now.memory)
    const others = [...before].filter(([id, { uid }]) => after.has(id) && after.get(id)?.uid !== uid)
    expect(others).toEqual([])
    const fallen = [...before].filter(([id, { sequence }]) => (after.get(id)?.sequence ?? 0) < sequence)
    expect(fallen).toEqual([])
  })
})
