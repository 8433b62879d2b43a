import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 at A, AA and AAA (7:1 lives there), and what axe holds to be good practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that a change of colours alone can break. They are the slow ones. */
const colourRules = ['color-contrast', 'color-contrast-enhanced']

/** Which rules are asked: those about colours too, only, or not; or those on paper, where a line may touch the next. */
export type Colours = 'too' | 'only' | 'not' | 'on paper'

/**
 * What axe finds on the page as it stands, one line a fault. On paper only what is certain about colours counts.
 * `except` names rules that do not apply to a kind of page; names of other checks among them are passed over.
 */
export async function axeFindings(
  page: Page,
  { colours = 'too', except = [] }: { colours?: Colours; except?: readonly string[] } = {},
): Promise<string[]> {
  const axe = await axeOn(page)
  if (colours === 'only' || colours === 'on paper') axe.withRules(colourRules)
  else
    axe
      .withTags(axeTags)
      .disableRules([
        ...except.filter((name) => name.includes('-')),
        ...(colours === 'not' ? colourRules : []),
      ])
  const { violations, incomplete } = await axe.analyze()
  // A contrast that axe could not compute is one that nobody has checked. (Of text in a chart it never can;
  // rendered-colours.e2e.ts reads those from the picture.)
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

/** Axe on a page, put into it once however often it is asked there. */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
  // No page has a frame; without looking for any, axe is twice as fast. Nor is what passed of interest.
  return axe.setLegacyMode(true).options({ resultTypes: ['violations', 'incomplete'] })
}
