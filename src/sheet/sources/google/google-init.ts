import { sheets, type sheets_v4 } from '@googleapis/sheets'
import { tabNames, type TabName } from '../../tab-names.ts'
import { columnLetter, matchHeaders, type FoundColumn } from '../../contract/headers.ts'
import { normalizeHeader } from '../../parse/near-names.ts'
import { SetupError } from '../../setup-error.ts'
import { readMeLines, readMeTitle } from '../../template/read-me.ts'
import { makeTemplate, type TemplateOptions } from '../../template/template.ts'
import { checkedRootUrl, makeSheetsReader, quotedTitle, type SheetsReader } from './google-client.ts'
import { readCredentials, type Account } from './google-credentials.ts'
import { AnswerError, failureOfRead, type Failure } from './google-failure.ts'
import { planInit, protectionName, type StandingColumn, type StandingTab } from './google-init-plan.ts'
import { patientLimits } from './google-limits.ts'
import { TimeLeft, GoogleBrake, withRetries, type Retrying } from './google-retry.ts'

/** Which spreadsheet to fill, as whom, and what it should say of the site. */
export interface InitOptions {
  spreadsheetId: string
  credentials: string | null
  rootUrl: string | null
  /** The coordinators' own address of the report; null where the site has no public address yet. */
  checkUrl: string | null
  /** False: without the agreement's tabs. Default true. */
  withAgreement?: boolean
}

/**
 * Fills a Google Sheet with what it lacks of the contract. Safe on a sheet in use: what is there stays as it is.
 * @returns what was done, a sentence each; empty when nothing was missing.
 * @throws SetupError when a person has to act first; GoogleBrake when Google doesn't answer.
 */
export async function initGoogleSheet(options: InitOptions): Promise<readonly string[]> {
  const { spreadsheetId, rootUrl } = options
  const limits = patientLimits
  const scope = 'https://www.googleapis.com/auth/spreadsheets'
  const account = await readCredentials(options.credentials, { scope, timeout: limits.request })
  const deadline = new TimeLeft(limits.total)
  const reader = makeSheetsReader({ spreadsheetId, account, rootUrl, limits, deadline })
  await reader.signIn()
  const api = sheets({ version: 'v4', auth: account.client, rootUrl: checkedRootUrl(rootUrl) })
  const listed = await reader.readStructure()
  const titles = listed.map(({ properties }) => properties)
  const ours = titles.flatMap(({ title }) =>
    tabNames.filter((tab) => isTab(title, tab)).map((tab) => ({ tab, title })),
  )
  const judge = (error: unknown) => unlessMoved(failureOfRead(error, account.email))
  const standing = await readStanding(api, {
    reader,
    spreadsheetId,
    ours,
    retrying: { limits, deadline, judge },
  })
  const wanted = { withAgreement: options.withAgreement ?? true }
  const plan = planInit(makeTemplate(wanted), standing)
  const readMe = titles.some(({ title }) => isTab(title, readMeTitle))
    ? []
    : addReadMe(options.checkUrl, wanted)
  const locale = standing.size === 0 ? [setLocale] : []
  const requests = [...locale, ...readMe, ...plan.requests]
  if (requests.length > 0) await update(api, { spreadsheetId, requests, account })
  return [
    ...(locale.length > 0 ? ['Ställde in svenska (Sverige) och tidszonen Stockholm.'] : []),
    ...(readMe.length > 0 ? [`Lade till fliken ${readMeTitle}.`] : []),
    ...plan.done,
  ]
}

/** A tab that somebody renamed meanwhile: nothing has been written yet, so the command can be run again. */
function unlessMoved(failure: Failure | null): Failure | null {
  return failure?.kind === 'moved'
    ? { kind: 'final', finding: { code: 'SHEET_CHANGED_WHILE_READING' } }
    : failure
}

type Api = sheets_v4.Sheets

function isTab(title: string, tab: string): boolean {
  return normalizeHeader(title) === normalizeHeader(tab)
}

interface StandingQuery {
  reader: SheetsReader
  spreadsheetId: string
  ours: readonly { tab: TabName; title: string }[]
  retrying: Retrying
}

/** Of the tabs that are there: which of our columns they have, and whether those have a note and a rule. No cell is read. */
async function readStanding(api: Api, { reader, spreadsheetId, ours, retrying }: StandingQuery) {
  const get = getter(api, retrying)
  if (ours.length === 0) return new Map<TabName, StandingTab>()
  const rows = await reader.readRanges(
    ours.map(({ title }) => ({ title, cells: '1:1' })),
    'headers',
  )
  const found = ours.map((tab, index) => findOurColumns(tab, (rows[index]?.[0] ?? []).map(String)))
  const [tabs, cells] = await Promise.all([
    get({ spreadsheetId, ranges: ours.map(({ title }) => quotedTitle(title)), fields: tabFields }),
    get({ spreadsheetId, ranges: found.flatMap(headRanges), fields: cellFields }),
  ])
  return new Map(found.map((tab) => [tab.tab, toStanding(tab, tabs, cells)]))
}

const tabFields =
  'sheets(properties(sheetId,title,gridProperties(columnCount,frozenRowCount)),protectedRanges(description))'
const cellFields =
  'sheets(properties(title),data(startColumn,rowData(values(note,dataValidation(condition(type))))))'

/** Without a range Google would answer for the whole spreadsheet, private columns and all; so nothing is asked then. */
function getter(api: Api, retrying: Retrying) {
  return async (request: { spreadsheetId: string; ranges: string[]; fields: string }) => {
    if (request.ranges.length === 0) return []
    return withRetries(async (timeout) => {
      const { data } = await api.spreadsheets.get(request, { retry: false, timeout })
      const answer: unknown = data
      if (typeof answer !== 'object' || answer === null) throw new AnswerError('not-json')
      return data.sheets ?? []
    }, retrying)
  }
}

interface Found {
  tab: TabName
  title: string
  columns: readonly FoundColumn[]
  /** Our headers that stand twice: there already, and not ours to mend. */
  doubled: readonly string[]
}

function findOurColumns({ tab, title }: { tab: TabName; title: string }, headers: readonly string[]): Found {
  const { columns, findings } = matchHeaders(tab, headers)
  const doubled = findings.flatMap(({ finding }) => (finding.code === 'HEADER_TWICE' ? [finding.header] : []))
  return { tab, title, columns, doubled }
}

function headRanges({ title, columns }: Found): string[] {
  return columns.map(({ index }) => `${quotedTitle(title)}!${columnLetter(index)}1:${columnLetter(index)}2`)
}

type Sheets = readonly sheets_v4.Schema$Sheet[]

function toStanding({ title, columns, doubled }: Found, tabs: Sheets, cells: Sheets): StandingTab {
  const named = (sheet: sheets_v4.Schema$Sheet) => sheet.properties?.title === title
  const tab = tabs.find(named)
  const grid = tab?.properties?.gridProperties
  return {
    gid: tab?.properties?.sheetId ?? 0,
    width: grid?.columnCount ?? widestGrid,
    isFrozen: (grid?.frozenRowCount ?? 0) > 0,
    isProtected: (tab?.protectedRanges ?? []).some(({ description }) => description === protectionName),
    columns: new Map([
      ...columns.map(({ header, index }) => [header, toColumn(index, cells.find(named))] as const),
      ...doubled.map((header) => [header, { index: 0, hasNote: true, hasRule: true }] as const),
    ]),
  }
}

/** The most columns that a tab of Google's can have: where it doesn't say, nothing is written upon. */
const widestGrid = 18_278

function toColumn(index: number, sheet: sheets_v4.Schema$Sheet | undefined): StandingColumn {
  const block = (sheet?.data ?? []).find(({ startColumn }) => (startColumn ?? 0) === index)
  const [head, first] = (block?.rowData ?? []).map(({ values }) => values?.[0])
  return { index, hasNote: Boolean(head?.note), hasRule: Boolean(first?.dataValidation) }
}

/** Only in a spreadsheet that has none of our tabs: a change of locale reads dates and numbers anew. */
const setLocale: sheets_v4.Schema$Request = {
  updateSpreadsheetProperties: {
    properties: { locale: 'sv_SE', timeZone: 'Europe/Stockholm' },
    fields: 'locale,timeZone',
  },
}

function addReadMe(checkUrl: string | null, wanted: TemplateOptions): sheets_v4.Schema$Request[] {
  const sheetId = 41_000_000
  const rows = readMeLines(checkUrl, wanted).map((line) => ({
    values: [{ userEnteredValue: { stringValue: line } }],
  }))
  const gridProperties = { rowCount: rows.length + 10, columnCount: 1 }
  const range = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }
  return [
    { addSheet: { properties: { sheetId, title: readMeTitle, index: 0, gridProperties } } },
    { updateDimensionProperties: { range, properties: { pixelSize: 900 }, fields: 'pixelSize' } },
    { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows, fields: 'userEnteredValue' } },
  ]
}

/** One request for everything, so that it is all done or nothing is; never tried again by itself, for it adds. */
async function update(
  api: Api,
  {
    spreadsheetId,
    requests,
    account,
  }: { spreadsheetId: string; requests: sheets_v4.Schema$Request[]; account: Account },
) {
  try {
    await api.spreadsheets.batchUpdate(
      { spreadsheetId, requestBody: { requests } },
      { retry: false, timeout: 120_000 },
    )
  } catch (error) {
    if (statusOf(error) === 403) throw notEditor(account.email)
    const failure = failureOfRead(error, account.email)
    if (failure?.kind === 'setup') throw failure.error
    throw failure && 'finding' in failure ? new GoogleBrake(failure.finding) : error
  }
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : null
}

function notEditor(email: string | null): SetupError {
  return new SetupError({
    what: 'Tjänstkontot får läsa kalkylarket men inte skriva i det (403).',
    action: `Öppna kalkylarket, välj Dela och gör ${email ?? 'tjänstkontot'} till Redigerare medan kommandot körs. Ändra sedan tillbaka till Läsare.`,
    command: 'npm run sheet:init -- <adressen>',
  })
}
