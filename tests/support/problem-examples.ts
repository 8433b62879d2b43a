import { formulaWithoutResult } from '../../src/sheet/rows/cell-failures.ts'
import { mostRows } from '../../src/sheet/sources/make-table.ts'
import { workbookFromGrids } from '../../src/sheet/sources/workbook-from-grids.ts'
import type { ProblemCode } from '../../src/sheet/problems/problem.ts'
import type { CellValue } from '../../src/sheet/cell-value.ts'
import type { Workbook } from '../../src/sheet/workbook.ts'
import { withCells } from './edit-workbook.ts'
import { loadScenario } from './expect-problems.ts'
import type { FakeTab } from './fake-sheets-a1.ts'
import { smallWorkbook } from './fake-workbook.ts'
import { loadFullWorkbook } from './full-workbook.ts'

/** A workbook in which a problem is found, and where: "Aktiviteter!G3", or "Avtal" where no single cell is meant. */
export type ProblemExample =
  | { at: string; scenario: string }
  | { at: string; cells: Readonly<Record<string, CellValue>> }
  | { at: string; tabs: (tabs: readonly FakeTab[]) => FakeTab[] }
  /** Found only against a server, or against what was published before: in that test. */
  | { test: string }

/** One example of every problem there is; a code without one does not compile. */
export const problemExamples: Readonly<Record<ProblemCode, ProblemExample>> = {
  LINK_UNREADABLE: { at: 'Åtaganden!H7', scenario: 'utfall-utan-mal' },
  DATE_WITH_SLASH: { at: 'Hålldatum!B4', scenario: 'atagande-med-hallna-datum' },
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
  ID_TWICE: { at: 'Aktiviteter!A3', scenario: 'samma-id-tva-ganger' },
  NAME_TWICE: { at: 'Partner!A2', scenario: 'samma-namn-utan-plats' },
  REFERENCE_UNKNOWN: { at: 'Aktiviteter!C3', scenario: 'okand-plats-och-kategori' },
  REFERENCE_AMBIGUOUS: { at: 'Ändringar!A2', scenario: 'namn-som-flera-har' },
  REFERENCE_HIDDEN: { at: 'Aktiviteter!D3', scenario: 'dold-plats' },
  REFERENCE_HELD: { at: 'Aktiviteter!D3', scenario: 'plats-med-fel' },
  SETTING_UNKNOWN: { at: 'Inställningar!A6', scenario: 'okand-installning' },
  SETTING_TWICE: { at: 'Inställningar!A6', scenario: 'installning-tva-ganger' },
  SETTING_MISSING: { at: 'Inställningar', scenario: 'installning-saknas' },
  SETTING_WITHOUT_VALUE: { at: 'Inställningar!B4', scenario: 'installning-utan-varde' },
  FROM_AFTER_TO: { at: 'Aktiviteter!H2', scenario: 'fran-efter-till' },
  DATE_ALSO_EXCLUDED: { at: 'Aktiviteter!J2', scenario: 'datum-i-egen-utom' },
  DATE_OUTSIDE_PERIOD: { at: 'Aktiviteter!E2', scenario: 'datum-utanfor-perioden' },
  HOLIDAY_COLUMN_WINS: { at: 'Aktiviteter!I2', scenario: 'helgfria-men-halls' },
  STARTS_LATER_THAN_FROM: { at: 'Aktiviteter!G2', scenario: 'varannan-fran-annan-dag' },
  CHANGE_ON_A_DAY_WITHOUT_THE_ACTIVITY: { at: 'Ändringar!B2', scenario: 'andring-pa-fel-dag' },
  CHANGE_LACKS: { at: 'Ändringar!D2', scenario: 'andring-som-saknar-nagot' },
  CHANGE_HAS_TOO_MUCH: { at: 'Ändringar!D2', scenario: 'andring-med-for-mycket' },
  CANCELLED_AND_CHANGED: { at: 'Ändringar!C2', scenario: 'installt-och-andrat' },
  CHANGE_TWICE: { at: 'Ändringar!C2', scenario: 'tva-olika-nya-tider' },
  EXTRA_AT_A_PLANNED_TIME: { at: 'Ändringar!D2', scenario: 'extra-nar-det-redan-ar' },
  MOVED_TO_THE_SAME_DATE: { at: 'Ändringar!D2', scenario: 'flyttat-till-samma-dag' },
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
  NOTICE_HAS_ENDED: { at: 'Inställningar!B8', scenario: 'programmet-har-gatt-ut' },
  FACTS_NOT_CHECKED_FOR_A_YEAR: { at: 'Platser!G2', scenario: 'inte-kontrollerat-pa-ett-ar' },
  CHECKED_IN_THE_FUTURE: { at: 'Platser!G3', scenario: 'inte-kontrollerat-pa-ett-ar' },
  COORDINATES_TURNED: {
    at: 'Platser!I3',
    cells: {
      ...{ 'Platser!Latitud 2': '58,41', 'Platser!Longitud 2': '15,62' },
      ...{ 'Platser!Latitud 3': '15,57', 'Platser!Longitud 3': '58,41' },
    },
  },
  COORDINATES_OUTSIDE_SWEDEN: {
    at: 'Platser!I3',
    cells: { 'Platser!Latitud 3': '41,90', 'Platser!Longitud 3': '12,50' },
  },
  COORDINATES_INCOMPLETE: { at: 'Platser!F3', scenario: 'inte-kontrollerat-pa-ett-ar' },
  REQUIRED_CELL_EMPTY: { at: 'Aktiviteter!E3', scenario: 'aktivitet-utan-datum' },
  FORMULA_ERROR: { at: 'Aktiviteter!D2', scenario: 'formelfel' },
  FORMULA_NOT_CALCULATED: {
    at: 'Aktiviteter!E3',
    cells: { 'Aktiviteter!Dag 3': formulaWithoutResult },
  },
  ROW_HAS_TOO_MANY_CELLS: { at: 'Aktiviteter', scenario: 'rad-med-for-manga-celler' },
  CELL_STILL_LOADING: { at: 'Aktiviteter!K3', scenario: 'formelfel' },
  CELL_TOO_LONG: { at: 'Aktiviteter!J2', scenario: 'alldeles-for-lang-text' },
  PERSONAL_IDENTITY_NUMBER: { at: 'Aktiviteter!J3', scenario: 'personnummer' },
  CONTACT_WITHOUT_CONSENT: { at: 'Aktiviteter!J2', scenario: 'privat-kontakt' },
  CONTACT_IN_FREE_TEXT: { at: 'Aktiviteter!J2', scenario: 'privat-nummer-i-fri-text' },
  NOT_A_ROLE: { at: 'Platser!F2', scenario: 'namn-i-stallet-for-roll' },
  ORGANIZER_MAY_BE_A_PERSON: { at: 'Aktiviteter!J2', scenario: 'arrangor-som-ar-en-person' },
  ADDRESS_IS_NONE: { at: 'Platser!D3', cells: { 'Platser!Adress 3': 'se karta' } },
  ADDRESS_IS_DIRECTIONS: {
    at: 'Platser!D3',
    cells: { 'Platser!Adress 3': 'hus 511-001, ingång 76, entréplan' },
  },
  POSTAL_CODE_UNREADABLE: { at: 'Platser!F3', cells: { 'Platser!Postnummer 3': '12' } },
  POSTAL_CODE_WITH_TOWN: { at: 'Platser!F3', cells: { 'Platser!Postnummer 3': '589 01 Exempelby' } },
  COORDINATE_UNREADABLE: { at: 'Platser!I3', cells: { 'Platser!Latitud 3': 'norr' } },
  COORDINATES_IN_ONE_CELL: { at: 'Platser!I3', cells: { 'Platser!Latitud 3': '58.41, 15.62' } },
  EMAIL_UNREADABLE: { at: 'Aktiviteter!V3', cells: { 'Aktiviteter!E-post 3': 'info(at)solrosen' } },
  LINK_NOT_WEB: { at: 'Partner!E2', cells: { 'Partner!Webbadress 2': 'javascript:alert(1)' } },
  DATE_UNREADABLE: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': 'snart' } },
  DATE_IS_WEEKDAY: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': 'tisdag' } },
  DATE_SEVERAL: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': '2026-09-02 och 2026-10-02' } },
  DATE_SHORT_YEAR: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': '24-03-05' } },
  DATE_NOT_REAL: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': '31 februari 2027' } },
  MONTH_NOT_REAL: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': '2026-13-01' } },
  DATES_BACKWARDS: { at: 'Aktiviteter!K3', cells: { 'Aktiviteter!Utom 3': '2026-12-24–2026-12-20' } },
  DATE_WITH_TIME: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': 46267.5 } },
  DATE_LONG_PAST: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': '2015-03-02' } },
  NO_LAST_DATE: { at: 'Aktiviteter!H3', cells: { 'Aktiviteter!Till 3': 'tills vidare' } },
  YEAR_MISSING: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': '8 december' } },
  YEAR_ASSUMED: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'onsdag 9 december' } },
  YEAR_UNLIKELY: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': '0026-09-02' } },
  YEAR_UNREADABLE: { at: 'Index!A2', cells: { 'Index!År 2': '26' } },
  PERIOD_UNREADABLE: { at: 'Uppföljning!A2', cells: { 'Uppföljning!Period 2': 'hösten' } },
  WEEKDAY_MISMATCH: { at: 'Aktiviteter!G3', cells: { 'Aktiviteter!Från 3': 'onsdag 8 december 2026' } },
  DEADLINE_UNREADABLE: { at: 'Aktiviteter!R3', cells: { 'Aktiviteter!Anmälan senast 3': 'i god tid' } },
  DAYS_UNREADABLE: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'ibland' } },
  DAYS_WITHOUT_WEEKDAY: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'jämna veckor' } },
  DAYS_HOW_OFTEN: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'en gång i månaden' } },
  DAYS_CONTRADICT: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'ojämna tisdagar, varje tisdag' } },
  DAYS_ARE_A_TERM: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'höstterminen' } },
  TIME_IN_DAYS: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'tisdagar kl 10–11' } },
  PERIOD_IN_DAYS: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'tisdagar från 1 september' } },
  WEEKS_IN_DAYS: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'onsdagar v. 36–50' } },
  BELONGS_IN_CHANGES: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'inställt 2026-12-08' } },
  NTH_OF_A_GROUP: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'första vardagen i månaden' } },
  DATES_TOO_MANY: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': '1 september 2026–26 maj 2027' } },
  DATES_UNEVEN: {
    at: 'Aktiviteter!E3',
    cells: { 'Aktiviteter!Dag 3': 'varannan onsdag, dvs 13 och 20 januari 2027' },
  },
  WEEKENDS_READ: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'helger' } },
  WEEKDAYS_WRAP: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'fre–mån' } },
  FIFTH_WEEKDAY: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'femte torsdagen' } },
  DAY_NOT_IN_EVERY_MONTH: { at: 'Aktiviteter!E3', cells: { 'Aktiviteter!Dag 3': 'den 31:a varje månad' } },
  EVERY_OTHER_AND_PARITY: {
    at: 'Aktiviteter!E3',
    cells: { 'Aktiviteter!Dag 3': 'varannan onsdag jämna veckor' },
  },
  EXCLUSION_UNREADABLE: { at: 'Aktiviteter!K3', cells: { 'Aktiviteter!Utom 3': 'kanske' } },
  EXCLUSION_VAGUE: { at: 'Aktiviteter!K3', cells: { 'Aktiviteter!Utom 3': 'sommarlov' } },
  EXCLUDES_HOLIDAYS: { at: 'Aktiviteter!K3', cells: { 'Aktiviteter!Utom 3': 'röda dagar' } },
  WEEK_NOT_REAL: { at: 'Aktiviteter!K3', cells: { 'Aktiviteter!Utom 3': 'v. 54' } },
  WEEKS_OVER_NEW_YEAR: { at: 'Aktiviteter!K3', cells: { 'Aktiviteter!Utom 3': 'v. 52–1 2027' } },
  WEEK_NOT_IN_YEAR: { at: 'Aktiviteter!K3', cells: { 'Aktiviteter!Utom 3': 'v. 53 2027' } },
  NUMBER_AMBIGUOUS: { at: 'Aktiviteter!S3', cells: { 'Aktiviteter!Max antal 3': '1.250' } },
  NUMBER_NOT_WHOLE: { at: 'Aktiviteter!S3', cells: { 'Aktiviteter!Max antal 3': '2,5' } },
  NUMBER_ABOUT: { at: 'Aktiviteter!S3', cells: { 'Aktiviteter!Max antal 3': 'ca 20' } },
  COUNT_IS_ZERO: { at: 'Aktiviteter!S3', cells: { 'Aktiviteter!Max antal 3': 0 } },
  PERCENT_IS_FRACTION: { at: 'Index!B2', cells: { 'Index!Procent 2': 0.027 } },
  PRICE_UNREADABLE: { at: 'Aktiviteter!P3', cells: { 'Aktiviteter!Pris 3': '?' } },
  PRICE_OF_REFRESHMENTS: { at: 'Aktiviteter!P3', cells: { 'Aktiviteter!Pris 3': 'fika 20 kr' } },
  PRICE_IS_PAYMENT: { at: 'Aktiviteter!P3', cells: { 'Aktiviteter!Pris 3': 'swish 123 456 78 90' } },
  PRICE_WITH_PAYMENT: { at: 'Aktiviteter!P3', cells: { 'Aktiviteter!Pris 3': '20 kr, swish 123 456 78 90' } },
  PRICE_IN_WORDS: { at: 'Aktiviteter!P3', cells: { 'Aktiviteter!Pris 3': 'tio kronor' } },
  PRICE_WITH_POINT: { at: 'Aktiviteter!P3', cells: { 'Aktiviteter!Pris 3': '1.250 kr' } },
  BOOKING_UNREADABLE: { at: 'Aktiviteter!Q3', cells: { 'Aktiviteter!Anmälan 3': '?' } },
  PHONE_UNREADABLE: { at: 'Platser!L3', cells: { 'Platser!Telefon 3': 'ring' } },
  PHONE_WITHOUT_AREA_CODE: { at: 'Platser!L3', cells: { 'Platser!Telefon 3': '390 06 00' } },
  PHONE_WITH_LETTER: { at: 'Platser!L3', cells: { 'Platser!Telefon 3': '031-39O 06 00' } },
  PHONE_LOST_ZERO: { at: 'Platser!L3', cells: { 'Platser!Telefon 3': 313900600 } },
  PHONE_SPECIAL: { at: 'Platser!L3', cells: { 'Platser!Telefon 3': '112' } },
  PHONE_SEVERAL: { at: 'Platser!L3', cells: { 'Platser!Telefon 3': '031-390 06 00 / 031-390 06 01' } },
  PHONE_NOTE_LEFT_OUT: { at: 'Platser!L3', cells: { 'Platser!Telefon 3': '031-390 06 00 Anna' } },
  PHONE_SHORT: { at: 'Platser!L3', cells: { 'Platser!Telefon 3': '040-628 04' } },
  TIME_UNREADABLE: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': 'sent' } },
  TIME_IN_WORDS: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': 'halv två' } },
  TIME_NOT_REAL: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': '13.60' } },
  TIME_PAST_MIDNIGHT: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': '20.00–24.00' } },
  TIME_BACKWARDS: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': '15–13' } },
  TIME_AT_NIGHT: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': 'kl 1–3' } },
  TIME_OR_TWO: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': '13 15' } },
  TIME_SEVERAL: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': '13.00–15.00 och 17.00–19.00' } },
  TIME_IS_DATE: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': 46364 } },
  TIME_IS_DECIMAL: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': 13.5 } },
  TIME_WAS_DECIMAL: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': 15.3 } },
  TIME_WITHOUT_END: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': '13' } },
  TIME_DASH_LOST: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': '13.00 14.30' } },
  TIME_START_ABOUT: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': 'ca 13–15' } },
  DAY_IN_TIME: { at: 'Aktiviteter!F3', cells: { 'Aktiviteter!Tid 3': 'tisdagar 13–15' } },
  FOLLOW_UP_OTHER_PLACE: { at: 'Uppföljning!B2', cells: { 'Uppföljning!Plats 2': 'ryd' } },
  NOTHING_LEFT_TO_SHOW: { at: 'Aktiviteter!B3', cells: { 'Aktiviteter!Aktivitet 3': '070-174 06 05' } },
  COUNTING_NEEDS_FROM: {
    at: 'Aktiviteter!E3',
    cells: { 'Aktiviteter!Dag 3': 'varannan onsdag', 'Aktiviteter!Från 3': '' },
  },
  LINK_NOT_SECURE: { at: 'Inställningar!B6', cells: { 'Inställningar!Värde 6': 'http://www.exempel.se/' } },
  TAB_MISSING: { at: 'Avtal', tabs: (tabs) => tabs.filter(({ title }) => title !== 'Avtal') },
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
