import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { makeSite } from '../../src/domain/make-site.ts'
import { wordsForOccurrence } from '../../src/domain/occurrences/occurrence-words.ts'
import { siteDataSchema, type SiteData } from '../../src/domain/site-data.ts'
import { cleanLine } from '../../src/sheet/parse/clean-text.ts'
import { textFor } from '../../src/sheet/problems/problem-text.ts'
import { readSheet, type ReadResult } from '../../src/sheet/read-sheet.ts'
import { fuzzDay, toWorkbook, type FuzzBase, type FuzzTab } from './base-workbook.ts'
import { changedItems } from './changed-items.ts'
import { mutate, type Mutation } from './mutations.ts'
import { canary } from './odd-values.ts'

/**
 * Reads a mutated workbook, the first time and after a good one, and throws when anything is not as promised.
 * @throws Error that says which promise was broken.
 */
export async function checkMutation(base: FuzzBase, chosen: readonly Mutation[]): Promise<void> {
  const tabs = mutate(base.tabs, chosen)
  const workbook = await toWorkbook(tabs)
  const first = readSheet(workbook, { today: fuzzDay, previous: null })
  const second = readSheet(workbook, { today: fuzzDay, previous: base.data })
  for (const result of [first, second]) {
    checkReport(result)
    checkNothingVanishes(tabs, result)
    if (result.data) checkData(result.data)
    else if (result.brakes.length === 0) throw new Error('Nothing is published, and nobody is told why.')
  }
  checkUntouched(base, tabs, first)
}

/** Every held row has a problem with a cell, unless a brake stops it all; and nothing private stands in any problem. */
function checkReport({ problems, brakes, rows }: ReadResult): void {
  for (const [tab, { read, published, held }] of Object.entries(rows)) {
    const errors = [...brakes, ...problems].filter(
      ({ severity, where }) => severity === 'error' && where.tab === tab,
    )
    const cells = new Set(errors.filter(({ where }) => where.cell !== null).map(({ where }) => where.row))
    if (cells.size < held && brakes.length === 0)
      throw new Error(`${tab} has ${held} held rows, and ${cells.size} of them a cell.`)
    if (published > read || held > read) throw new Error(`${tab} has counted its rows wrongly.`)
  }
  const report = [...brakes, ...problems].map((problem) => ({ ...problem, text: textFor(problem) }))
  if (JSON.stringify(report).includes(canary)) throw new Error('A private cell stands in the report.')
}

/** A row of a tab with addresses is published, held with a problem, or hidden by its own Visa. */
function checkNothingVanishes(tabs: readonly FuzzTab[], { rows }: ReadResult): void {
  for (const title of ['Platser', 'Aktiviteter', 'Kategorier', 'Partner', 'Projekt']) {
    const { read, published, held } = rows[title] ?? { read: 0, published: 0, held: 0 }
    const tab = tabs.find((each) => each.title.toUpperCase() === title.toUpperCase())
    const hidden =
      tab?.rows.filter(({ cells }) => cells.some((cell) => hides.test(cleanLine(cell)))).length ?? 0
    if (published + held + hidden < read) throw new Error(`A row of ${title} has vanished without a word.`)
  }
}

const hides = /^(?:nej|no|n|utkast|false|falskt)[.!]*$/i

/** What is read survives being written and read, makes a site, and holds nothing that a page can't show. */
function checkData(data: SiteData): void {
  const text = JSON.stringify(z.encode(siteDataSchema, data))
  if (text.includes(canary)) throw new Error('A private cell is published.')
  if (!isDeepStrictEqual(siteDataSchema.parse(JSON.parse(text)), data)) {
    throw new Error('What is read is not what is written.')
  }
  if (unprintable.test(text)) throw new Error('A control or direction character is published.')
  const url = 'https://solrosen.example/'
  const created = Temporal.Instant.from('2026-11-22T05:00:00Z')
  const site = makeSite({ data, today: fuzzDay, created, url, isExample: false })
  for (const occurrence of site.occurrences) wordsForOccurrence(occurrence, site)
}

/** Controls, and the characters that turn the direction of a text; JSON writes the former as \u and four digits. */
const unprintable = /\\u00[01][0-9a-f]|[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/i

function checkUntouched(base: FuzzBase, tabs: readonly FuzzTab[], { data }: ReadResult): void {
  if (!data) return
  const changed = changedItems(base, tabs, data)
  if (changed.length > 0)
    throw new Error(`Rows that nobody touched are not published as before: ${changed.join(', ')}`)
}
