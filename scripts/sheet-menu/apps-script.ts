/** The few services of Google Apps Script that the menu uses, as far as it uses them. Their names are Google's own. */
export interface AppsScript {
  SpreadsheetApp: {
    getActiveSpreadsheet(): Spreadsheet
    getUi(): Ui
    flush(): void
  }
  UrlFetchApp: { fetch(address: string, options: FetchOptions): FetchAnswer }
  PropertiesService: { getScriptProperties(): Properties }
  HtmlService: { createHtmlOutput(html: string): HtmlOutput }
  LockService: { getScriptLock(): { waitLock(milliseconds: number): void; releaseLock(): void } }
  Session: { getActiveUser(): User; getEffectiveUser(): User }
  Utilities: { formatDate(date: Date, timeZone: string, format: string): string }
}

/** What a cell gives: text, a number, a ticked box, or a date at midnight in the spreadsheet's own time zone. */
export type Cell = string | number | boolean | Date

/** A spreadsheet, or the one that the script belongs to. */
export interface Spreadsheet {
  getSheetByName(name: string): Sheet | null
  getSheets(): Sheet[]
  getSpreadsheetTimeZone(): string
}

/** One tab. Rows and columns count from 1. */
export interface Sheet {
  getSheetId(): number
  getName(): string
  getLastRow(): number
  getLastColumn(): number
  getMaxRows(): number
  insertRowsAfter(row: number, count: number): void
  getRange(row: number, column: number, rows?: number, columns?: number): Range
  getRange(address: string): Range
}

/** Cells of one tab. */
export interface Range {
  getValues(): Cell[][]
  setValue(value: string): void
  /** Whether whoever runs the script may write there. */
  canEdit(): boolean
  activate(): void
}

/** What is shown in the spreadsheet's own window. */
export interface Ui {
  createMenu(title: string): Menu
  alert(title: string, text: string, buttons: unknown): unknown
  prompt(
    title: string,
    text: string,
    buttons: unknown,
  ): { getSelectedButton(): unknown; getResponseText(): string }
  showSidebar(page: HtmlOutput): void
  showModalDialog(page: HtmlOutput, title: string): void
  ButtonSet: { OK: unknown; OK_CANCEL: unknown }
  Button: { OK: unknown }
}

/** A menu as it is put together. */
export interface Menu {
  addItem(text: string, functionName: string): Menu
  addSeparator(): Menu
  addToUi(): void
}

/** A page of ours. */
export interface HtmlOutput {
  setTitle(title: string): HtmlOutput
  setWidth(pixels: number): HtmlOutput
  setHeight(pixels: number): HtmlOutput
  addMetaTag(name: string, content: string): HtmlOutput
}

/** What is remembered from one time to the next, by everybody who may edit the spreadsheet. */
export interface Properties {
  getProperty(name: string): string | null
  setProperty(name: string, value: string): void
}

/** How a request is sent. */
export interface FetchOptions {
  method?: 'get' | 'post'
  headers?: Readonly<Record<string, string>>
  contentType?: string
  payload?: string
  muteHttpExceptions: true
}

/** What was answered. */
export interface FetchAnswer {
  getResponseCode(): number
  getContentText(): string
}

interface User {
  getEmail(): string
}
