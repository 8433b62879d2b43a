import type { Browser, Page } from '@playwright/test'
import type { SearchQuery } from '../../../tests/support/pages/search-queries.ts'
import type { Contestant } from './contestant.ts'
import type { CountingServer } from './counting-server.ts'
import { askAll, countGoodAnswers } from './questions.ts'
import type { Answers, Measured } from './result-table.ts'
import { typeQuestion } from './type-in-page.ts'

/** What is asked of every contestant alike. */
export interface Trial {
  browser: Browser
  server: CountingServer
  /** Typed letter by letter on a slow processor. */
  typed: readonly string[]
  /** The questions that the search has been mended for, and those that it has not. */
  queries: { known: readonly SearchQuery[]; unseen: readonly SearchQuery[] }
  activities: ReadonlySet<string>
}

/** The first question of everybody, whose bytes are counted. */
const first = 'fika'

/** Measures one contestant: bytes in a browser that has nothing of it, then times, then answers. */
export async function measureContestant(contestant: Contestant, trial: Trial): Promise<Measured> {
  const bytes = await countBytes(contestant, trial)
  const times = await measureKeys(contestant, trial)
  const page = await openPage(contestant.quickPath, trial)
  const ask = async (queries: readonly SearchQuery[]): Promise<Answers> => {
    const questions = queries.map(({ query }) => query)
    const found = await askAll(page, contestant, questions)
    return { good: countGoodAnswers(queries, found, trial.activities), asked: queries.length }
  }
  const known = await ask(trial.queries.known)
  const unseen = await ask(trial.queries.unseen)
  await page.context().close()
  return { name: contestant.name, ...bytes, times, known, unseen }
}

/** The bytes of its page, and those until the first answer to the first question, compressed. */
export async function countBytes(contestant: Contestant, trial: Pick<Trial, 'browser' | 'server'>) {
  trial.server.takeBytes()
  const page = await openPage(contestant.path, trial)
  const pageBytes = trial.server.takeBytes()
  await typeQuestion(page, contestant, first)
  const searchBytes = trial.server.takeBytes()
  await page.context().close()
  return { pageBytes, searchBytes }
}

/**
 * The processor is slowed down four times. Chromium slows a page's own thread alone, so there are no workers: what they do is done
 * there too, as in a browser without them. What is fetched once has been fetched.
 */
async function measureKeys(contestant: Contestant, trial: Trial): Promise<number[]> {
  const page = await openPage(contestant.path, trial, () => Reflect.deleteProperty(globalThis, 'Worker'))
  await typeQuestion(page, contestant, first)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times: number[] = []
  for (const question of trial.typed) times.push(...(await typeQuestion(page, contestant, question)))
  await page.context().close()
  return times
}

/** A new browser without a cache, a small phone, on the morning that the workbook is about. */
async function openPage(
  path: string,
  { browser, server }: Pick<Trial, 'browser' | 'server'>,
  before?: () => void,
): Promise<Page> {
  // Outside a worker our own policy forbids WebAssembly.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true })
  const page = await context.newPage()
  await page.addInitScript(stopClock, Date.parse('2026-11-24T09:00:00+01:00'))
  if (before) await page.addInitScript(before)
  await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
  return page
}

/** Only what day it is; Playwright's clock would take the timers too. */
function stopClock(moment: number): void {
  globalThis.Date = class extends Date {
    constructor(...values: ConstructorParameters<typeof Date> | []) {
      super(...((values.length > 0 ? values : [moment]) as ConstructorParameters<typeof Date>))
    }

    static override now(): number {
      return moment
    }
  } as DateConstructor
}
