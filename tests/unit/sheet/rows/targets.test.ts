import { describe, expect, test } from 'vitest'
import type { Target } from '../../../../src/sheet/contract/named-things.ts'
import { Targets } from '../../../../src/sheet/rows/targets.ts'

const target = (id: string, name: string, row: number, state: Target['state'] = 'shown'): Target => ({
  id,
  names: [name],
  row,
  state,
})

test.each([
  ['one of that name', [target('a', 'Fika', 2)], 'a'],
  ['two, with an ID each', [target('a', 'Fika', 2), target('b', 'Fika', 3)], 'a, b'],
  ['two with one ID, both held', [target('a', 'Fika', 2, 'held'), target('a', 'Fika', 3, 'held')], '2'],
])('%s', (_, targets, answer) => {
  const found = new Targets('Aktiviteter', targets).one('FIKA')
  expect(found.ok ? found.value.id : told(found.findings[0])).toBe(answer)
})

/** The IDs to choose from, or the row to mend first. */
function told(finding: object | undefined): string {
  if (finding && 'ids' in finding) return (finding.ids as string[]).join(', ')
  return String((finding as { row?: number } | undefined)?.row)
}

describe('names with "och" between them in a list', () => {
  const targets = new Targets('Aktiviteter', [
    target('fika', 'Fika', 2),
    target('dans', 'Dans', 3),
    target('sang-och-musik', 'Sång och musik', 4),
  ])
  const idsOf = (cell: string) => {
    const found = targets.list(cell)
    return found.ok ? found.value.map(({ id }) => id) : null
  }

  test.each([
    ['Fika och dans', ['fika', 'dans']],
    ['fika & Sång och musik', null],
    ['Dans, Sång och musik', ['dans', 'sang-och-musik']],
    ['Fika och vävning', null],
  ])('%s', (cell, ids) => {
    expect(idsOf(cell)).toEqual(ids)
  })
})
