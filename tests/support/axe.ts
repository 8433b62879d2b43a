import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 at A, AA and AAA (7:1 lives there), and what axe holds to be good practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that a change of colours alone can break. They are the slow ones. */
const colourRules = ['color-contrast', 'color-contrast-enhanced']

/**
 * What axe finds on the page as it stands, one line a fault. `colours`: the rules about them too, only,
 * or not; on paper a line may touch the next, so there only what is certain counts.
 * `except` names rules that do not apply to a kind of page; names of other checks among them are passed over.
 */
export async function axeFindings(
  page: Page,
  { colours = 'too', except = [] }: { colours?: 'too' | 'only' | 'not' | 'on paper'; except?: string[] } = {},
): Promise<string[]> {
  // No page has a frame; without looking for any, axe is twice as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (colours === 'only' || colours === 'on paper') axe.withRules(colourRules)
  else
    axe
      .withTags(axeTags)
      .disableRules([
        ...except.filter((name) => name.includes('-')),
        ...(colours === 'not' ? colourRules : []),
      ])
  const { violations, incomplete } = await axe.analyze()
  // A contrast that axe could not compute is one that nobody has checked. (Of text in a chart it never can; its colours
  // are those of the page.)
  const unsure = incomplete
    .filter(({ id }) => id.startsWith('color-contrast') && colours !== 'on paper')
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ html }) => !html.startsWith('<text')) }))
  return [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} – ${target.join(' ')} – ${failureSummary?.split('\n').at(1) ?? ''}`,
    ),
  )
}
