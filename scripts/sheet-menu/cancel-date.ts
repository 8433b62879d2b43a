import type { HeaderOf } from '../../src/sheet/contract/columns.ts'
import { normalizeHeader } from '../../src/sheet/parse/near-names.ts'
import type { AppsScript } from './apps-script.ts'
import { SheetTab, type SheetRow } from './sheet-tab.ts'
import { startPublishing, type StartAnswer } from './start-publishing.ts'

/** What the form sends. */
export interface Cancelling {
  activity: string
  title: string
  date: string
  session: string
  reason: string
  instead: string
}

/** The columns that the row is written in, in the contract's words. */
export const cancelHeaders = [
  'Aktivitet',
  'Datum',
  'Gäller tid',
  'Ändring',
  'Orsak',
  'I stället',
  'Upplagt',
] as const satisfies readonly HeaderOf<'Ändringar'>[]

/** Without these the row means nothing. */
const needed = ['Aktivitet', 'Datum', 'Ändring'] as const satisfies readonly HeaderOf<'Ändringar'>[]

/** Writes a row in Ändringar that cancels the date, and publishes. A date that has a row already is left to whoever wrote it. */
export function cancelDate(google: AppsScript, given: unknown, today: string): StartAnswer {
  const cancelling = readCancelling(given)
  if (typeof cancelling === 'string') return refused(cancelling)
  // A page of its own, on a phone, has no document to lock.
  const lock = google.LockService.getScriptLock()
  lock.waitLock(20_000)
  try {
    const written = writeRow(google, cancelling, today)
    if (!written.isDone) return written
    google.SpreadsheetApp.flush()
    const published = startPublishing(google)
    if (published.isDone) return { isDone: true, text: `${written.text} ${published.text} ${call}` }
    return { isDone: true, text: `${written.text} ${notStarted} ${published.text} ${call}` }
  } finally {
    lock.releaseLock()
  }
}

function writeRow(google: AppsScript, cancelling: Cancelling, today: string): StartAnswer {
  const tab = SheetTab.open(google, 'Ändringar')
  if (!tab)
    return refused(
      'Fliken Ändringar finns inte i kalkylarket. Be den som sköter webbplatsen att lägga till den.',
    )
  const missing = needed.filter((header) => !tab.has(header))
  if (missing.length > 0)
    return refused(`Fliken Ändringar har ingen kolumn som heter ${missing.join(' eller ')}.`)
  const before = rowOf(tab.rows(['Aktivitet', 'Datum', 'Gäller tid', 'Ändring']), cancelling)
  if (before) return saidOf(before)
  const number = tab.append(toCells(cancelling, today), cancelHeaders)
  return {
    isDone: true,
    text: `${cancelling.title} är inställd ${cancelling.date}. Det står på rad ${number} i fliken Ändringar.`,
  }
}

/** The row's cells by header. */
export function toCells(
  { activity, date, session, reason, instead }: Cancelling,
  today: string,
): Record<(typeof cancelHeaders)[number], string> {
  return {
    Aktivitet: activity,
    Datum: date,
    'Gäller tid': session,
    Ändring: 'Inställt',
    Orsak: reason,
    'I stället': instead,
    Upplagt: today,
  }
}

/** A row that says something of the same date and session already. An extra date is cancelled by a row of its own. */
function rowOf(rows: readonly SheetRow<'Ändringar'>[], { activity, title, date, session }: Cancelling) {
  const names = [activity, title].map(normalizeHeader)
  return rows.find(({ cell }) => {
    const isSameSession =
      session === '' || cell('Gäller tid') === '' || cell('Gäller tid').startsWith(session)
    const isExtra = normalizeHeader(cell('Ändring')).startsWith('extra')
    return (
      names.includes(normalizeHeader(cell('Aktivitet'))) &&
      cell('Datum') === date &&
      isSameSession &&
      !isExtra
    )
  })
}

function saidOf({ number, cell }: SheetRow<'Ändringar'>): StartAnswer {
  const kind = cell('Ändring')
  if (/^inst/i.test(kind)) return refused(`Det står redan som inställt, på rad ${number} i fliken Ändringar.`)
  return refused(
    `Den dagen har redan en ändring (${kind}), på rad ${number} i fliken Ändringar. Ändra den raden till Inställt, och töm Nytt datum, Ny tid och Ny plats. Välj sedan Publicera nu.`,
  )
}

/** The form's answer; else what is lacking, in words. */
function readCancelling(given: unknown): Cancelling | string {
  const fields: Readonly<Record<string, unknown>> =
    typeof given === 'object' && given !== null ? { ...given } : {}
  const text = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  }
  const [activity, date, reason] = [text('activity'), text('date'), text('reason')]
  if (activity === '') return 'Välj vad som ställs in.'
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return 'Välj vilken dag det gäller.'
  if (reason === '') return 'Skriv varför. Det räcker med några få ord.'
  return {
    activity,
    title: text('title') || activity,
    date,
    session: text('session'),
    reason,
    instead: text('instead'),
  }
}

function refused(text: string): StartAnswer {
  return { isDone: false, text }
}

const call = 'Ring också dem som är på väg.'

const notStarted = 'Webbplatsen läser arket av sig själv flera gånger om dagen, men kunde inte startas nu.'
