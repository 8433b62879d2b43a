import { isReferredTab, nameHeaders } from '../contract/named-things.ts'
import { mayNamePerson } from '../privacy/whose-name.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import type { Finding } from '../problems/problem.ts'
import type { TabName } from '../tab-names.ts'

/** What is asked of a row before its name is said. */
export interface NamedRow {
  readonly tab: TabName
  /** Whether an error holds the row back. */
  readonly isHeld: boolean
  /** Whether the last good version of it is published instead. */
  readonly keepsLastGood: boolean
  /** What a cell says, unchecked; null when it is empty. */
  glance(header: string): string | null
}

/**
 * Whether a row's own name may stand in the public report: it is published anyway, or it surely is no person's. What is
 * typed in a row that is held is known to nobody yet.
 */
export function isNameToSay(row: NamedRow, name: string, own: OrganisationContacts): boolean {
  return isPublished(row) || !mayNamePerson(name, own)
}

/** The names that a finding about a row may say: its own, those it had when it was published, and those of other things. */
export function namesToSay(row: NamedRow, finding: Finding, own: OrganisationContacts): readonly string[] {
  const before = finding.code === 'HELD_TOO_LONG' || finding.code === 'HELD_BUT_NEEDED' ? [finding.name] : []
  const others = isReferredTab(row.tab) ? [] : namesOfOthers(finding)
  const ownNames = isReferredTab(row.tab) ? [row.glance('ID'), row.glance(nameHeaders[row.tab])] : []
  const said = ownNames.filter((name) => name !== null && isNameToSay(row, name, own))
  return [...before, ...others, ...said].filter((name) => name !== null)
}

/** What a finding calls another thing, which is published: its title, and the ID that is to be written. */
function namesOfOthers(finding: Finding): string[] {
  if (finding.code === 'CHANGE_KEEPS_ITS_ACTIVITY' || finding.code === 'CHANGE_MEANT_ONE_THAT_IS_GONE')
    return [finding.title, finding.id]
  if (finding.code === 'CHANGE_FOR_SEVERAL') return finding.place === null ? [] : [finding.place]
  return 'title' in finding ? [finding.title] : []
}

function isPublished(row: NamedRow): boolean {
  return isReferredTab(row.tab) && (!row.isHeld || row.keepsLastGood)
}
