import { contract } from '../contract/columns.ts'
import { tabNames } from '../tab-names.ts'
import type { ColumnContract } from '../contract/columns.ts'
import type { TabName } from '../tab-names.ts'
import { agreementFields } from '../partnership/agreement-fields.ts'
import { settingNames } from '../programme/settings-rows.ts'
import { kindGuides } from './kind-guides.ts'

/** A column of a new spreadsheet. */
export interface TemplateColumn {
  header: string
  required: boolean
  format: 'text' | 'date' | 'plain'
  note: string
  /** What the cell may be chosen from; `isOpen` lets other words be typed too. Null: anything. */
  choice: Choice | null
}

/** Words of the contract, or the values of a column in one of our own tabs. */
export type Choice =
  | { from: 'words'; words: readonly string[]; isOpen: boolean }
  | { from: 'column'; tab: TabName; header: string; isOpen: boolean }

/** A tab of a new spreadsheet: its columns, and the rows that everybody has to fill in. */
export interface TemplateTab {
  tab: TabName
  required: boolean
  columns: readonly TemplateColumn[]
  rows: readonly (readonly string[])[]
}

/** The contract as a spreadsheet to fill in: every tab with every column, in the contract's order. */
export function makeTemplate(): readonly TemplateTab[] {
  return tabNames.map((tab) => ({
    tab,
    required: contract[tab].required,
    columns: contract[tab].columns.map((column) => toTemplateColumn(tab, column)),
    rows: firstRows[tab] ?? [],
  }))
}

/** The header as it is written in a new spreadsheet: a star for what every row must have. */
export function writtenHeader({ header, required }: Pick<TemplateColumn, 'header' | 'required'>): string {
  return required ? `${header}*` : header
}

function toTemplateColumn(tab: TabName, { header, kind, required }: ColumnContract): TemplateColumn {
  const guide = kindGuides[kind]
  const note = ownNotes[`${tab}!${header}`] ?? guide.note
  return {
    header,
    required,
    format: guide.format,
    note: required ? `Måste fyllas i. ${note}` : note,
    choice: choiceOf(tab, header, guide.isOpen ?? false) ?? wordsOf(guide.choices),
  }
}

function wordsOf(words: readonly string[] | undefined): Choice | null {
  return words ? { from: 'words', words, isOpen: false } : null
}

function choiceOf(tab: TabName, header: string, isOpen: boolean): Choice | null {
  const words = ownWords[`${tab}!${header}`]
  if (words) return { from: 'words', words, isOpen: true }
  const column = ownLists[`${tab}!${header}`]
  return column ? { from: 'column', ...column, isOpen } : null
}

const places = { tab: 'Platser', header: 'Plats' } as const
const activities = { tab: 'Aktiviteter', header: 'Aktivitet' } as const
const partners = { tab: 'Partner', header: 'Partner' } as const

/** The columns whose values stand in another tab. */
const ownLists: Partial<Record<string, { tab: TabName; header: string }>> = {
  'Aktiviteter!Kategori': { tab: 'Kategorier', header: 'Kategori' },
  'Aktiviteter!Plats': places,
  'Aktiviteter!I samverkan med': partners,
  'Aktiviteter!Projekt': { tab: 'Projekt', header: 'Projekt' },
  'Ändringar!Aktivitet': activities,
  'Ändringar!Ny plats': places,
  'Uppehåll!Plats': places,
  'Uppehåll!Aktivitet': activities,
  'Projekt!Partner': partners,
  'Uppföljning!Plats': places,
  'Uppföljning!Aktivitet': activities,
}

const ownWords: Partial<Record<string, readonly string[]>> = {
  'Inställningar!Nyckel': settingNames,
  'Avtal!Fält': agreementFields,
}

const ownNotes: Partial<Record<string, string>> = {
  'Ändringar!Datum': 'Dagen som den var planerad, till exempel 2026-12-08.',
  'Ändringar!I stället': 'Vad som händer i stället, till exempel: Välkommen till fikat i Eken samma tid.',
  'Aktiviteter!Lokal': 'Rummet, till exempel Matsalen, plan 1.',
  'Aktiviteter!Arrangör': 'Tom betyder föreningen.',
  'Aktiviteter!Aktivitet':
    'Vad den heter, till exempel Sittgympa. En rad är en serie, eller något som hålls en gång.',
  'Platser!Kontrollerat av': 'En roll, till exempel samordnaren. Inget namn.',
  'Avtal!Fält': 'Välj i listan. Ett fält får stå på flera rader.',
  'Inställningar!Nyckel': 'Välj i listan.',
}

const requiredFields = [
  'Titel',
  'Offentlig part',
  'Idéburen part',
  'Giltigt från',
  'Giltigt till',
  'Grundbelopp',
  'Basår',
]

/** The keys are there from the beginning; only their values have to be written. */
const firstRows: Partial<Record<TabName, readonly (readonly string[])[]>> = {
  Inställningar: settingNames.map((name) => [name]),
  Avtal: requiredFields.map((field) => [field]),
}
