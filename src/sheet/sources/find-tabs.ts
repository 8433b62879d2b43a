import { contract } from '../contract/columns.ts'
import { agreementTabs, tabNames, type TabName } from '../tab-names.ts'
import { nearestName, nearlyAs, normalizeHeader } from '../parse/near-names.ts'
import type { Problem } from '../problems/problem.ts'
import { structureProblem } from './structure-problem.ts'

/** A tab as a source lists it, before anybody knows whether it is ours. */
export interface ListedTab {
  title: string
  gid: number | null
}

/** Our tabs, and what is wrong with the list of tabs. */
export interface FoundTabs<Listed> {
  tabs: ReadonlyMap<TabName, Listed>
  problems: readonly Problem[]
}

/**
 * Finds the contract's tabs among those that a workbook has; the titles of the others are forgotten. A tab whose title
 * is gone is found again by the gid it had when last published.
 */
export function findTabs<Listed extends ListedTab>(
  listed: readonly Listed[],
  rememberedGids: ReadonlyMap<TabName, number> = new Map(),
): FoundTabs<Listed> {
  const tabs = new Map<TabName, Listed>()
  const problems: Problem[] = []
  const ours = new Set(tabNames.map(normalizeHeader))
  const strangers = listed.filter((tab) => !ours.has(normalizeHeader(tab.title)))
  for (const name of tabNames) {
    const named = listed.filter((tab) => normalizeHeader(tab.title) === normalizeHeader(name))
    const renamed = strangers.find((tab) => tab.gid !== null && tab.gid === rememberedGids.get(name))
    const tab = named[0] ?? renamed
    if (tab) tabs.set(name, tab)
    if (named.length > 1) problems.push(structureProblem({ code: 'TAB_TWICE', tab: name }, { tab: name }))
    else if (!tab) problems.push(...problemsOfMissing(name, { strangers, isNeeded: isNeeded(name, listed) }))
    else if (named.length === 0)
      problems.push(structureProblem({ code: 'TAB_RENAMED', tab: name }, { tab: name, gid: tab.gid }))
  }
  return { tabs, problems }
}

/** Whether a workbook has to have the tab: Avtal where any other of the agreement's tabs stands. */
function isNeeded(tab: TabName, listed: readonly ListedTab[]): boolean {
  if (tab !== 'Avtal') return contract[tab].required
  const titles = new Set(listed.map(({ title }) => normalizeHeader(title)))
  return agreementTabs.some((each) => titles.has(normalizeHeader(each)))
}

function problemsOfMissing(
  tab: TabName,
  { strangers, isNeeded }: { strangers: readonly ListedTab[]; isNeeded: boolean },
): Problem[] {
  const titles = strangers.map(({ title }) => title)
  if (isNeeded)
    return [structureProblem({ code: 'TAB_MISSING', tab, nearest: nearestName(tab, titles) }, { tab })]
  const misspelt = nearlyAs(tab, titles)
  if (misspelt === null) return []
  const gid = strangers.find(({ title }) => title === misspelt)?.gid ?? null
  return [structureProblem({ code: 'TAB_MISSPELT', tab }, { tab, gid })]
}
