import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addresses, embedAddress, feedAddress } from '../../../src/domain/published/addresses.ts'
import { headersFor, parseHeadersFile } from '../../support/headers-file.ts'

describe.each(readdirSync('.github/workflows'))('the workflow %s', (name) => {
  const text = readFileSync(`.github/workflows/${name}`, 'utf8')

  test('uses every action by its commit, and says the version', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(0)
    for (const action of uses) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('has no rights but those that its jobs name', () => {
    expect(text).toMatch(/^permissions: \{\}$/m)
    expect(text).not.toMatch(/write-all|contents: write/)
  })

  test('puts no secret and no input into a command’s own text', () => {
    const commands = [...text.matchAll(/run: (\|\n(?: {10}.*\n)+|.*)/g)].map(([, command]) => command)
    for (const command of commands) expect(command).not.toContain('${{')
  })
})

describe('the headers that hosts are told', () => {
  const text = readFileSync('public/_headers', 'utf8')
  const blocks = parseHeadersFile(text)

  test('no address gets two policies, for hosts join them and then both count', () => {
    for (const address of everyKindOfAddress) {
      const own = blocks.filter(
        ({ pattern }) => headersFor(address, [{ pattern, headers: [['x', 'x']] }]).size > 0,
      )
      const policies = own.flatMap(({ headers }) =>
        headers.filter(([name]) => name === 'content-security-policy'),
      )
      expect([address, policies.length]).toEqual([address, 1])
    }
  })

  test('only embeds may stand in a frame', () => {
    expect(policyOf('/platser/eken/')).toContain("frame-ancestors 'none'")
    expect(policyOf(embedAddress('plats', 'eken'))).toContain('frame-ancestors *')
  })

  test('only the search’s own files may run WebAssembly, and nothing is inline', () => {
    expect(policyOf('/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'")
    expect(text.match(/wasm-unsafe-eval/g)).toHaveLength(1)
    expect(text).not.toContain('unsafe-inline')
  })

  test('calendars are UTF-8 and may be read from anywhere', () => {
    const headers = headersFor(feedAddress('platser', 'eken'), blocks)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  function policyOf(address: string): string {
    return headersFor(address, blocks).get('content-security-policy') ?? ''
  }
})

const everyKindOfAddress = Object.values(addresses).map((address) => {
  const make = address as (...parts: unknown[]) => string
  return make(2026, 48, 'eken').split('#')[0]!
})
