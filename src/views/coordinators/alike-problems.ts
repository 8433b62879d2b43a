import type { ReportedProblem, Severity } from '../../domain/published/check-report.ts'
import { formatSeverity, formatWhere } from '../../domain/published/check-report-words.ts'

/** One of several cells that have the same kind of problem. What is the same for all of them stands above the list. */
export interface CheckCell {
  /** "D14", "Rad 14" */
  where: string
  /** For the link that a script makes: the tab's id and the cell. */
  gid: number | null
  cell: string | null
  /** What the row is about, what stands in the cell, and what is wrong and to be written there alone. */
  text: string
}

/** A problem as a coordinator sees it; many of the same kind in one column are one. */
export interface CheckItem {
  severity: Severity
  /** "Fel: Aktiviteter, cell D14, kolumnen Från", "27 upplysningar av samma slag: Platser, kolumnen ID" */
  heading: string
  /** What the row is about. Null where there are several, or where nobody knows. */
  subject: string | null
  gid: number | null
  cell: string | null
  found: string | null
  /** Null where it isn't the same for all cells; then each says its own. The same goes for `action`. */
  title: string | null
  action: string | null
  consequence: string
  /** Empty where there is only one. */
  cells: readonly CheckCell[]
  /** "De andra 2 400 …", where the cells are too many for the page; else null. */
  more: string | null
}

/** Problems in the order of the report, with all of one kind in one column of one tab together at the first of them. */
export function toCheckItems(problems: readonly ReportedProblem[]): CheckItem[] {
  const groups = Map.groupBy(problems, ({ severity, code, tab, column, consequence }) =>
    [severity, code, tab, column, consequence].join('\n'),
  )
  return [...groups.values()].flatMap(withoutRepeating).map((group) => toItem(group))
}

/** As many cells with the very same advice are read once, above a list of their own. */
const manyAlike = 4

/** A group whose cells don't all say the same: those that many say stand by themselves. */
function withoutRepeating(group: readonly ReportedProblem[]): ReportedProblem[][] {
  const alike = [...Map.groupBy(group, ({ title, action }) => `${title}\n${action}`).values()]
  const many = alike.filter(({ length }) => length >= manyAlike)
  const few = alike.filter(({ length }) => length < manyAlike).flat()
  return few.length > 0 ? [...many, few] : many
}

/** The same kinds of problem with at most so many cells in all, for nobody reads a page of thousands. */
export function withFewerCells(items: readonly CheckItem[], most: number): CheckItem[] {
  const each = Math.max(fewestCells, Math.floor(most / items.length))
  const isLong = items.reduce((sum, { cells }) => sum + cells.length, 0) > most
  return items.map((item) => {
    const left = item.cells.length - each
    if (!isLong || left <= 0) return item
    const where = 'De kommer fram här när de första är rättade, och alla står i kontrollen som data (JSON).'
    return {
      ...item,
      cells: item.cells.slice(0, each),
      more: `Det finns ${left.toLocaleString('sv')} till. ${where}`,
    }
  })
}

/** As many cells as of a kind are shown in any case. */
const fewestCells = 3

function toItem(group: readonly ReportedProblem[]): CheckItem {
  const [first] = group
  if (!first) throw new Error('A group of problems is never empty.')
  const shared = (field: 'title' | 'action') =>
    group.every((problem) => problem[field] === first[field]) ? first[field] : null
  const isAlone = group.length === 1
  const [title, action] = [shared('title'), shared('action')]
  return {
    severity: first.severity,
    heading: isAlone ? headingOfOne(first) : headingOfMany(first, group.length),
    subject: isAlone ? first.subject : null,
    gid: isAlone ? first.gid : null,
    cell: isAlone ? first.cell : null,
    found: isAlone ? first.found : null,
    title,
    action,
    consequence: first.consequence,
    cells: isAlone ? [] : group.map((problem) => toCell(problem, { title, action })),
    more: null,
  }
}

function toCell(problem: ReportedProblem, shared: Pick<CheckItem, 'title' | 'action'>): CheckCell {
  const { cell, row, gid, subject, found } = problem
  const words = [
    subject,
    found === null ? null : `I cellen står: ”${found}”`,
    shared.title === null ? problem.title : null,
    shared.action === null ? problem.action : null,
  ]
  return {
    where: cell ?? (row === null ? problem.tab : `Rad ${row}`),
    gid,
    cell,
    text: words.filter((word) => word !== null).reduce(andThen, ''),
  }
}

/** "Bingo. I cellen står: ”tjisdagar”. Menar du tisdagar?" */
function andThen(text: string, sentence: string): string {
  if (text === '') return sentence
  return `${text}${/[.?!]$/u.test(text) ? '' : '.'} ${sentence}`
}

function headingOfOne(problem: ReportedProblem): string {
  const where = formatWhere(problem)
  const place = where
    ? `${problem.tab}, ${where.replace(/^./u, (letter) => letter.toLowerCase())}`
    : problem.tab
  return `${formatSeverity(problem.severity)}: ${place}`
}

function headingOfMany({ severity, tab, column }: ReportedProblem, count: number): string {
  return `${formatCounted(count, severity)} av samma slag: ${column ? `${tab}, kolumnen ${column}` : tab}`
}

/** "1 fel", "2 varningar", "3 upplysningar" */
export function formatCounted(count: number, severity: Severity): string {
  const [one, many] = {
    error: ['fel', 'fel'],
    warning: ['varning', 'varningar'],
    notice: ['upplysning', 'upplysningar'],
  }[severity]
  return `${count} ${count === 1 ? one : many}`
}
