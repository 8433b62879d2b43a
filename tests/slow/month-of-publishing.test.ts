import { afterEach, beforeEach, expect, test } from 'vitest'
import { lifeOfASite, type LifeOfASite } from '../support/commands/life-of-a-site.ts'

let life: LifeOfASite

beforeEach(() => {
  life = lifeOfASite({}, 'src/sheet/example')
})
afterEach(() => life.end())

/** What a keeper of the sheet does on a day; by a seed, so that a month is the same month again. */
const edits: readonly ((random: () => number) => void)[] = [
  () => undefined,
  (random) => swapLines('Aktiviteter', random),
  (random) => changeWord('Aktiviteter', random, 'tisdagar', 'onsdagar'),
  (random) => changeWord('Aktiviteter', random, 'onsdagar', 'tjisdagar'),
  (random) => changeWord('Aktiviteter', random, 'tjisdagar', 'tisdagar'),
  (random) => changeWord('Platser', random, 'hus', 'gård'),
]

test.each([1, 2, 3])('a month of daily runs with random edits, seed %i', async (seed) => {
  const random = randomBy(seed)
  const known = new Set<string>()
  for (let day = 0; day < 30; day++) {
    edits[Math.floor(random() * edits.length)]?.(random)
    const date = Temporal.PlainDate.from('2026-11-24').add({ days: day }).toString()
    const { exitCode } = await life.publishOn(date)
    const published = life.published()
    expect([0, 1]).toContain(exitCode)
    // What is stopped leaves yesterday's site, and nothing that ever had an address loses it.
    if (exitCode === 0) expect(published?.today.toString()).toBe(date)
    const things = new Set(published?.memory.things.map(({ kind, id }) => `${kind}/${id}`))
    for (const thing of known) expect(things).toContain(thing)
    for (const thing of things) known.add(thing)
  }
})

function changeWord(tab: string, random: () => number, from: string, to: string): void {
  life.edit(tab, (text) => {
    const parts = text.split(from)
    const at = 1 + Math.floor(random() * (parts.length - 1))
    return parts.length === 1 ? text : [parts.slice(0, at).join(from), parts.slice(at).join(from)].join(to)
  })
}

function swapLines(tab: string, random: () => number): void {
  life.edit(tab, (text) => {
    const [head = '', ...rows] = text.trimEnd().split('\n')
    // A row that goes on over a line break isn't taken apart.
    if (rows.some((row) => (row.match(/"/g)?.length ?? 0) % 2 === 1)) return text
    const at = Math.floor(random() * (rows.length - 1))
    return `${[head, ...rows.slice(at), ...rows.slice(0, at)].join('\n')}\n`
  })
}

/** mulberry32: small, and the same on every machine. */
function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
