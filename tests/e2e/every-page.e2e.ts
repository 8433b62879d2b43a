/** Every single page, once and quickly; one of each kind is looked at closely in accessibility.e2e.ts. */
import { axeFindings } from '../support/axe.ts'
import { builtPages, pageType } from '../support/built-site.ts'
import { expect, stored, test } from '../support/site-test.ts'

/** An embed stands on a page that has a first heading of its own. */
const exceptFor = (type: string) => (type.startsWith('badda-in/') ? ['page-has-heading-one'] : [])

/** Pages of one kind have one markup; axe, which is slow, is asked about so many of each. */
const sample = 6

const byType = Map.groupBy(builtPages(), pageType)

for (const [type, addresses] of byType) {
  const sampled = new Set(spread(addresses, sample))
  for (const [part, chunk] of chunks(addresses, 20).entries()) {
    test(`${type}: ${chunk.length} pages ask nobody, keep nothing, complain of nothing, and axe is content (${part + 1})`, async ({
      page,
    }) => {
      for (const address of chunk) {
        const answer = await page.goto(address.slice(1))
        expect(answer?.status(), address).toBe(200)
        expect(answer?.headers()['content-security-policy'], address).toMatch(/default-src 'none'/)
        expect(await stored(page), address).toEqual([])
        if (!sampled.has(address)) continue
        expect.soft(await axeFindings(page, { colours: 'not', except: exceptFor(type) }), address).toEqual([])
      }
    })
  }
}

/** At most `count` of a list, from its first to its last. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, (list.length - 1) / (count - 1))
  return Array.from({ length: count }, (_, index) => Math.round(index * step)).flatMap((index) =>
    list.slice(index, index + 1),
  )
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
}
