/** Every tab that is ever asked for, in the order a coordinator meets them. */
export const tabNames = [
  'Inställningar',
  'Platser',
  'Aktiviteter',
  'Ändringar',
  'Uppehåll',
  'Kategorier',
  'Partner',
  'Projekt',
  'Sökord',
  'Avtal',
  'Avtalstext',
  'Åtaganden',
  'Hålldatum',
  'Index',
  'Belopp',
  'Ekonomi',
  'Uppföljning',
] as const

/** A tab by its name in the spreadsheet. */
export type TabName = (typeof tabNames)[number]

/** The tabs about the agreement, which a workbook has or lacks together. */
export const agreementTabs: readonly TabName[] = tabNames.slice(tabNames.indexOf('Avtal'))

/** Whether a title, exactly as written here, is one of the contract's tabs. */
export function isTabName(title: string): title is TabName {
  return tabNames.some((tab) => tab === title)
}
