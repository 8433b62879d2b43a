import type { ReportedProblem } from '../../../domain/published/check-report.ts'
import {
  formatSeverity,
  formatVerdict,
  formatWhere,
  problemsByTab,
} from '../../../domain/published/check-report-words.ts'
import type { Reportable } from './terminal.ts'

/**
 * The report as a job summary in Markdown. Words from the sheet are shown as they are, never as markup. Anybody may read
 * the summary of a public repository, so it tells cells and never the sheet's address.
 */
export function reportAsMarkdown(report: Reportable): string {
  const tabs = [...problemsByTab(report.problems)].map(
    ([tab, problems]) => `### ${escape(tab)}\n\n${problems.map(item).join('\n')}`,
  )
  const links = tabs.length > 0 ? [whereTheLinksAre] : []
  const head = ['## Kontroll av kalkylarket', escape(formatVerdict(report, report.outcome)), ...links]
  return `${[...head, ...tabs, rowTable(report)].join('\n\n')}\n`
}

const whereTheLinksAre =
  'Vill du ha länkar som öppnar cellerna? Öppna webbplatsens sida /kontroll/ med länken i kalkylarkets flik Läs mig.'

function item(problem: ReportedProblem): string {
  const where = formatWhere(problem)
  const { subject } = problem
  const head = [`**${formatSeverity(problem.severity)}**`, where && escape(where), subject && escape(subject)]
    .filter(Boolean)
    .join(' · ')
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
