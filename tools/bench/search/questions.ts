import type { Page } from '@playwright/test'
import { isGoodAnswer, type SearchQuery } from '../../../tests/support/pages/search-queries.ts'
import type { Contestant } from './contestant.ts'

/** Asks whole questions in a page that is open; @returns the activities found for each, best first. */
export async function askAll(
  page: Page,
  { field, shown, ids }: Contestant,
  questions: readonly string[],
): Promise<string[][]> {
  const shownInPage = await page.evaluateHandle<() => string | null>(`(${shown.toString()})`)
  const idsInPage = await page.evaluateHandle<() => string[]>(`(${ids.toString()})`)
  return page.evaluate(
    async ({ selector, answered, found, asked }) => {
      const input = document.querySelector<HTMLInputElement>(selector)!
      const answers: string[][] = []
      for (const question of asked) {
        input.value = question
        input.dispatchEvent(new Event('input', { bubbles: true }))
        const begun = performance.now()
        while (answered() !== question) {
          await new Promise((resolve) => setTimeout(resolve, 1))
          if (performance.now() - begun > 60_000) throw new Error(`No answer to "${question}" in a minute.`)
        }
        answers.push(found())
      }
      return answers
    },
    { selector: field, answered: shownInPage, found: idsInPage, asked: questions },
  )
}

/**
 * How many questions have what is expected among their first three, and nothing absurd. In a workbook that holds copies of
 * activities ("bingo-2") a copy is as good as its original, and as absurd.
 */
export function countGoodAnswers(
  queries: readonly SearchQuery[],
  answers: readonly (readonly string[])[],
  activities: ReadonlySet<string>,
): number {
  const original = (id: string) => {
    const name = id.replace(/-\d+$/, '')
    return activities.has(name) ? name : id
  }
  return queries.filter((query, index) => isGoodAnswer(query, (answers[index] ?? []).map(original))).length
}
