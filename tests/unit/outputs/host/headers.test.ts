import { describe, expect, test } from 'vitest'
import { addresses, embedAddress, feedAddress } from '../../../../src/domain/published/addresses.ts'
import { toHeadersFile } from '../../../../src/outputs/host/headers.ts'
import { languageAddress, languages } from '../../../../src/views/languages/languages.ts'
import { noPartnership } from '../../../../src/domain/agreement/partnership.ts'
import { site } from '../../../support/site/site-data.ts'
import { headersFor, parseHeadersFile } from '../../../support/outputs/headers-file.ts'

describe('the headers that hosts are told', () => {
  const text = toHeadersFile(site({}, { url: 'https://exempel.se/' }), [
    ...languages.map(languageAddress),
    addresses.short('2026'),
  ])
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

  test('a site below a path of its host says the whole path', () => {
    const below = parseHeadersFile(toHeadersFile(site({}, { url: 'https://exempel.se/samvaro/' }), []))
    expect(below.every(({ pattern }) => pattern.startsWith('/samvaro/'))).toBe(true)
    expect(headersFor('/samvaro/platser/eken/', below).get('content-security-policy')).toContain(
      "default-src 'none'",
    )
  })

  test('where there is no agreement there is no word of one', () => {
    expect(toHeadersFile(site({ partnership: noPartnership }), [])).not.toContain('avtal')
  })

  function policyOf(address: string): string {
    return headersFor(address, blocks).get('content-security-policy') ?? ''
  }
})

const everyKindOfAddress = Object.values(addresses).map((address) => {
  const make = address as (...parts: unknown[]) => string
  return make(2026, 48, 'eken').split('#')[0]!
})
