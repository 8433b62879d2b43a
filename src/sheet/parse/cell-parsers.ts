import type { CellKind } from '../columns.ts'
import type { CellValue } from '../workbook.ts'
import { parseAccess } from './access.ts'
import { parseAddress } from './addresses.ts'
import { parseDutyForce, parseDutyMeasure, parseEconomyKind, parseIndexStatus } from './agreement-choices.ts'
import { parseBookingDeadline } from './booking-deadlines.ts'
import { parseBooking } from './bookings.ts'
import { parseChangeKind } from './change-kinds.ts'
import { parseLatitude, parseLongitude } from './coordinates.ts'
import { parseDate, parseFirstDate, parseLastDate } from './dates.ts'
import { parseDays } from './days.ts'
import { parseEmail } from './emails.ts'
import { parseExclusions } from './exclusions.ts'
import { parseHolidayChoice } from './holiday-choices.ts'
import { parseLink } from './links.ts'
import { parseAmount, parseCount, parseNumber, parsePercent } from './numbers.ts'
import type { ParseContext } from './parse-context.ts'
import type { Parsed } from './parsed.ts'
import { parsePhone } from './phones.ts'
import { parsePlaceType } from './place-types.ts'
import { parsePostalCode } from './postal-codes.ts'
import { parsePrice } from './prices.ts'
import { parseList, parseName, parseProse, parseQuote } from './texts.ts'
import { parseTime } from './times.ts'
import { parseVisibility } from './visibility.ts'
import { parsePeriod, parseYear } from './years.ts'
import { parseYesNo } from './yes-no.ts'

/** Kinds whose meaning hangs on other rows or other cells: they are read where those are known. */
type ReadElsewhere = 'id' | 'reference' | 'reference-list' | 'setting' | 'fact'

/** From the kind of a column to the parser that reads its cells. Parsers get cells that aren't empty. */
export const cellParsers = {
  text: parseName,
  name: parseName,
  'place-type': parsePlaceType,
  address: parseAddress,
  'postal-code': parsePostalCode,
  latitude: parseLatitude,
  longitude: parseLongitude,
  prose: parseProse,
  phone: parsePhone,
  access: parseAccess,
  date: parseDate,
  visibility: parseVisibility,
  days: parseDays,
  time: parseTime,
  'first-date': parseFirstDate,
  'last-date': parseLastDate,
  exclusions: parseExclusions,
  'holiday-choice': parseHolidayChoice,
  price: parsePrice,
  booking: parseBooking,
  'booking-deadline': parseBookingDeadline,
  count: parseCount,
  'contact-name': parseName,
  email: parseEmail,
  'yes-no': parseYesNo,
  list: parseList,
  'change-kind': parseChangeKind,
  link: parseLink,
  quote: parseQuote,
  'duty-force': parseDutyForce,
  number: parseNumber,
  'duty-measure': parseDutyMeasure,
  year: parseYear,
  percent: parsePercent,
  'index-status': parseIndexStatus,
  amount: parseAmount,
  'economy-kind': parseEconomyKind,
  period: parsePeriod,
} as const satisfies Record<Exclude<CellKind, ReadElsewhere>, CellParser>

/** How every parser is called. */
export type CellParser = (value: CellValue, context: ParseContext) => Parsed<unknown>
