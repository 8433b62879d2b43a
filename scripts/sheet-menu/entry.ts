import type { AppsScript } from './apps-script.ts'
import { menuOf } from './menu.ts'

declare const SpreadsheetApp: AppsScript['SpreadsheetApp']
declare const UrlFetchApp: AppsScript['UrlFetchApp']
declare const PropertiesService: AppsScript['PropertiesService']
declare const HtmlService: AppsScript['HtmlService']
declare const LockService: AppsScript['LockService']
declare const Session: AppsScript['Session']
declare const Utilities: AppsScript['Utilities']

/** What Google's own names lead to. bundle.ts gives each of these a function of its own. */
export const menu = menuOf(
  { SpreadsheetApp, UrlFetchApp, PropertiesService, HtmlService, LockService, Session, Utilities },
  () => new Date(),
)
