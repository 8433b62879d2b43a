import { readFileSync } from 'node:fs'

/** What somebody asks, and what must and mustn't be among the first three. */
export interface SearchQuery {
  query: string
  /** Any of these; empty: anything. */
  expected: string[]
  absurd: string[]
}

/** The questions of tests/fixtures/queries/<name>.txt; the file says how its lines are read. */
export function readQueries(name: string): SearchQuery[] {
  return readFileSync(`tests/fixtures/queries/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line) => {
      const [query = '', ids = ''] = line.split('=').map((part) => part.trim())
      const words = ids.split(/[|\s]+/).filter((id) => id !== '')
      return {
        query,
        expected: words.filter((id) => !id.startsWith('!')),
        absurd: words.filter((id) => id.startsWith('!')).map((id) => id.slice(1)),
      }
    })
}

/** Whether the first three ids are good enough an answer. */
export function isGoodAnswer({ expected, absurd }: SearchQuery, found: readonly string[]): boolean {
  const first = found.slice(0, 3)
  const isFound = expected.length === 0 || expected.some((id) => first.includes(id))
  return isFound && !absurd.some((id) => first.includes(id))
}
