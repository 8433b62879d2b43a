import { formulaWithoutResult, type CellValue } from '../../../src/sheet/cell-value.ts'
import { mostRows } from '../../../src/sheet/sources/make-table.ts'
import { workbookFromGrids } from '../../../src/sheet/sources/workbook-from-grids.ts'
import type { ProblemCode } from '../../../src/sheet/problems/problem.ts'
import type { TabName } from '../../../src/sheet/tab-names.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { withCells } from './edit-workbook.ts'
import { loadScenario } from './expect-problems.ts'
import type { FakeTab } from '../google/fake-sheets-a1.ts'
import { smallWorkbook } from '../google/fake-workbook.ts'
import { loadFullWorkbook } from './full-workbook.ts'

/**
 * A workbook in which a problem is found, and where: "Aktiviteter!G3", or "Avtal" where no single cell is meant. Of cells
 * that are typed by their header ("Aktiviteter!Dag 3") the first, or another that is named so.
 */
export type ProblemExample =
  | { at: string; scenario: string }
  | { at?: string; cells: Readonly<Record<string, CellValue>> }
  | { at: string; tabs: (tabs: readonly FakeTab[]) => FakeTab[] }
  /** Found only against a server, or against what was published before: in that test. */
  | { test: string }

/** One example of every problem there is; a code without one does not compile. */
export const problemExamples: Readonly<Record<ProblemCode, ProblemExample>> = {
  COLOUR_TOO_LIGHT: { at: 'Inställningar!B6', scenario: 'farg-som-inte-gar-att-lasa' },
  COLOUR_UNREADABLE: { at: 'Inställningar!B6', scenario: 'farg-som-inte-finns' },
  LINK_UNREADABLE: { at: 'Åtaganden!H7', scenario: 'utfall-utan-mal' },
  DATES_WRONG: { cells: { 'Aktiviteter!Dag 3': '12/1, tisdag 27/1, 31/2' } },
  DEADLINE_NOT_SENSIBLE: { cells: { 'Aktiviteter!Anmälan senast 3': '2001-04-01' } },
  DATE_APPROXIMATE: { cells: { 'Aktiviteter!Till 3': 'omkring 1 juni' } },
  DATE_IN_OTHER_WEEK: {
    cells: { 'Aktiviteter!Från 3': 'vecka 6, torsdagen den 18/2' },
  },
  SPAN_OR_WEEKDAYS: {
    cells: { 'Aktiviteter!Dag 3': 'onsdag 3 februari till onsdag 12 maj' },
  },
  DAYS_UNSURE: { cells: { 'Aktiviteter!Dag 3': '11 eller 12 maj' } },
  EXCLUSION_REASON: {
    cells: { 'Aktiviteter!Utom 3': 'ingen träff den 9 mars (lokalen upptagen)' },
  },
  WEEK_YEAR_MISSING: {
    cells: {
      'Aktiviteter!Från 3': 'vecka 35',
      'Aktiviteter!Till 3': '',
      'Inställningar!Nyckel 6': 'Programmet klart till',
      'Inställningar!Värde 6': '2027-06-20',
    },
  },
  NUMBER_IS_LEAST: { cells: { 'Aktiviteter!Max antal 3': 'minst 12' } },
  MOST_UNREADABLE: { cells: { 'Aktiviteter!Max antal 3': 'många' } },
  PRICE_AS_WRITTEN: { cells: { 'Aktiviteter!Pris 3': '30/50 kr' } },
  TIME_UNSURE: { cells: { 'Aktiviteter!Tid 3': '18 eller 19' } },
  CHOICE_UNKNOWN: { at: 'Ekonomi!B5', scenario: 'ekonomi-obalans' },
  NUMBER_UNREADABLE: { at: 'Avtal!B6', scenario: 'avtal-saknar-obligatoriskt' },
  NUMBER_NEGATIVE: { at: 'Uppföljning!D5', scenario: 'uppfoljning-dubbel-och-okand' },
  AGREEMENT_FIELD_UNKNOWN: { at: 'Avtal!A10', scenario: 'avtal-okant-och-dubbelt-falt' },
  AGREEMENT_FIELD_TWICE: { at: 'Avtal!A11', scenario: 'avtal-okant-och-dubbelt-falt' },
  AGREEMENT_FIELD_MISSING: { at: 'Avtal', scenario: 'avtal-saknar-obligatoriskt' },
  AGREEMENT_ENDS_BEFORE_START: { at: 'Avtal!B6', scenario: 'avtal-slutar-innan-det-borjar' },
  EXTENSION_BEFORE_END: { at: 'Avtal!B7', scenario: 'avtal-okant-och-dubbelt-falt' },
  TERM_UNLIKE_DATES: { at: 'Avtal!B14', scenario: 'avtal-okant-och-dubbelt-falt' },
  INDEXED_FROM_BEFORE_BASE_YEAR: { at: 'Avtal!B13', scenario: 'avtal-okant-och-dubbelt-falt' },
  AGREEMENT_UNKNOWN: { at: 'Åtaganden!A5', scenario: 'flera-avtal-over-tid' },
  AGREEMENT_NOT_NAMED: { at: 'Åtaganden!A4', scenario: 'flera-avtal-over-tid' },
  AGREEMENTS_OVERLAP: { at: 'Avtal', scenario: 'avtal-som-gar-in-i-varandra' },
  TEMPLATE_TEXT_LEFT: { at: 'Avtalstext!B4', scenario: 'avtal-malltext' },
  OUTCOME_WITHOUT_GOAL: { at: 'Åtaganden!F2', scenario: 'utfall-utan-mal' },
  OUTCOME_WITHOUT_DATE: { at: 'Åtaganden!G4', scenario: 'utfall-utan-mal' },
  OUTCOME_IS_NO_NUMBER: { at: 'Åtaganden!F3', scenario: 'utfall-utan-mal' },
  GOAL_WITHOUT_MEASURE: { at: 'Åtaganden!E4', scenario: 'utfall-utan-mal' },
  GOAL_BUT_NO_REQUIREMENT: { at: 'Åtaganden!D5', scenario: 'utfall-utan-mal' },
  DATE_STILL_TO_COME: { at: 'Hålldatum!D3', scenario: 'atagande-med-hallna-datum' },
  DEADLINE_DUTY_UNKNOWN: { at: 'Hålldatum!E3', scenario: 'atagande-med-hallna-datum' },
  INDEX_YEAR_TWICE: { at: 'Index!A2', scenario: 'index-tva-varden-for-samma-ar' },
  INDEX_STILL_PRELIMINARY: { at: 'Index!C4', scenario: 'index-preliminart-och-definitivt' },
  INDEX_NEGATIVE: { at: 'Index!B2', scenario: 'index-negativt-eller-andel' },
  INDEX_VERY_HIGH: { at: 'Index!B4', scenario: 'index-negativt-eller-andel' },
  INDEX_AS_SHARE: { at: 'Index!B3', scenario: 'index-negativt-eller-andel' },
  INDEX_YEARS_MISSING: { at: 'Index', scenario: 'atagande-med-hallna-datum' },
  AMOUNT_YEAR_TWICE: { at: 'Belopp!A4', scenario: 'belopp-med-kr-och-mellanslag' },
  AMOUNT_NEGATIVE: { at: 'Belopp!C2', scenario: 'belopp-under-noll' },
  AMOUNT_YEAR_OUTSIDE: { at: 'Belopp!A6', scenario: 'belopp-med-kr-och-mellanslag' },
  DECIDED_UNLIKE_COMPUTED: { at: 'Belopp!C2', scenario: 'flera-avtal-over-tid' },
  PAID_UNLIKE_DECIDED: { at: 'Belopp!C3', scenario: 'belopp-med-kr-och-mellanslag' },
  BUDGET_UNBALANCED: { at: 'Ekonomi!D2', scenario: 'ekonomi-obalans' },
  ECONOMY_LINE_TWICE: { at: 'Ekonomi!C4', scenario: 'ekonomi-obalans' },
  FOLLOW_UP_TWICE: { at: 'Uppföljning!A2', scenario: 'uppfoljning-dubbel-och-okand' },
  FOLLOW_UP_NOT_YET: { at: 'Uppföljning!A6', scenario: 'uppfoljning-dubbel-och-okand' },
  FOLLOW_UP_EMPTY: { at: 'Uppföljning', scenario: 'uppfoljning-dubbel-och-okand' },
  ID_MADE_FROM_NAME: { at: 'Aktiviteter!A2', scenario: 'rad-utan-id' },
  ID_NOT_POSSIBLE: { at: 'Aktiviteter!A3', scenario: 'omojligt-id' },
  SHORT_ADDRESS_TAKEN: { at: 'Platser!E2', scenario: 'kortadress-som-krockar' },
  SHORT_ADDRESS_TWICE: { at: 'Platser!E3', scenario: 'kortadress-som-krockar' },
  ID_TWICE: { at: 'Aktiviteter!A3', scenario: 'samma-id-tva-ganger' },
  NAME_TWICE: { at: 'Partner!A2', scenario: 'samma-namn-utan-plats' },
  REFERENCE_UNKNOWN: { at: 'Aktiviteter!C3', scenario: 'okand-plats-och-kategori' },
  REFERENCE_AMBIGUOUS: { at: 'Ändringar!A2', scenario: 'namn-som-flera-har' },
  REFERENCE_SEVERAL: { at: 'Ändringar!A2', scenario: 'andring-for-flera' },
  REFERENCE_HIDDEN: { at: 'Aktiviteter!D3', scenario: 'dold-plats' },
  REFERENCE_HELD: { at: 'Aktiviteter!D3', scenario: 'plats-med-fel' },
  SETTING_UNKNOWN: { at: 'Inställningar!A6', scenario: 'okand-installning' },
  SETTING_TWICE: { at: 'Inställningar!A6', scenario: 'installning-tva-ganger' },
  SETTING_MISSING: { at: 'Inställningar', scenario: 'installning-saknas' },
  SETTING_WITHOUT_VALUE: { at: 'Inställningar!B4', scenario: 'installning-utan-varde' },
  FROM_AFTER_TO: { at: 'Aktiviteter!H2', scenario: 'fran-efter-till' },
  DATE_ALSO_EXCLUDED: { at: 'Aktiviteter!J2', scenario: 'datum-i-egen-utom' },
  DATE_OUTSIDE_PERIOD: { at: 'Aktiviteter!E2', scenario: 'datum-utanfor-perioden' },
  TIMES_OF_OTHER_DAYS: {
    at: 'Aktiviteter!Tid 3',
    cells: { 'Aktiviteter!Dag 3': 'tisdagar', 'Aktiviteter!Tid 3': 'tisdag 10–12, torsdag 13–15' },
  },
  HOLIDAY_COLUMN_WINS: { at: 'Aktiviteter!I2', scenario: 'helgfria-men-halls' },
  STARTS_IN_OTHER_WEEK: {
    at: 'Aktiviteter!Från 3',
    cells: { 'Aktiviteter!Dag 3': 'onsdagar udda veckor', 'Aktiviteter!Från 3': '2026-09-02' },
  },
  STARTS_LATER_THAN_FROM: { at: 'Aktiviteter!G2', scenario: 'varannan-fran-annan-dag' },
  CHANGE_ON_A_DAY_WITHOUT_THE_ACTIVITY: { at: 'Ändringar!B2', scenario: 'andring-pa-fel-dag' },
  CHANGE_LACKS: { at: 'Ändringar!D2', scenario: 'andring-som-saknar-nagot' },
  CHANGE_HAS_TOO_MUCH: { at: 'Ändringar!D2', scenario: 'andring-med-for-mycket' },
  CANCELLED_AND_CHANGED: { at: 'Ändringar!C2', scenario: 'installt-och-andrat' },
  CHANGE_TWICE: { at: 'Ändringar!C2', scenario: 'tva-olika-nya-tider' },
  EXTRA_AT_A_PLANNED_TIME: { at: 'Ändringar!D2', scenario: 'extra-nar-det-redan-ar' },
  MOVED_TO_THE_SAME_DATE: { at: 'Ändringar!D2', scenario: 'flyttat-till-samma-dag' },
  DATE_IS_RELATIVE: { at: 'Ändringar!B2', scenario: 'installt-idag' },
  NEW_DATE_OUT_OF_REACH: { at: 'Ändringar!D2', scenario: 'flyttat-till-ett-ar-som-varit' },
  SESSION_UNKNOWN: { at: 'Ändringar!C2', scenario: 'galler-tid-som-inte-finns' },
  SESSION_NOT_SAID: { at: 'Ändringar!C2', scenario: 'ny-tid-utan-galler-tid' },
  BREAK_ENDS_BEFORE_IT_STARTS: { at: 'Uppehåll!B2', scenario: 'uppehall-baklanges' },
  ROOM_BOOKED_TWICE: { at: 'Aktiviteter!J3', scenario: 'lokal-bokad-tva-ganger' },
  NO_DATES_LEFT: { at: 'Aktiviteter!E2', scenario: 'inga-fler-tillfallen' },
  NO_DATES_AT_ALL: { at: 'Aktiviteter!E2', scenario: 'inte-ett-enda-tillfalle' },
  HOLIDAY_UNDECIDED: { at: 'Aktiviteter!I2', scenario: 'rod-dag-inte-bestamd' },
  EVERY_OTHER_WEEK_BESIDE_EVEN_WEEKS: { at: 'Aktiviteter!E2', scenario: 'varannan-bredvid-jamna-veckor' },
  ROWS_CONTRADICT: { at: 'Aktiviteter!E2', scenario: 'rader-som-sager-emot-varandra' },
  ROWS_DIFFER: { at: 'Aktiviteter!L3', scenario: 'rader-med-olika-telefon' },
  SAYS_CANCELLED: { at: 'Aktiviteter!B2', scenario: 'ord-som-betyder-installt' },
  SAYS_FULL: { at: 'Aktiviteter!K3', scenario: 'ord-som-betyder-installt' },
  ROW_TWICE: { at: 'Aktiviteter!B3', scenario: 'samma-rad-tva-ganger' },
  PLACE_WITHOUT_ACTIVITIES: { at: 'Platser!B3', scenario: 'plats-utan-aktiviteter' },
  DATE_IN_BREAK: { at: 'Aktiviteter!E3', scenario: 'datum-i-uppehall' },
  SERIES_IN_BREAK: { at: 'Aktiviteter!E2', scenario: 'hela-serien-i-uppehall' },
  PROGRAMME_HAS_ENDED: { at: 'Inställningar!B6', scenario: 'programmet-har-gatt-ut' },
  PROMISE_HAS_PASSED: {
    at: 'Inställningar!B6',
    scenario: 'utlovat-program-har-inte-kommit',
  },
  NOTICE_HAS_ENDED: { at: 'Inställningar!B8', scenario: 'programmet-har-gatt-ut' },
  FACTS_NOT_CHECKED_FOR_A_YEAR: { at: 'Platser!G2', scenario: 'inte-kontrollerat-pa-ett-ar' },
  CHECKED_IN_THE_FUTURE: { at: 'Platser!G3', scenario: 'inte-kontrollerat-pa-ett-ar' },
  COORDINATES_TURNED: {
    at: 'Platser!Latitud 3',
    cells: {
      ...{ 'Platser!Latitud 2': '58,41', 'Platser!Longitud 2': '15,62' },
      ...{ 'Platser!Latitud 3': '15,57', 'Platser!Longitud 3': '58,41' },
    },
  },
  COORDINATES_OUTSIDE_SWEDEN: {
    cells: { 'Platser!Latitud 3': '41,90', 'Platser!Longitud 3': '12,50' },
  },
  COORDINATES_INCOMPLETE: { at: 'Platser!F3', scenario: 'inte-kontrollerat-pa-ett-ar' },
  REQUIRED_CELL_EMPTY: { at: 'Aktiviteter!E3', scenario: 'aktivitet-utan-datum' },
  FORMULA_ERROR: { at: 'Aktiviteter!D2', scenario: 'formelfel' },
  FORMULA_NOT_CALCULATED: {
    cells: { 'Aktiviteter!Dag 3': formulaWithoutResult },
  },
  ROW_HAS_TOO_MANY_CELLS: { at: 'Aktiviteter', scenario: 'rad-med-for-manga-celler' },
  CELL_STILL_LOADING: { at: 'Aktiviteter!K3', scenario: 'formelfel' },
  CELL_TOO_LONG: { at: 'Aktiviteter!J2', scenario: 'alldeles-for-lang-text' },
  PERSONAL_IDENTITY_NUMBER: { at: 'Aktiviteter!J3', scenario: 'personnummer' },
  CONTACT_WITHOUT_CONSENT: { at: 'Aktiviteter!J2', scenario: 'privat-kontakt' },
  CONTACT_IN_FREE_TEXT: { at: 'Aktiviteter!J2', scenario: 'privat-nummer-i-fri-text' },
  CONTACT_AMONG_OTHER_WORDS: {
    cells: { 'Aktiviteter!Utom 3': 'v. 8 då Egon är borta 070-174 06 99' },
  },
  NOT_A_ROLE: { at: 'Platser!F2', scenario: 'namn-i-stallet-for-roll' },
  ORGANIZER_MAY_BE_A_PERSON: { at: 'Aktiviteter!J2', scenario: 'arrangor-som-ar-en-person' },
  ADDRESS_IS_NONE: { cells: { 'Platser!Adress 3': 'se karta' } },
  ADDRESS_IS_DIRECTIONS: {
    cells: { 'Platser!Adress 3': 'hus 511-001, ingång 76, entréplan' },
  },
  POSTAL_CODE_UNREADABLE: { cells: { 'Platser!Postnummer 3': '12' } },
  POSTAL_CODE_WITH_TOWN: { cells: { 'Platser!Postnummer 3': '589 01 Exempelby' } },
  COORDINATE_UNREADABLE: { cells: { 'Platser!Latitud 3': 'norr' } },
  COORDINATES_IN_ONE_CELL: { cells: { 'Platser!Latitud 3': '58.41, 15.62' } },
  EMAIL_UNREADABLE: { cells: { 'Aktiviteter!E-post 3': 'info(at)solrosen' } },
  LINK_NOT_WEB: { cells: { 'Partner!Webbadress 2': 'javascript:alert(1)' } },
  DATE_UNREADABLE: { cells: { 'Aktiviteter!Från 3': 'snart' } },
  DATE_IS_WEEKDAY: { cells: { 'Aktiviteter!Från 3': 'tisdag' } },
  DATE_SEVERAL: { cells: { 'Aktiviteter!Från 3': '2026-09-02 och 2026-10-02' } },
  DATE_SHORT_YEAR: { cells: { 'Aktiviteter!Från 3': '24-03-05' } },
  DATE_NOT_REAL: { cells: { 'Aktiviteter!Från 3': '31 februari 2027' } },
  MONTH_NOT_REAL: { cells: { 'Aktiviteter!Från 3': '2026-13-01' } },
  DATES_BACKWARDS: { cells: { 'Aktiviteter!Utom 3': '2026-12-24–2026-12-20' } },
  DATE_WITH_TIME: { cells: { 'Aktiviteter!Från 3': 46267.5 } },
  DATE_LONG_PAST: { cells: { 'Aktiviteter!Dag 3': '2015-03-02' } },
  NO_LAST_DATE: { cells: { 'Aktiviteter!Till 3': 'tills vidare' } },
  YEAR_MISSING: {
    cells: { 'Aktiviteter!Från 3': '24 oktober', 'Aktiviteter!Till 3': '' },
  },
  YEARS_READ: {
    at: 'Alla flikar',
    cells: { 'Aktiviteter!Dag 3': 'onsdag 9 december', 'Aktiviteter!Dag 2': 'tisdag 8 december' },
  },
  YEAR_ASSUMED: { cells: { 'Aktiviteter!Dag 3': 'onsdag 9 december' } },
  YEAR_UNLIKELY: { cells: { 'Aktiviteter!Från 3': '0026-09-02' } },
  YEAR_UNREADABLE: { cells: { 'Index!År 2': '26' } },
  PERIOD_UNREADABLE: { cells: { 'Uppföljning!Period 2': 'hösten' } },
  NAMED_DAY_MISMATCH: { cells: { 'Aktiviteter!Dag 3': 'påskafton 28 mars 2027' } },
  WEEKDAY_MISMATCH: { cells: { 'Aktiviteter!Från 3': 'onsdag 8 december 2026' } },
  DEADLINE_UNREADABLE: { cells: { 'Aktiviteter!Anmälan senast 3': 'i god tid' } },
  DAYS_UNREADABLE: { cells: { 'Aktiviteter!Dag 3': 'ibland' } },
  DAYS_WITHOUT_WEEKDAY: { cells: { 'Aktiviteter!Dag 3': 'jämna veckor' } },
  DAYS_HOW_OFTEN: { cells: { 'Aktiviteter!Dag 3': 'en gång i månaden' } },
  DAYS_CONTRADICT: { cells: { 'Aktiviteter!Dag 3': 'ojämna tisdagar, varje tisdag' } },
  DAYS_ARE_A_TERM: { cells: { 'Aktiviteter!Dag 3': 'höstterminen' } },
  TIME_IN_DAYS: { cells: { 'Aktiviteter!Dag 3': 'tisdagar kl 10–11' } },
  PERIOD_IN_DAYS: { cells: { 'Aktiviteter!Dag 3': 'under mars månad' } },
  WEEKS_IN_DAYS: { cells: { 'Aktiviteter!Dag 3': 'v. 36–50' } },
  BELONGS_IN_CHANGES: { cells: { 'Aktiviteter!Dag 3': 'inställt 2026-12-08' } },
  NTH_OF_A_GROUP: { cells: { 'Aktiviteter!Dag 3': 'första vardagen i månaden' } },
  DATES_TOO_MANY: { cells: { 'Aktiviteter!Dag 3': '1 september 2026–26 maj 2027' } },
  DATES_UNEVEN: {
    cells: { 'Aktiviteter!Dag 3': 'varannan onsdag, dvs 13 och 20 januari 2027' },
  },
  WEEKENDS_READ: { cells: { 'Aktiviteter!Dag 3': 'helger' } },
  WEEKDAYS_WRAP: { cells: { 'Aktiviteter!Dag 3': 'fre–mån' } },
  FIFTH_WEEKDAY: { cells: { 'Aktiviteter!Dag 3': 'femte torsdagen' } },
  DAY_NOT_IN_EVERY_MONTH: { cells: { 'Aktiviteter!Dag 3': 'den 31:a varje månad' } },
  EVERY_OTHER_AND_PARITY: {
    cells: { 'Aktiviteter!Dag 3': 'varannan onsdag jämna veckor' },
  },
  EXCLUSION_UNREADABLE: { cells: { 'Aktiviteter!Utom 3': 'kanske' } },
  EXCLUSION_VAGUE: { cells: { 'Aktiviteter!Utom 3': 'sommarlov' } },
  EXCLUDES_HOLIDAYS: { cells: { 'Aktiviteter!Utom 3': 'aftnar' } },
  WEEK_NOT_REAL: { cells: { 'Aktiviteter!Utom 3': 'v. 54' } },
  WEEKS_OVER_NEW_YEAR: { cells: { 'Aktiviteter!Utom 3': 'v. 52–1 2027' } },
  WEEK_NOT_IN_YEAR: { cells: { 'Aktiviteter!Utom 3': 'v. 53 2027' } },
  NUMBER_AMBIGUOUS: { cells: { 'Uppföljning!Tillfällen 2': '1.250' } },
  NUMBER_TOO_EXACT: { cells: { 'Index!Procent 2': 2.725 } },
  NUMBER_NOT_WHOLE: { cells: { 'Aktiviteter!Max antal 3': '2,5' } },
  NUMBER_ABOUT: { cells: { 'Uppföljning!Tillfällen 2': 'ca 20' } },
  COUNT_IS_ZERO: { cells: { 'Aktiviteter!Max antal 3': 0 } },
  PRICE_UNREADABLE: { cells: { 'Aktiviteter!Pris 3': '?' } },
  PRICE_OF_REFRESHMENTS: { cells: { 'Aktiviteter!Pris 3': 'fika 20 kr' } },
  PRICE_IS_PAYMENT: { cells: { 'Aktiviteter!Pris 3': 'swish 123 456 78 90' } },
  PRICE_WITH_PAYMENT: { cells: { 'Aktiviteter!Pris 3': '20 kr, swish 123 456 78 90' } },
  PRICE_IN_WORDS: { cells: { 'Aktiviteter!Pris 3': 'tio kronor' } },
  PRICE_WITH_POINT: { cells: { 'Aktiviteter!Pris 3': '1.250 kr' } },
  BOOKING_UNREADABLE: { cells: { 'Aktiviteter!Anmälan 3': '?' } },
  PHONE_UNREADABLE: { cells: { 'Platser!Telefon 3': 'ring' } },
  PHONE_WITHOUT_AREA_CODE: { cells: { 'Platser!Telefon 3': '390 06 00' } },
  PHONE_WITH_LETTER: { cells: { 'Platser!Telefon 3': '031-39O 06 00' } },
  PHONE_LOST_ZERO: { cells: { 'Platser!Telefon 3': 313900600 } },
  PHONE_SPECIAL: { cells: { 'Platser!Telefon 3': '112' } },
  PHONE_SEVERAL: { cells: { 'Platser!Telefon 3': '031-390 06 00 / 031-390 06 01' } },
  PHONE_NOTE_LEFT_OUT: { cells: { 'Platser!Telefon 3': '031-390 06 00 Anna' } },
  PHONE_SHORT: { cells: { 'Platser!Telefon 3': '040-628 04' } },
  TIME_UNREADABLE: { cells: { 'Aktiviteter!Tid 3': 'sent' } },
  TIME_IN_WORDS: { cells: { 'Aktiviteter!Tid 3': 'halv åtta' } },
  TIME_NOT_REAL: { cells: { 'Aktiviteter!Tid 3': '13.60' } },
  TIME_PAST_MIDNIGHT: { cells: { 'Aktiviteter!Tid 3': '20.00–24.00' } },
  TIME_BACKWARDS: { cells: { 'Aktiviteter!Tid 3': '15–13' } },
  TIME_AT_NIGHT: { cells: { 'Aktiviteter!Tid 3': 'kl 1–3' } },
  TIME_OR_TWO: { cells: { 'Aktiviteter!Tid 3': '13 15' } },
  TIME_SEVERAL: { cells: { 'Aktiviteter!Tid 3': '13, 15' } },
  TIME_ONE_ONLY: { at: 'Ändringar!E2', scenario: 'ny-tid-med-tva-tider' },
  TIME_IS_DATE: { cells: { 'Aktiviteter!Tid 3': 46364 } },
  TIME_IS_DECIMAL: { cells: { 'Aktiviteter!Tid 3': 13.5 } },
  TIME_WAS_DECIMAL: { cells: { 'Aktiviteter!Tid 3': 15.3 } },
  TIME_WITHOUT_END: { cells: { 'Aktiviteter!Tid 3': '13' } },
  TIME_DASH_LOST: { cells: { 'Aktiviteter!Tid 3': '13.00 14.30' } },
  DAY_IN_TIME: { cells: { 'Aktiviteter!Tid 3': '13–15 tisdagar' } },
  FOLLOW_UP_OTHER_PLACE: { cells: { 'Uppföljning!Plats 2': 'ryd' } },
  NOTHING_LEFT_TO_SHOW: { cells: { 'Aktiviteter!Aktivitet 3': '070-174 06 05' } },
  COUNTING_NEEDS_FROM: {
    cells: { 'Aktiviteter!Dag 3': 'varannan onsdag', 'Aktiviteter!Från 3': '' },
  },
  LINK_NOT_SECURE: { cells: { 'Inställningar!Värde 6': 'http://www.exempel.se/' } },
  TAB_MISSING: { at: 'Platser', tabs: (tabs) => tabs.filter(({ title }) => title !== 'Platser') },
  TAB_TWICE: { at: 'Avtal', tabs: (tabs) => [...tabs, tab('AVTAL', [['Fält', 'Värde']])] },
  TAB_MISSPELT: {
    at: 'Ändringar',
    tabs: (tabs) => [...tabs, tab('Andringar', [['Aktivitet', 'Datum', 'Ändring']])],
  },
  TAB_TOO_LONG: { at: 'Kategorier', tabs: withRows('Kategorier', [['Kategori'], ...manyRows()]) },
  HEADER_ROW_MISSING: { at: 'Kategorier', tabs: withRows('Kategorier', [['Samvaro']]) },
  COLUMN_MISSING: {
    at: 'Platser',
    tabs: withRows('Platser', [
      ['Plats', 'Typ'],
      ['Eken', 'annan'],
    ]),
  },
  COLUMN_MISSPELT: {
    at: 'Kategorier!B1',
    tabs: withRows('Kategorier', [
      ['Kategori', 'Beskrivnign'],
      ['Samvaro', 'x'],
    ]),
  },
  HEADER_TWICE: {
    at: 'Kategorier!A1',
    tabs: withRows('Kategorier', [
      ['Kategori', 'KATEGORI'],
      ['Samvaro', 'x'],
    ]),
  },
  CELLS_MERGED: { test: 'tests/unit/sheet/sources/files/local-files.test.ts' },
  ROWS_HIDDEN: { test: 'tests/unit/sheet/sources/same-from-every-source.test.ts' },
  ROW_STRUCK_THROUGH: { test: 'tests/unit/sheet/sources/same-from-every-source.test.ts' },
  TAB_RENAMED: { test: 'tests/unit/sheet/sources/google/google.test.ts' },
  SHEET_CHANGED_WHILE_READING: { test: 'tests/unit/sheet/sources/google/google.test.ts' },
  SHEET_UNREACHABLE: { test: 'tests/unit/sheet/sources/google/google-weather.test.ts' },
  ANSWER_BROKEN: { test: 'tests/unit/sheet/sources/google/google-weather.test.ts' },
  PREVIOUS_UNREADABLE: { test: 'tests/unit/scripts/pull/load-previous.test.ts' },
  CANCELLED_BEFORE: { test: 'tests/unit/sheet/programme/last-good-changes.test.ts' },
  CHANGE_FOR_SEVERAL: { test: 'tests/unit/sheet/programme/unreadable-changes.test.ts' },
  CHANGE_KEEPS_ITS_ACTIVITY: { test: 'tests/unit/sheet/programme/remembered-subjects.test.ts' },
  CHANGE_MEANT_ONE_THAT_IS_GONE: { test: 'tests/unit/sheet/programme/remembered-subjects.test.ts' },
  EARLIER_CHANGES_KEPT: { test: 'tests/unit/sheet/programme/last-good-changes.test.ts' },
  HELD_BUT_NEEDED: { test: 'tests/unit/sheet/rows/last-good-rows.test.ts' },
  DAYS_CHANGED_AT_ONCE: { test: 'tests/unit/snapshot/brake.test.ts' },
  SEVERAL_DAYS_CHANGED: { test: 'tests/unit/snapshot/brake.test.ts' },
  ADDRESS_WAS_ANOTHERS: { test: 'tests/unit/sheet/rows/known-addresses.test.ts' },
  HELD_TOO_LONG: { test: 'tests/unit/sheet/rows/last-good-rows.test.ts' },
  ROWS_GONE: { test: 'tests/unit/snapshot/brake.test.ts' },
  PLACE_EMPTIED: { test: 'tests/unit/snapshot/brake.test.ts' },
  OPTIONAL_TAB_GONE: { test: 'tests/unit/snapshot/brake.test.ts' },
  VISIBILITY_COLUMN_GONE: { test: 'tests/unit/snapshot/brake.test.ts' },
}

/** Where a problem is found in the workbook of its example: "Aktiviteter!G3". */
export function placeIn(example: ProblemExample, workbook: Workbook): string {
  if (!('cells' in example)) return 'at' in example ? example.at : ''
  const place = example.at ?? Object.keys(example.cells)[0] ?? ''
  const [, tab = '', header = '', number] = /^([^!]+)!(.+) (\d+)$/.exec(place) ?? []
  const letter = workbook.tables.get(tab as TabName)?.letters.get(header)
  return letter ? `${tab}!${letter}${number}` : place
}

/** The workbook of an example; null where a test of its own shows the problem. */
export async function workbookOf(example: ProblemExample): Promise<Workbook | null> {
  if ('test' in example) return null
  if ('scenario' in example) return loadScenario(example.scenario)
  if ('cells' in example) return withCells(await loadFullWorkbook(), example.cells)
  const listed = example.tabs(smallWorkbook()).map(({ title, rows }) => ({
    ...{ title, gid: null },
    read: () => ({ rows: rows.map((row) => row.map((cell) => cell as CellValue)), merges: [] }),
  }))
  return workbookFromGrids({ kind: 'csv', hash: 'exempel' }, listed)
}

function tab(title: string, rows: unknown[][]): FakeTab {
  return { title, rows, sheetId: 1 }
}

function withRows(title: string, rows: unknown[][]): (tabs: readonly FakeTab[]) => FakeTab[] {
  return (tabs) => tabs.map((each) => (each.title === title ? { ...each, rows } : each))
}

function manyRows(): string[][] {
  return Array.from({ length: mostRows + 1 }, (_, index) => [`Samvaro ${index}`])
}
