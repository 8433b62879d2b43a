import { requiredFields } from '../contract/agreement-fields.ts'
import { contract, type ColumnContract } from '../contract/columns.ts'
import type { Choice, Kind } from '../contract/kinds/kind.ts'
import { settingNames } from '../contract/settings.ts'
import { agreementTabs, tabNames, type TabName } from '../tab-names.ts'

/** A column of a new spreadsheet. */
export interface TemplateColumn {
  header: string
  required: boolean
  format: Kind<unknown>['format']
  note: string
  /** What the cell may be chosen from; `isOpen` lets other words be typed too. Null: anything. */
  choice: Choice | null
}

/** A tab of a new spreadsheet: its columns, and the rows that everybody has to fill in. */
export interface TemplateTab {
  tab: TabName
  required: boolean
  columns: readonly TemplateColumn[]
  rows: readonly (readonly string[])[]
}

/** What a new spreadsheet is to hold: an association without an agreement has no use for what is about one. */
export interface TemplateOptions {
  withAgreement: boolean
}

/** The contract as a spreadsheet to fill in: every tab with every column, in the contract's order. */
export function makeTemplate({ withAgreement }: TemplateOptions = whole): readonly TemplateTab[] {
  const tabs = tabNames.filter((tab) => withAgreement || !agreementTabs.includes(tab))
  return tabs.map((tab) => ({
    tab,
    required: contract[tab].required,
    columns: contract[tab].columns
      .filter(({ header }) => withAgreement || header !== nameInAgreement)
      .map(toTemplateColumn),
    rows: firstRows[tab] ?? [],
  }))
}

/** The one column outside the agreement's tabs that is about it. */
const nameInAgreement = 'Benämning i avtalet'

/** With all that the contract has. */
export const whole: TemplateOptions = { withAgreement: true }

/** The header as it is written in a new spreadsheet: a star for what every row must have. */
export function writtenHeader({ header, required }: Pick<TemplateColumn, 'header' | 'required'>): string {
  return required ? `${header}*` : header
}

function toTemplateColumn({ header, kind, required }: ColumnContract): TemplateColumn {
  const { format, help, choice } = kind
  return { header, required, format, note: required ? `Måste fyllas i. ${help}` : help, choice }
}

/** The keys are there from the beginning; only their values have to be written. */
const firstRows: Partial<Record<TabName, readonly (readonly string[])[]>> = {
  Inställningar: settingNames.map((name) => [name]),
  Avtal: requiredFields.map((field) => [field]),
}
