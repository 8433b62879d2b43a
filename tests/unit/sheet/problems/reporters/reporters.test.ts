import { describe, expect, test } from 'vitest'
import { reportAsMarkdown } from '../../../../../src/sheet/problems/reporters/markdown.ts'
import { reportForTerminal } from '../../../../../src/sheet/problems/reporters/terminal.ts'
import { reportedProblem } from '../../../../support/site/reported-problem.ts'

const sheetUrl = 'https://docs.google.com/spreadsheets/d/abc/edit#gid=0'

const report = {
  counts: { error: 2, warning: 0, rows: { Aktiviteter: { read: 20, published: 19, held: 1 } } },
  problems: [
    reportedProblem(),
    reportedProblem({
      tab: 'Ändringar',
      gid: null,
      cell: 'B7',
      row: 7,
      column: 'Datum',
      title: 'Sittgympa hålls inte den 9 december 2026.',
      action: 'Närmaste dagar: 8 och 15 december 2026.',
    }),
  ],
}

describe('the report on a terminal', () => {
  test('names tab, cell and column, what is wrong, what to write, and the whole link to the cell', () => {
    expect(reportForTerminal(report, sheetUrl)).toBe(`Aktiviteter
  H14  Från  Fel: ”14/5” går inte att läsa som ett datum.
             Skriv år-månad-dag, till exempel 2026-05-14.
             Raden visas inte förrän den är rättad.
             https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=H14

Ändringar
  B7  Datum  Fel: Sittgympa hålls inte den 9 december 2026.
             Närmaste dagar: 8 och 15 december 2026.
             Raden visas inte förrän den är rättad.

1 rad väntar på dig. Resten är publicerat.
`)
  })

  test('says when all is well', () => {
    const clean = { counts: { error: 0, warning: 0, rows: {} }, problems: [] }
    expect(reportForTerminal(clean, null)).toBe('Allt är publicerat.\n')
  })
})

describe('the report as a job summary', () => {
  test('has a heading a tab and a count of rows', () => {
    const markdown = reportAsMarkdown(report)
    expect(markdown).toContain('### Ändringar')
    expect(markdown).toContain('- **Fel** · Cell B7, kolumnen Datum')
    expect(markdown).toContain('| Aktiviteter | 20 | 19 | 1 |')
    expect(markdown).not.toMatch(/docs\.google\.com|\]\(|gid=/)
    expect(markdown).toContain('med länken i kalkylarkets flik Läs mig')
  })

  test('shows markup from a cell as text', () => {
    const hostile = reportedProblem({ title: 'Okänt: <img src=x> [klicka](javascript:alert(1)) **fet**' })
    expect(reportAsMarkdown({ ...report, problems: [hostile] })).toContain(
      'Okänt: &lt;img src=x&gt; \\[klicka\\](javascript:alert(1)) \\*\\*fet\\*\\*',
    )
  })
})
