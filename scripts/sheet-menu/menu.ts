import type { AppsScript, HtmlOutput } from './apps-script.ts'
import { cancelDate } from './cancel-date.ts'
import { cancelPage } from './cancel-page.ts'
import { readOffer } from './coming-dates.ts'
import { askForConnection } from './connection.ts'
import { reportPage } from './report-page.ts'
import { startPublishing, type StartAnswer } from './start-publishing.ts'

/** The functions that Google calls by their names: when the spreadsheet opens, from the menu, from our pages and from a phone. */
export interface MenuFunctions {
  onOpen(): void
  publishNow(): void
  showReport(): void
  askToCancel(): void
  connectSite(): void
  /** The form as a page of its own, for a phone: the app for spreadsheets has no menus. */
  doGet(): HtmlOutput
  cancelComing(given: unknown): StartAnswer
  publishFromPage(): StartAnswer
  showCell(gid: unknown, cell: unknown): void
}

/** The menu of the spreadsheet, on the services of Google. `now` is the clock. */
export function menuOf(google: AppsScript, now: () => Date): MenuFunctions {
  const { SpreadsheetApp, HtmlService, Utilities } = google
  const today = () => Utilities.formatDate(now(), 'Europe/Stockholm', 'yyyy-MM-dd')
  const formPage = () =>
    HtmlService.createHtmlOutput(cancelPage(readOffer(google, today()))).setTitle('Ställ in')
  return {
    onOpen: () => addMenu(google),
    publishNow: () => {
      const ui = SpreadsheetApp.getUi()
      const { isDone, text } = startPublishing(google)
      ui.alert(isDone ? 'Publicera nu' : 'Det gick inte att publicera', text, ui.ButtonSet.OK)
    },
    showReport: () =>
      SpreadsheetApp.getUi().showSidebar(
        HtmlService.createHtmlOutput(reportPage(google)).setTitle('Samvaro'),
      ),
    askToCancel: () =>
      SpreadsheetApp.getUi().showModalDialog(formPage().setWidth(420).setHeight(620), 'Ställ in i dag …'),
    connectSite: () => askForConnection(google),
    doGet: () => formPage().addMetaTag('viewport', 'width=device-width, initial-scale=1'),
    cancelComing: (given) => asOneself(google) ?? asEditor(google) ?? cancelDate(google, given, today()),
    publishFromPage: () => asOneself(google) ?? asEditor(google) ?? startPublishing(google),
    showCell: (gid, cell) => showCell(google, gid, cell),
  }
}

function addMenu({ SpreadsheetApp }: AppsScript): void {
  SpreadsheetApp.getUi()
    .createMenu('Samvaro')
    .addItem('Publicera nu', 'publishNow')
    .addItem('Ställ in i dag …', 'askToCancel')
    .addItem('Visa rapporten', 'showReport')
    .addSeparator()
    .addItem('Koppla till webbplatsen …', 'connectSite')
    .addToUi()
}

/** Null when whoever asks acts as themselves. A page that acts as its owner would let anybody cancel. */
function asOneself({ Session }: AppsScript): StartAnswer | null {
  const [asking, acting] = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]
  return asking !== '' && asking === acting ? null : { isDone: false, text: wrongDeployment }
}

const wrongDeployment =
  'Sidan är inställd så att vem som helst kan ställa in. Gör om den: välj ”Användare som öppnar webbappen” vid Kör som.'

/** Null when whoever asks may write in the sheet. The page's address can reach anybody, and the key is the script's. */
function asEditor({ SpreadsheetApp }: AppsScript): StartAnswer | null {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets()
  const isEditor = sheets.some((sheet) => sheet.getRange(sheet.getMaxRows(), 1).canEdit())
  return isEditor ? null : { isDone: false, text: onlyEditors }
}

const onlyEditors =
  'Bara den som får ändra i kalkylarket kan göra det här. Be den som äger arket att dela det med dig som Redigerare.'

function showCell({ SpreadsheetApp }: AppsScript, gid: unknown, cell: unknown): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((each) => each.getSheetId() === gid)
  if (sheet && typeof cell === 'string') sheet.getRange(cell).activate()
}
