import { counted, formatSeverity, formatWhere } from '../../src/domain/published/check-report-words.ts'
import type { ReportedProblem } from '../../src/domain/published/check-report.ts'
import type { AppsScript } from './apps-script.ts'
import { readConnection } from './connection.ts'
import { escapeHtml, pageOf } from './html.ts'

/** What the menu shows of a problem. */
type ShownProblem = Pick<
  ReportedProblem,
  'severity' | 'gid' | 'tab' | 'cell' | 'column' | 'row' | 'title' | 'action' | 'consequence'
>

/** The last published report as a side bar, with a button for each cell. What can't be fetched is said. */
export function reportPage(google: AppsScript): string {
  const { siteUrl, repository } = readConnection(google)
  const report = siteUrl === null ? null : fetchReport(google, `${siteUrl}data/kontroll.json`)
  const issues =
    repository === null
      ? ''
      : `<p><a href="https://github.com/${escapeHtml(repository)}/issues?q=is%3Aopen+label%3Asamvaro">Har publiceringen stannat? Här står det varför.</a></p>`
  const body = `<h1>Rapporten</h1>${report === null ? `<p>${escapeHtml(notThere(siteUrl))}</p>` : reportBody(google, report)}${issues}`
  return pageOf({ title: 'Rapporten', body, script })
}

interface Report {
  created: string
  problems: readonly ShownProblem[]
}

function reportBody({ Utilities }: AppsScript, { created, problems }: Report): string {
  const when = Utilities.formatDate(new Date(created), 'Europe/Stockholm', "d/M 'klockan' HH.mm")
  const list = problems.map(problemItem).join('')
  const verdict =
    problems.length === 0
      ? 'Allt i kalkylarket gick att läsa.'
      : `${counted(problems.length, 'sak', 'saker')} att titta på:`
  return `<p>Arket lästes senast ${escapeHtml(when)}. Det du har ändrat sedan dess är inte med.</p><p><b>${verdict}</b></p><ul>${list}</ul>`
}

function problemItem(problem: ShownProblem): string {
  const { severity, tab, cell, gid, title, action, consequence } = problem
  const where = formatWhere({ code: '', subject: null, found: null, ...problem })
  const heading = `${formatSeverity(severity)}: ${tab}${where === null ? '' : `, ${where.replace(/^./, (letter) => letter.toLowerCase())}`}`
  const button =
    gid === null || cell === null
      ? ''
      : `<button class="light cell" data-gid="${gid}" data-cell="${escapeHtml(cell)}">Visa cell ${escapeHtml(cell)}</button>`
  return `<li><h2>${escapeHtml(heading)}</h2><p>${escapeHtml(title)}</p><p>${escapeHtml(action)}</p><p>${escapeHtml(consequence)}</p>${button}</li>`
}

function notThere(siteUrl: string | null): string {
  return siteUrl === null
    ? 'Kalkylarket är inte kopplat till webbplatsen ännu. Välj Samvaro > Koppla till webbplatsen.'
    : `Rapporten gick inte att hämta från ${siteUrl}. Försök igen om en stund.`
}

function fetchReport(google: AppsScript, address: string): Report | null {
  try {
    const answer = google.UrlFetchApp.fetch(address, { muteHttpExceptions: true })
    if (answer.getResponseCode() !== 200) return null
    return parseReport(JSON.parse(answer.getContentText()))
  } catch {
    return null
  }
}

/** The report, with what is no problem of ours passed over; null where it is no report. */
function parseReport(data: unknown): Report | null {
  const { created, problems } = fieldsOf(data)
  if (typeof created !== 'string' || !Array.isArray(problems)) return null
  return { created, problems: problems.flatMap((each) => parseProblem(fieldsOf(each))) }
}

function parseProblem(fields: Readonly<Record<string, unknown>>): ShownProblem[] {
  const { severity, gid, row } = fields
  if (severity !== 'error' && severity !== 'warning' && severity !== 'notice') return []
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const cell = /^[A-Z]{1,3}\d{1,7}$/.test(text('cell')) ? text('cell') : null
  return [
    {
      severity,
      tab: text('tab'),
      cell,
      column: text('column') || null,
      gid: typeof gid === 'number' ? gid : null,
      row: typeof row === 'number' ? row : null,
      title: text('title'),
      action: text('action'),
      consequence: text('consequence'),
    },
  ]
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {}
}

/** Runs in the page. */
const script = `
document.body.onclick = function (event) {
  var cell = event.target.getAttribute('data-cell')
  if (cell) google.script.run.showCell(Number(event.target.getAttribute('data-gid')), cell)
}
`
