import type { FakeTab } from './fake-sheets-a1.ts'

interface Updatable {
  tabs: FakeTab[]
  properties: Record<string, unknown>
}

/** The parts of a batchUpdate that the fake understands; formats and colours are only logged. */
interface UpdateRequest {
  addSheet?: {
    properties: {
      title: string
      sheetId?: number
      gridProperties?: { columnCount?: number; frozenRowCount?: number }
    }
  }
  updateCells?: {
    start: { sheetId?: number; rowIndex?: number; columnIndex?: number }
    rows: { values: FakeCell[] }[]
  }
  updateSpreadsheetProperties?: { properties: Record<string, unknown> }
  appendDimension?: { sheetId: number; length: number }
  setDataValidation?: { range: { sheetId: number; startColumnIndex: number }; rule: { condition: object } }
  updateSheetProperties?: { properties: { sheetId: number; gridProperties: { frozenRowCount?: number } } }
  addProtectedRange?: { protectedRange: { range: { sheetId: number }; description: string } }
}

interface FakeCell {
  userEnteredValue?: { stringValue?: string; numberValue?: number; boolValue?: boolean }
  note?: string
}

/** Does what a batchUpdate asks. Throws, as Google refuses, at a tab that is there already or isn't there. */
export function applyRequests(sheet: Updatable, requests: readonly UpdateRequest[]): void {
  for (const request of requests) apply(sheet, request)
}

function apply(sheet: Updatable, request: UpdateRequest): void {
  if (request.addSheet) addSheet(sheet, request.addSheet.properties)
  if (request.updateCells) updateCells(sheet, request.updateCells)
  if (request.updateSpreadsheetProperties)
    Object.assign(sheet.properties, request.updateSpreadsheetProperties.properties)
  if (request.appendDimension) {
    const tab = tabOf(sheet, request.appendDimension.sheetId)
    tab.columnCount = (tab.columnCount ?? 26) + request.appendDimension.length
  }
  if (request.setDataValidation) {
    const { range, rule } = request.setDataValidation
    const tab = tabOf(sheet, range.sheetId)
    tab.rules = { ...tab.rules, [range.startColumnIndex]: rule }
  }
  if (request.updateSheetProperties) {
    const { sheetId, gridProperties } = request.updateSheetProperties.properties
    tabOf(sheet, sheetId).frozenRowCount = gridProperties.frozenRowCount ?? 0
  }
  if (request.addProtectedRange) {
    const { range, description } = request.addProtectedRange.protectedRange
    tabOf(sheet, range.sheetId).protections = [description]
  }
}

function addSheet(
  sheet: Updatable,
  { title, sheetId, gridProperties }: NonNullable<UpdateRequest['addSheet']>['properties'],
): void {
  if (sheet.tabs.some((tab) => tab.title.toLowerCase() === title.toLowerCase()))
    throw new Error(`A sheet with the name "${title}" already exists.`)
  sheet.tabs.push({
    title,
    sheetId: sheetId ?? 1_000_000 + sheet.tabs.length,
    rows: [],
    columnCount: gridProperties?.columnCount ?? 26,
    frozenRowCount: gridProperties?.frozenRowCount ?? 0,
  })
}

function updateCells(sheet: Updatable, { start, rows }: NonNullable<UpdateRequest['updateCells']>): void {
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = start
  const tab = tabOf(sheet, sheetId)
  for (const [down, { values }] of rows.entries()) {
    for (const [right, { userEnteredValue, note }] of values.entries()) {
      const [row, column] = [rowIndex + down, columnIndex + right]
      if (column >= (tab.columnCount ?? 26))
        throw new Error(`Attempting to write column: ${column}, beyond the grid`)
      tab.rows[row] = tab.rows[row] ?? []
      if (userEnteredValue) tab.rows[row][column] = Object.values(userEnteredValue)[0]
      if (note !== undefined && row === 0) tab.notes = { ...tab.notes, [column]: note }
    }
  }
}

function tabOf(sheet: Updatable, sheetId: number): FakeTab {
  const tab = sheet.tabs.find((each) => each.sheetId === sheetId)
  if (!tab) throw new Error(`No grid with id: ${sheetId}`)
  return tab
}
