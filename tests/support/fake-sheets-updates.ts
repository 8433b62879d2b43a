import type { FakeTab } from './fake-sheets-a1.ts'

interface Updatable {
  tabs: FakeTab[]
  properties: Record<string, unknown>
}

/** Does what a batchUpdate asks, as far as the cells and tabs are concerned; formats and rules are only logged. */
export function applyRequests(sheet: Updatable, requests: readonly Record<string, any>[]): void {
  for (const request of requests) {
    if (request['addSheet']) addSheet(sheet, request['addSheet'].properties)
    if (request['updateCells']) updateCells(sheet, request['updateCells'])
    if (request['updateSpreadsheetProperties'])
      Object.assign(sheet.properties, request['updateSpreadsheetProperties'].properties)
    if (request['appendDimension']) {
      const tab = tabOf(sheet, request['appendDimension'].sheetId)
      tab.columnCount = (tab.columnCount ?? 26) + Number(request['appendDimension'].length)
    }
  }
}

function addSheet(
  sheet: Updatable,
  properties: { title: string; sheetId?: number; gridProperties?: any },
): void {
  const { title, sheetId = 1_000_000 + sheet.tabs.length, gridProperties } = properties
  if (sheet.tabs.some((tab) => tab.title.toLowerCase() === title.toLowerCase()))
    throw new Error(`A sheet with the name "${title}" already exists.`)
  sheet.tabs.push({ title, sheetId, rows: [], columnCount: gridProperties?.columnCount ?? 26 })
}

function updateCells(sheet: Updatable, { start, rows }: { start: any; rows: { values: any[] }[] }): void {
  const tab = tabOf(sheet, start.sheetId ?? 0)
  for (const [down, { values }] of rows.entries()) {
    const row = (tab.rows[(start.rowIndex ?? 0) + down] ??= [])
    for (const [right, cell] of values.entries()) {
      const value = cell.userEnteredValue
      if (!value) continue
      row[(start.columnIndex ?? 0) + right] = value.stringValue ?? value.numberValue ?? value.boolValue
    }
  }
}

function tabOf(sheet: Updatable, sheetId: number): FakeTab {
  const tab = sheet.tabs.find((each) => each.sheetId === sheetId)
  if (!tab) throw new Error(`No grid with id: ${sheetId}`)
  return tab
}
