import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/**
 * The lint rule against circles looks past imports of types. A circle of types runs, but neither file can be read, moved
 * or understood without the other.
 */
test('no file needs itself, not even for a type', () => {
  expect(circlesOf(importsOf(globSync('{src,scripts,tools}/**/*.ts')))).toEqual([])
})

test('a circle is found, and what only leads to it is not in it', () => {
  const imports = { leads: ['a'], a: ['b'], b: ['c'], c: ['a', 'end'], end: [] }
  expect(circlesOf(new Map(Object.entries(imports)))).toEqual([['a', 'b', 'c']])
})

type Imports = ReadonlyMap<string, readonly string[]>

function importsOf(files: readonly string[]): Imports {
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
      const own = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'))
      return [file, own.map((name) => join(dirname(file), name))]
    }),
  )
}

/** The files that lead back to themselves, together with all that are on the way. */
function circlesOf(imports: Imports): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]))
  const inCircles = [...imports.keys()].filter((file) => reached.get(file)!.has(file))
  const together = Map.groupBy(inCircles, (file) =>
    inCircles.find((other) => reached.get(file)!.has(other) && reached.get(other)!.has(file)),
  )
  return [...together.values()].map((files) => files.toSorted())
}

function reachedFrom(file: string, imports: Imports): Set<string> {
  const reached = new Set<string>()
  const left = [...(imports.get(file) ?? [])]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    left.push(...(imports.get(next) ?? []))
  }
  return reached
}
