import type { FigureTable } from '../../src/domain/agreement/figure-table.ts'
import type { ReportSection } from '../../src/domain/agreement/yearly-report-section.ts'
import type { YearlyReport } from '../../src/domain/agreement/yearly-report.ts'

/** The draft as Markdown, which word processors open. What a person must write is marked "[Skriv: …]". */
export function yearlyReportAsMarkdown({ title, lead, sections }: YearlyReport): string {
  return `${[`# ${title}`, ...lead, ...sections.flatMap(sectionBlocks)].join('\n\n')}\n`
}

function sectionBlocks({ heading, known, toWrite, tables }: ReportSection): string[] {
  return [`## ${heading}`, ...known, ...tables.map(tableText), ...toWrite.map((text) => `[Skriv: ${text}]`)]
}

function tableText({ caption, columns, rows, footer }: FigureTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  const body = [...rows, ...footer].map(({ heading, cells }) =>
    line([heading, ...cells.map(({ text }) => text)]),
  )
  return [`**${caption}**`, '', line(columns), line(columns.map(() => '---')), ...body].join('\n')
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
