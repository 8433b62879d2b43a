import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 at A, AA and AAA (7:1 lives there), and what axe holds to be good practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands, one line a fault. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(axeTags).analyze()
  // A contrast that axe could not compute is a contrast that nobody has checked.
  const unsure = incomplete.filter(({ id }) => id.startsWith('color-contrast'))
  return [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} – ${target.join(' ')} – ${failureSummary?.split('\n').at(1) ?? ''}`,
    ),
  )
}
