import type { CellKind } from '../../src/sheet/contract/columns.ts'
import type { CellValue } from '../../src/sheet/cell-value.ts'
import { parseAccess } from '../../src/sheet/parse/access.ts'
import { parseAddress } from '../../src/sheet/parse/addresses.ts'
import {
  parseDutyForce,
  parseDutyMeasure,
  parseEconomyKind,
  parseIndexStatus,
} from '../../src/sheet/parse/agreement-choices.ts'
import { parseBookingDeadline } from '../../src/sheet/grammar/booking-deadlines.ts'
import { parseBooking } from '../../src/sheet/grammar/bookings.ts'
import { parseChangeKind } from '../../src/sheet/parse/change-kinds.ts'
import { parseLatitude, parseLongitude } from '../../src/sheet/parse/coordinates.ts'
import { parseDate, parseFirstDate, parseLastDate } from '../../src/sheet/grammar/dates.ts'
import { parseDays } from '../../src/sheet/grammar/days.ts'
import { parseEmail } from '../../src/sheet/parse/emails.ts'
import { parseExclusions } from '../../src/sheet/grammar/exclusions.ts'
import { parseHolidayChoice } from '../../src/sheet/parse/holiday-choices.ts'
import { parseLink } from '../../src/sheet/parse/links.ts'
import { parseAmount, parseCount, parseNumber, parsePercent } from '../../src/sheet/parse/numbers.ts'
import type { ParseContext } from '../../src/sheet/grammar/parse-context.ts'
import type { Parsed } from '../../src/sheet/parse/parsed.ts'
import { parsePhone } from '../../src/sheet/parse/phones.ts'
import { parsePlaceType } from '../../src/sheet/parse/place-types.ts'
import { parsePostalCode } from '../../src/sheet/parse/postal-codes.ts'
import { parsePrice } from '../../src/sheet/grammar/prices.ts'
import { parseList, parseName, parseProse } from '../../src/sheet/parse/texts.ts'
import { parseTime } from '../../src/sheet/grammar/times.ts'
import { parseVisibility } from '../../src/sheet/parse/visibility.ts'
import { parsePeriod, parseYear } from '../../src/sheet/parse/years.ts'
import { parseYesNo } from '../../src/sheet/parse/yes-no.ts'

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
  quote: parseProse,
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
