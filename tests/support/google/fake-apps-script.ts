import type {
  AppsScript,
  Cell,
  FetchAnswer,
  FetchOptions,
  HtmlOutput,
  Sheet,
  Ui,
} from '../../../scripts/sheet-menu/apps-script.ts'

/** What the fake spreadsheet holds, what the internet answers, and who asks. */
export interface FakeOptions {
  tabs?: Readonly<Record<string, readonly (readonly Cell[])[]>>
  properties?: Readonly<Record<string, string>>
  /** By address; anything else is an address that can't be reached. */
  answers?: Readonly<Record<string, { status: number; text?: string }>>
  /** What is answered to a prompt, in turn; null is Avbryt. */
  prompted?: readonly (string | null)[]
  asking?: string
  acting?: string
  /** Whether whoever asks may only look. */
  mayOnlyRead?: boolean
}

/** Google Apps Script, as far as our menu uses it, and everything that it was asked to do. */
export interface FakeAppsScript {
  google: AppsScript
  tabs: Map<string, Cell[][]>
  properties: Map<string, string>
  requests: { address: string; options: FetchOptions }[]
  /** Menu items, alerts, pages: in order. */
  shown: { kind: 'menu' | 'item' | 'alert' | 'sidebar' | 'dialog'; text: string; action?: string }[]
  active: string | null
}

/** A spreadsheet with a script. As Google does, a value that begins with an apostrophe is text without it. */
export function fakeAppsScript(options: FakeOptions = {}): FakeAppsScript {
  const fake: FakeAppsScript = {
    google: null as unknown as AppsScript,
    tabs: new Map(
      Object.entries(options.tabs ?? {}).map(([name, rows]) => [name, rows.map((row) => [...row])]),
    ),
    properties: new Map(Object.entries(options.properties ?? {})),
    requests: [],
    shown: [],
    active: null,
  }
  const prompted = [...(options.prompted ?? [])]
  const user = (email: string) => ({ getEmail: () => email })
  fake.google = {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getSheetByName: (name) => sheetOf(fake, name, options),
        getSheets: () => [...fake.tabs.keys()].map((name) => sheetOf(fake, name, options)),
        getSpreadsheetTimeZone: () => 'Europe/Stockholm',
      }),
      getUi: () => uiOf(fake, prompted),
      flush: () => undefined,
    },
    UrlFetchApp: {
      fetch: (address, request) => {
        fake.requests.push({ address, options: request })
        const answer = options.answers?.[address]
        if (!answer) throw new Error(`DNS error: ${address}`)
        return answerOf(answer)
      },
    },
    PropertiesService: {
      getScriptProperties: () => ({
        getProperty: (name) => fake.properties.get(name) ?? null,
        setProperty: (name, value) => void fake.properties.set(name, value),
      }),
    },
    HtmlService: { createHtmlOutput: pageOutput },
    LockService: { getScriptLock: () => ({ waitLock: () => undefined, releaseLock: () => undefined }) },
    Session: {
      getActiveUser: () => user(options.asking ?? 'asa@example.org'),
      getEffectiveUser: () => user(options.acting ?? options.asking ?? 'asa@example.org'),
    },
    Utilities: {
      formatDate: (date, timeZone, format) => {
        const moment = date.toTemporalInstant().toZonedDateTimeISO(timeZone)
        if (format === 'yyyy-MM-dd') return moment.toPlainDate().toString()
        return `${moment.day}/${moment.month} klockan ${moment.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.')}`
      },
    },
  }
  return fake
}

function sheetOf(fake: FakeAppsScript, name: string, { mayOnlyRead = false }: FakeOptions): Sheet {
  const rows = fake.tabs.get(name)!
  const width = () => Math.max(0, ...rows.map((row) => row.length))
  return {
    getSheetId: () => [...fake.tabs.keys()].indexOf(name) + 100,
    getName: () => name,
    getLastRow: () => rows.length,
    getLastColumn: width,
    getMaxRows: () => rows.length,
    insertRowsAfter: (_, count) => {
      for (let added = 0; added < count; added++) rows.push([])
    },
    getRange: (
      ...[row, column = 1, height = 1, columns = 1]: [number | string, number?, number?, number?]
    ) => ({
      getValues: () =>
        Array.from({ length: height }, (_, down) =>
          Array.from(
            { length: columns },
            (__, right) => rows[Number(row) - 1 + down]?.[column - 1 + right] ?? '',
          ),
        ),
      setValue: (value) => {
        if (!rows[Number(row) - 1]) throw new Error('Raden finns inte.')
        rows[Number(row) - 1]![column - 1] = asTyped(value)
      },
      canEdit: () => !mayOnlyRead,
      activate: () => {
        fake.active = `${name}!${row}`
      },
    }),
  }
}

/** Text that could be anything else becomes it, unless an apostrophe says that it is text. */
function asTyped(value: string): Cell {
  if (value.startsWith("'")) return value.slice(1)
  if (value.startsWith('=')) return '#FORMEL!'
  return /^\d/.test(value) ? Number.parseFloat(value) : value
}

function uiOf(fake: FakeAppsScript, prompted: (string | null)[]): Ui {
  const menu = {
    addItem: (text: string, action: string) => {
      fake.shown.push({ kind: 'item', text, action })
      return menu
    },
    addSeparator: () => menu,
    addToUi: () => undefined,
  }
  return {
    createMenu: (text) => {
      fake.shown.push({ kind: 'menu', text })
      return menu
    },
    alert: (title, text) => fake.shown.push({ kind: 'alert', text: `${title}: ${text}` }),
    prompt: () => {
      const answer = prompted.shift() ?? null
      return {
        getSelectedButton: () => (answer === null ? 'cancel' : 'ok'),
        getResponseText: () => answer ?? '',
      }
    },
    showSidebar: (page) => fake.shown.push({ kind: 'sidebar', text: htmlOf(page) }),
    showModalDialog: (page) => fake.shown.push({ kind: 'dialog', text: htmlOf(page) }),
    ButtonSet: { OK: 'ok', OK_CANCEL: 'ok-cancel' },
    Button: { OK: 'ok' },
  }
}

/** The text of a page that the menu has made. */
export function htmlOf(page: HtmlOutput): string {
  return (page as HtmlOutput & { html: string }).html
}

function pageOutput(html: string): HtmlOutput & { html: string } {
  const page: HtmlOutput & { html: string } = {
    html,
    setTitle: () => page,
    setWidth: () => page,
    setHeight: () => page,
    addMetaTag: () => page,
  }
  return page
}

function answerOf({ status, text = '' }: { status: number; text?: string }): FetchAnswer {
  return { getResponseCode: () => status, getContentText: () => text }
}
