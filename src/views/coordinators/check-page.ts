import { addresses } from '../../domain/published/addresses.ts'
import { changeSentences } from '../../domain/published/change-words.ts'
import type { CheckReport, ReportedProblem, Severity, Source } from '../../domain/published/check-report.ts'
import type { PublishedChange } from '../../domain/published/published-change.ts'
import { counted, formatVerdict } from '../../domain/published/check-report-words.ts'
import type { Site } from '../../domain/site.ts'
import { formatMoment, swedishOrder } from '../../domain/time/swedish.ts'
import { activityWords, toPartLinks, type LetterLink } from '../activities/letter-links.ts'
import { formatCounted, toCheckItems, withFewerCells, type CheckItem } from './alike-problems.ts'
import { toUnderstood, type UnderstoodActivity } from './understood-activities.ts'

/** Problems of one severity. */
export interface CheckGroup {
  /** "Rätta först: 2 fel", "2 varningar: raderna visas" */
  heading: string
  items: readonly CheckItem[]
}

/** The report on the sheet, for those who keep it. */
export interface CheckPage {
  /** First a sentence. */
  verdict: string
  /** What else can be said at once, when the sheet was read, and from where. */
  facts: string[]
  /** What holds a row back: the first of them, and the rest. Null where there is none. */
  errors: { heading: string; first: readonly CheckItem[]; rest: CheckGroup | null } | null
  /** What can wait. */
  others: readonly CheckGroup[]
  /** Whether a script can make links to the cells, given the address of the sheet. */
  canLink: boolean
  understood: { count: number; activities: UnderstoodActivity[]; letters: LetterLink[] }
  /** What changed since last time. */
  changes: { title: string; sentences: string[] }[]
  /** "Aktiviteter: 66 lästa, 65 publicerade, 1 väntar." */
  rows: string[]
  jsonAddress: string
  changesAddress: string
}

/** More errors than these fill more screens than anybody reads before beginning to mend. */
const mostOpenErrors = 4

/** So many cells of each severity have room on the page, which is read on a phone as well; what holds rows back comes first. */
const mostCells: Record<Severity, number> = { error: 300, warning: 100, notice: 100 }

/** All that /kontroll/ shows. `changes` is the snapshot's log: those of this very reading are taken from it. */
export function toCheckPage(report: CheckReport, changes: readonly PublishedChange[], site: Site): CheckPage {
  const latest = changes.filter(({ at }) => at.equals(report.created))
  const [verdict = '', ...rest] = formatVerdict(report).split(/(?<=\.) /u)
  return {
    verdict: verdict.replace(/\.$/u, ''),
    facts: [...rest, `Uppgifterna lästes ${formatMoment(report.created)}.`, sourceWords[report.source.kind]],
    errors: errorsOf(report.problems),
    others: (['warning', 'notice'] as const).flatMap((severity) => groupOf(report.problems, severity) ?? []),
    canLink: report.problems.some(({ gid }) => gid !== null),
    understood: understoodOf(site),
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

/** How the rows were understood, or the ways to their letters where they are too many for one page. */
function understoodOf(site: Site): CheckPage['understood'] {
  const { activities } = site.data
  const names = activities.map(({ title }) => title)
  const letters = toPartLinks(site, { list: addresses.check() }, { names, words: activityWords })
  return {
    count: activities.length,
    activities: letters.length > 0 ? [] : toUnderstood(site, activities),
    letters,
  }
}

const sourceWords: Record<Source['kind'], string> = {
  example: 'De kom från exemplet som följer med Samvaro.',
  csv: 'De kom från en mapp med CSV-filer.',
  xlsx: 'De kom från en Excelfil.',
  google: 'De kom från kalkylarket hos Google.',
}

function errorsOf(problems: readonly ReportedProblem[]): CheckPage['errors'] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const items = withFewerCells(toCheckItems(errors), mostCells.error)
  const rest = items.slice(mostOpenErrors)
  if (items.length === 0) return null
  return {
    heading: `Rätta först: ${formatCounted(errors.length, 'error')}`,
    first: items.slice(0, mostOpenErrors),
    rest: rest.length > 0 ? { heading: `Fler slags fel: ${rest.length}`, items: rest } : null,
  }
}

function groupOf(
  problems: readonly ReportedProblem[],
  severity: Exclude<Severity, 'error'>,
): CheckGroup | null {
  const own = problems.filter((problem) => problem.severity === severity)
  if (own.length === 0) return null
  const meaning = { warning: 'raderna visas ändå', notice: 'inget behöver göras' }[severity]
  return {
    heading: `${formatCounted(own.length, severity)}: ${meaning}`,
    items: withFewerCells(toCheckItems(own), mostCells[severity]),
  }
}
