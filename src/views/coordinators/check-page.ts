import { addresses } from '../../domain/published/addresses.ts'
import { changeSentences } from '../../domain/published/change-words.ts'
import type { CheckReport, ReportedProblem, Severity, Source } from '../../domain/published/check-report.ts'
import { nextPublishingSentence, publishingTimesSentence } from '../../domain/published/publishing-words.ts'
import type { PublishedChange } from '../../domain/published/published-change.ts'
import {
  counted,
  formatSeverity,
  formatVerdict,
  formatWhere,
  problemsByTab,
} from '../../domain/published/check-report-words.ts'
import type { Site } from '../../domain/site.ts'
import { formatDay, formatTime, swedishOrder } from '../../domain/time/swedish.ts'
import { timeZone } from '../../domain/time/time-zone.ts'
import { toUnderstood, type Understood } from './understood-activities.ts'

/** A problem as a coordinator sees it. */
export interface CheckItem {
  severity: Severity
  /** "Fel" */
  severityName: string
  /** "Cell D14, kolumnen Från" */
  where: string | null
  /** For the link that a script makes: the tab's id and the cell. */
  gid: number | null
  cell: string | null
  found: string | null
  title: string
  action: string
  consequence: string
}

/** The report on the sheet, for those who keep it. */
export interface CheckPage {
  /** First a sentence. */
  verdict: string
  /** When and from where. */
  facts: string[]
  tabs: { tab: string; count: string; items: CheckItem[] }[]
  /** Whether a script can make links to the cells, given the address of the sheet. */
  canLink: boolean
  understood: Understood[]
  /** What changed since last time. */
  changes: { title: string; sentences: string[] }[]
  /** "Aktiviteter: 66 lästa, 65 publicerade, 1 väntar." */
  rows: string[]
  jsonAddress: string
  changesAddress: string
}

/** All that /kontroll/ shows. `changes` is the snapshot's log: those of this very reading are taken from it. */
export function toCheckPage(report: CheckReport, changes: readonly PublishedChange[], site: Site): CheckPage {
  const latest = changes.filter(({ at }) => at.equals(report.created))
  return {
    verdict: formatVerdict(report),
    facts: [
      formatFetched(report.created),
      sourceWords[report.source.kind],
      nextPublishingSentence(report.created),
      publishingTimesSentence(site.today),
    ],
    tabs: [...problemsByTab(report.problems)].map(([tab, problems]) => ({
      tab,
      count: counted(problems.length, 'sak', 'saker'),
      items: problems.map(toItem),
    })),
    canLink: report.problems.some(({ gid }) => gid !== null),
    understood: toUnderstood(site),
    changes: latest.map((change) => ({ title: change.title, sentences: changeSentences(change, site) })),
    rows: Object.entries(report.counts.rows)
      .map(
        ([tab, { read, published, held }]) =>
          `${tab}: ${counted(read, 'läst', 'lästa')}, ${counted(published, 'publicerad', 'publicerade')}, ${held} väntar.`,
      )
      .toSorted(swedishOrder.compare),
    jsonAddress: '/data/kontroll.json',
    changesAddress: addresses.changes(),
  }
}

const sourceWords: Record<Source['kind'], string> = {
  example: 'De kom från exemplet som följer med Samvaro.',
  csv: 'De kom från en mapp med CSV-filer.',
  xlsx: 'De kom från en Excelfil.',
  google: 'De kom från kalkylarket hos Google.',
}

function toItem(problem: ReportedProblem): CheckItem {
  const { severity, gid, cell, found, title, action, consequence } = problem
  const where = formatWhere(problem)
  return {
    severity,
    severityName: formatSeverity(severity),
    where,
    gid,
    cell,
    found,
    title,
    action,
    consequence,
  }
}

function formatFetched(created: Temporal.Instant): string {
  const moment = created.toZonedDateTimeISO(timeZone)
  const day = formatDay(moment.toPlainDate(), null)
  return `Uppgifterna lästes ${day} klockan ${formatTime(moment.toPlainTime())}.`
}
