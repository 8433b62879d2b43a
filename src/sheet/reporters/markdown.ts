import type { ReportedProblem } from '../../domain/check-report.ts'
import { formatSeverity, formatVerdict, formatWhere, problemsByTab } from '../../domain/report-words.ts'
import { cellLink } from './cell-link.ts'
import type { Reportable } from './terminal.ts'

/** The report as a job summary in Markdown. Words from the sheet are shown as they are, never as markup. `sheetUrl` as for a terminal. */
export function reportAsMarkdown(report: Reportable, sheetUrl: string | null): string {
  const tabs = [...problemsByTab(report.problems)].map(
    ([tab, problems]) =>
      `### ${escape(tab)}\n\n${problems.map((problem) => item(problem, sheetUrl)).join('\n')}`,
  )
  return `${['## Kontroll av kalkylarket', escape(formatVerdict(report)), ...tabs, rowTable(report)].join('\n\n')}\n`
}

function item(problem: ReportedProblem, sheetUrl: string | null): string {
  const where = formatWhere(problem)
  const link = cellLink(problem, sheetUrl)
  const place = where && (link ? `[${escape(where)}](${link})` : escape(where))
  const head = [`**${formatSeverity(problem.severity)}**`, place].filter(Boolean).join(' · ')
  const words = [problem.title, problem.action, problem.consequence].map(escape).join('  \n  ')
  return `- ${head}  \n  ${words}`
}

function rowTable({ counts }: Reportable): string {
  const rows = Object.entries(counts.rows).map(
    ([tab, { read, published, held }]) => `| ${escape(tab)} | ${read} | ${published} | ${held} |`,
  )
  return ['| Flik | Rader | Publicerade | Väntar |', '|---|--:|--:|--:|', ...rows].join('\n')
}

/** Everything that Markdown or HTML could take for markup, and line breaks. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]#+!|~]/g, '\\$&')
}
