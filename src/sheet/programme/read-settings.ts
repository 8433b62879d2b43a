import type { RowCounts } from '../../domain/published/check-report.ts'
import type { Settings } from '../../domain/programme/settings.ts'
import { countRows, problemsIn } from '../rows/count-rows.ts'
import { parseEmail } from '../parse/emails.ts'
import { parseLink, parseSecureLink } from '../parse/links.ts'
import type { Parsed } from '../parse/parsed.ts'
import { parsePhone } from '../parse/phones.ts'
import type { Problem } from '../problems/problem.ts'
import { parseName, parseProse } from '../parse/texts.ts'
import { dateParser } from '../reading-context.ts'
import type { ReadingContext } from '../reading-context.ts'
import { SettingsRows } from './settings-rows.ts'
import type { CellValue } from '../cell-value.ts'

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
  const siteName = rows.required('Webbplatsens namn', parseName, previous?.siteName)
  const association = rows.required('Förening', parseName, previous?.association)
  const municipality = rows.required('Kommun', parseName, previous?.municipality)
  const phone = rows.required('Telefon', parsePhone, previous?.phone)
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
    board: rows.optional('Nämnd', parseName, previous?.board),
    administration: rows.optional('Förvaltning', parseName, previous?.administration),
    phoneHours: rows.optional('Telefontid', parseName, previous?.phoneHours),
    email: rows.optional('E-post', parseEmail, previous?.email),
    website: rows.optional('Webbadress', parseLink, previous?.website),
    accessibilityForm: rows.optional(
      'Formulär för tillgänglighet',
      parseSecureLink,
      previous?.accessibilityForm,
    ),
    openDataLicence:
      rows.optional('Licens för öppna data', parseName, previous?.openDataLicence) ?? usualLicence,
    ...readProgramme(rows, context),
    importantNotice: readNotice(rows, context),
  }
}

function readProgramme(rows: SettingsRows, context: ReadingContext) {
  const previous = context.previous?.settings
  const parseDate = dateParser(context)
  const programmeUntil = rows.optional('Programmet klart till', parseDate, previous?.programmeUntil)
  const nextProgramme = rows.optional('Nästa program', dateOrText(context), previous?.nextProgramme)
  if (programmeUntil && Temporal.PlainDate.compare(programmeUntil, context.today) < 0) {
    const row = rows.row('Programmet klart till')
    row?.warn('Värde', { code: 'PROGRAMME_HAS_ENDED', until: programmeUntil })
  }
  return { programmeUntil, nextProgramme }
}

function readNotice(rows: SettingsRows, context: ReadingContext): Settings['importantNotice'] {
  const previous = context.previous?.settings.importantNotice
  const text = rows.optional('Viktigt meddelande', parseProse, previous?.text)
  const until = rows.optional('Meddelandet visas till', dateParser(context), previous?.until)
  if (text !== null && until && Temporal.PlainDate.compare(until, context.today) < 0) {
    rows.row('Meddelandet visas till')?.tell('Värde', { code: 'NOTICE_HAS_ENDED', until })
  }
  return text === null ? null : { text, until }
}

type NextProgramme = NonNullable<Settings['nextProgramme']>

/** A date where it can be read as one, else the coordinator's own words ("i början av januari"). */
function dateOrText(context: ReadingContext): (value: CellValue) => Parsed<NextProgramme> {
  const parseDate = dateParser(context)
  return (value) => {
    const date = parseDate(value)
    if (date.ok) return { ...date, value: { kind: 'date', date: date.value } }
    const text = parseName(value)
    return text.ok ? { ...text, value: { kind: 'text', text: text.value } } : text
  }
}
