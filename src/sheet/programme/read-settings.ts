import type { Settings } from '../../domain/programme/settings.ts'
import { isBefore } from '../../domain/time/date-order.ts'
import type { RowCounts } from '../../domain/published/check-report.ts'
import type { Problem } from '../problems/problem.ts'
import { countRows, problemsIn } from '../rows/count-rows.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import { SettingsRows } from './settings-rows.ts'

/** The tab Inställningar as read; `settings` is null only with a brake. */
export interface ReadSettings {
  settings: Settings | null
  brakes: readonly Problem[]
  problems: readonly Problem[]
  counts: { Inställningar: RowCounts }
}

/** The licence of open data where the sheet names none. */
const usualLicence = 'CC0 1.0'

/** Reads the tab Inställningar. */
export function readSettings(context: ReadingContext): ReadSettings {
  const rows = new SettingsRows(context)
  const previous = context.previous?.settings
  const siteName = rows.required('Webbplatsens namn', previous?.siteName)
  const association = rows.required('Förening', previous?.association)
  const municipality = rows.required('Kommun', previous?.municipality)
  const phone = rows.required('Telefon', previous?.phone)
  const rest = readOptional(rows, context)
  const isWhole = siteName !== null && association !== null && municipality !== null && phone !== null
  return {
    settings: isWhole ? { siteName, association, municipality, phone, ...rest } : null,
    brakes: rows.brakes,
    problems: problemsIn(rows.rows),
    counts: { Inställningar: countRows(rows.rows, rows.rows.filter(({ isHeld }) => !isHeld).length) },
  }
}

function readOptional(rows: SettingsRows, context: ReadingContext) {
  const previous = context.previous?.settings
  return {
    board: rows.optional('Nämnd', previous?.board),
    administration: rows.optional('Förvaltning', previous?.administration),
    phoneHours: rows.optional('Telefontid', previous?.phoneHours),
    email: rows.optional('E-post', previous?.email),
    website: rows.optional('Webbadress', previous?.website),
    accessibilityForm: rows.optional('Formulär för tillgänglighet', previous?.accessibilityForm),
    accessibilityNote: rows.optional('Om tillgängligheten', previous?.accessibilityNote),
    openDataLicence: rows.optional('Licens för öppna data', previous?.openDataLicence) ?? usualLicence,
    colour: rows.optional('Färg', previous?.colour),
    symbol: rows.optional('Symbol', previous?.symbol),
    ...readProgramme(rows, context),
    importantNotice: readNotice(rows, context),
  }
}

function readProgramme(rows: SettingsRows, context: ReadingContext) {
  const previous = context.previous?.settings
  const programmeUntil = rows.optional('Programmet klart till', previous?.programmeUntil)
  const nextProgramme = rows.optional('Nästa program', previous?.nextProgramme)
  if (programmeUntil && isBefore(programmeUntil, context.today)) {
    const row = rows.row('Programmet klart till')
    row?.warn('Värde', { code: 'PROGRAMME_HAS_ENDED', until: programmeUntil })
  }
  if (nextProgramme?.kind === 'date' && isBefore(nextProgramme.date, context.today)) {
    const row = rows.row('Nästa program')
    row?.warn('Värde', { code: 'PROMISE_HAS_PASSED', promised: nextProgramme.date })
  }
  return { programmeUntil, nextProgramme }
}

function readNotice(rows: SettingsRows, context: ReadingContext): Settings['importantNotice'] {
  const previous = context.previous?.settings.importantNotice
  const text = rows.optional('Viktigt meddelande', previous?.text)
  const until = rows.optional('Meddelandet visas till', previous?.until)
  if (text !== null && until && isBefore(until, context.today)) {
    rows.row('Meddelandet visas till')?.tell('Värde', { code: 'NOTICE_HAS_ENDED', until })
  }
  return text === null ? null : { text, until }
}
