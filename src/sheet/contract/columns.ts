/**
 * The spreadsheet contract as data: every tab and column that is ever asked for, in the order a coordinator meets them.
 * What is not named here is never requested, stored, logged or printed.
 */
import type { TabName } from '../tab-names.ts'

/** What kind of cell a column holds. The reader of the tab (read-places.ts, read-schedule.ts …) calls its parser in parse/. */
export type CellKind =
  | 'text'
  | 'setting'
  | 'id'
  | 'name'
  | 'place-type'
  | 'address'
  | 'postal-code'
  | 'latitude'
  | 'longitude'
  | 'prose'
  | 'phone'
  | 'access'
  | 'date'
  | 'visibility'
  | 'reference-list'
  | 'reference'
  | 'days'
  | 'time'
  | 'first-date'
  | 'last-date'
  | 'exclusions'
  | 'holiday-choice'
  | 'price'
  | 'booking'
  | 'booking-deadline'
  | 'count'
  | 'contact-name'
  | 'email'
  | 'yes-no'
  | 'list'
  | 'change-kind'
  | 'link'
  | 'quote'
  | 'fact'
  | 'duty-force'
  | 'number'
  | 'duty-measure'
  | 'year'
  | 'percent'
  | 'index-status'
  | 'amount'
  | 'economy-kind'
  | 'period'

/** One column of the contract. */
export interface ColumnContract {
  /** As the coordinator sees it in row 1. */
  header: string
  /** The name in the code. */
  field: string
  kind: CellKind
  /** Required in every row, and in the tab. */
  required: boolean
  /** An unreadable value holds the row back (an error), or is left out and shown as unknown (a warning). */
  whenUnreadable: 'hold' | 'leave-out'
}

/** One tab of the contract. */
export interface TabContract {
  /** The name in the code. */
  table: string
  /** Whether the run stops when the tab is gone. */
  required: boolean
  columns: readonly ColumnContract[]
}

/** Every tab by its name in the spreadsheet. */
export const contract = {
  Inställningar: {
    table: 'settings',
    required: true,
    columns: [
      column('Nyckel', 'key', 'text', 'hold', 'required'),
      column('Värde', 'value', 'setting', 'hold'),
    ],
  },
  Platser: {
    table: 'places',
    required: true,
    columns: [
      column('ID', 'id', 'id', 'hold'),
      column('Plats', 'name', 'name', 'hold', 'required'),
      column('Typ', 'type', 'place-type', 'hold', 'required'),
      column('Benämning i avtalet', 'nameInAgreement', 'text', 'leave-out'),
      column('Adress', 'address', 'address', 'hold', 'required'),
      column('Postnummer', 'postalCode', 'postal-code', 'leave-out'),
      column('Ort', 'city', 'text', 'leave-out'),
      column('Område', 'district', 'text', 'leave-out'),
      column('Latitud', 'latitude', 'latitude', 'leave-out'),
      column('Longitud', 'longitude', 'longitude', 'leave-out'),
      column('Hitta hit', 'directions', 'prose', 'leave-out'),
      column('Telefon', 'phone', 'phone', 'leave-out'),
      column('Utförare', 'provider', 'text', 'leave-out'),
      column('Entré utan trappsteg', 'stepFreeEntrance', 'access', 'leave-out'),
      column('Hiss', 'lift', 'access', 'leave-out'),
      column('Tillgänglig toalett', 'accessibleToilet', 'access', 'leave-out'),
      column('Hörslinga', 'hearingLoop', 'access', 'leave-out'),
      column('Parkering', 'parking', 'access', 'leave-out'),
      column('Kontrollerat', 'checked', 'date', 'leave-out'),
      column('Kontrollerat av', 'checkedBy', 'text', 'leave-out'),
      column('Visa', 'visibility', 'visibility', 'hold'),
    ],
  },
  Aktiviteter: {
    table: 'activities',
    required: true,
    columns: [
      column('ID', 'id', 'id', 'hold'),
      column('Aktivitet', 'title', 'name', 'hold', 'required'),
      column('Kategori', 'categories', 'reference-list', 'hold', 'required'),
      column('Plats', 'place', 'reference', 'hold', 'required'),
      column('Lokal', 'room', 'text', 'leave-out'),
      column('Dag', 'days', 'days', 'hold', 'required'),
      column('Tid', 'time', 'time', 'hold', 'required'),
      column('Från', 'from', 'first-date', 'hold'),
      column('Till', 'to', 'last-date', 'hold'),
      column('Utom', 'exclusions', 'exclusions', 'hold'),
      column('Röda dagar', 'publicHolidays', 'holiday-choice', 'hold'),
      column('Kort beskrivning', 'summary', 'prose', 'leave-out'),
      column('Beskrivning', 'description', 'prose', 'leave-out'),
      column('Första gången', 'firstTime', 'prose', 'leave-out'),
      column('Ta med', 'bring', 'prose', 'leave-out'),
      column('Pris', 'price', 'price', 'leave-out'),
      column('Anmälan', 'booking', 'booking', 'leave-out'),
      column('Anmälan senast', 'bookingDeadline', 'booking-deadline', 'leave-out'),
      column('Max antal', 'maxParticipants', 'count', 'leave-out'),
      column('Kontakt', 'contactName', 'contact-name', 'leave-out'),
      column('Telefon', 'contactPhone', 'phone', 'leave-out'),
      column('E-post', 'contactEmail', 'email', 'leave-out'),
      column('Samtycke', 'consent', 'yes-no', 'leave-out'),
      column('Arrangör', 'organizer', 'text', 'leave-out'),
      column('I samverkan med', 'partners', 'reference-list', 'leave-out'),
      column('Projekt', 'project', 'reference', 'leave-out'),
      column('Sökord', 'keywords', 'list', 'leave-out'),
      column('Kontrollerat', 'checked', 'date', 'leave-out'),
      column('Visa', 'visibility', 'visibility', 'hold'),
    ],
  },
  Ändringar: {
    table: 'changes',
    required: false,
    columns: [
      column('Aktivitet', 'activity', 'reference', 'hold', 'required'),
      column('Datum', 'date', 'date', 'hold', 'required'),
      column('Ändring', 'kind', 'change-kind', 'hold', 'required'),
      column('Nytt datum', 'newDate', 'date', 'hold'),
      column('Ny tid', 'newTime', 'time', 'hold'),
      column('Ny plats', 'newPlace', 'reference', 'hold'),
      column('Orsak', 'reason', 'prose', 'leave-out'),
      column('I stället', 'instead', 'prose', 'leave-out'),
      column('Upplagt', 'posted', 'date', 'hold'),
    ],
  },
  Uppehåll: {
    table: 'breaks',
    required: false,
    columns: [
      column('Från', 'from', 'date', 'hold', 'required'),
      column('Till', 'to', 'date', 'hold', 'required'),
      column('Plats', 'places', 'reference-list', 'hold'),
      column('Aktivitet', 'activities', 'reference-list', 'hold'),
      column('Orsak', 'reason', 'prose', 'leave-out'),
    ],
  },
  Kategorier: {
    table: 'categories',
    required: true,
    columns: [
      column('ID', 'id', 'id', 'hold'),
      column('Kategori', 'name', 'name', 'hold', 'required'),
      column('Beskrivning', 'description', 'prose', 'leave-out'),
      column('Sökord', 'keywords', 'list', 'leave-out'),
    ],
  },
  Partner: {
    table: 'partners',
    required: false,
    columns: [
      column('ID', 'id', 'id', 'hold'),
      column('Partner', 'name', 'name', 'hold', 'required'),
      column('Kortnamn', 'shortName', 'text', 'leave-out'),
      column('Roll', 'role', 'text', 'leave-out'),
      column('Webbadress', 'website', 'link', 'leave-out'),
      column('Telefon', 'phone', 'phone', 'leave-out'),
      column('Visa', 'visibility', 'visibility', 'hold'),
    ],
  },
  Projekt: {
    table: 'projects',
    required: false,
    columns: [
      column('ID', 'id', 'id', 'hold'),
      column('Projekt', 'name', 'name', 'hold', 'required'),
      column('Beskrivning', 'description', 'prose', 'leave-out'),
      column('Partner', 'partners', 'reference-list', 'leave-out'),
      column('Ordagrant', 'quote', 'quote', 'leave-out'),
      column('Anmärkning', 'note', 'prose', 'leave-out'),
      column('Visa', 'visibility', 'visibility', 'hold'),
    ],
  },
  Sökord: {
    table: 'synonyms',
    required: false,
    columns: [
      column('Ord', 'words', 'list', 'hold', 'required'),
      column('Betyder', 'means', 'list', 'hold', 'required'),
    ],
  },
  Avtal: {
    table: 'agreement',
    required: true,
    columns: [
      column('Fält', 'field', 'text', 'hold', 'required'),
      column('Värde', 'value', 'fact', 'hold', 'required'),
      column('Ordagrant', 'quote', 'quote', 'leave-out'),
      column('Anmärkning', 'note', 'prose', 'leave-out'),
      column('Avtal', 'agreement', 'text', 'hold'),
    ],
  },
  Avtalstext: {
    table: 'agreementText',
    required: false,
    columns: [
      column('Rubrik', 'heading', 'quote', 'leave-out'),
      column('Text', 'text', 'quote', 'hold', 'required'),
      column('Not', 'note', 'prose', 'leave-out'),
      column('Avtal', 'agreement', 'text', 'hold'),
    ],
  },
  Åtaganden: {
    table: 'duties',
    required: false,
    columns: [
      column('Åtagande', 'duty', 'prose', 'hold', 'required'),
      column('Vem', 'who', 'text', 'hold', 'required'),
      column('Styrka', 'force', 'duty-force', 'hold', 'required'),
      column('Ordagrant', 'quote', 'quote', 'leave-out'),
      column('Mål', 'goal', 'number', 'leave-out'),
      column('Mäts som', 'measure', 'duty-measure', 'leave-out'),
      column('Utfall', 'outcome', 'text', 'leave-out'),
      column('Per', 'asOf', 'date', 'leave-out'),
      column('Underlag', 'evidence', 'link', 'leave-out'),
      column('Avtal', 'agreement', 'text', 'hold'),
    ],
  },
  Hålldatum: {
    table: 'deadlines',
    required: false,
    columns: [
      column('Vad', 'what', 'prose', 'hold', 'required'),
      column('Senast', 'due', 'date', 'hold', 'required'),
      column('Vem', 'who', 'text', 'hold', 'required'),
      column('Till vem', 'recipient', 'text', 'leave-out'),
      column('Klart', 'done', 'date', 'leave-out'),
      column('Underlag', 'evidence', 'link', 'leave-out'),
      column('Anmärkning', 'note', 'prose', 'leave-out'),
      column('Åtagande', 'duty', 'text', 'leave-out'),
      column('Avtal', 'agreement', 'text', 'hold'),
    ],
  },
  Index: {
    table: 'indexRates',
    required: false,
    columns: [
      column('År', 'year', 'year', 'hold', 'required'),
      column('Procent', 'percent', 'percent', 'hold', 'required'),
      column('Status', 'status', 'index-status', 'hold', 'required'),
      column('Publicerad', 'published', 'date', 'leave-out'),
      column('Källa', 'source', 'text', 'leave-out'),
      column('Avtal', 'agreement', 'text', 'hold'),
    ],
  },
  Belopp: {
    table: 'amounts',
    required: false,
    columns: [
      column('År', 'year', 'year', 'hold', 'required'),
      column('Beslutat', 'decided', 'amount', 'leave-out'),
      column('Utbetalt', 'paid', 'amount', 'leave-out'),
      column('Datum', 'date', 'date', 'leave-out'),
      column('Källa', 'source', 'text', 'leave-out'),
      column('Avtal', 'agreement', 'text', 'hold'),
    ],
  },
  Ekonomi: {
    table: 'economy',
    required: false,
    columns: [
      column('År', 'year', 'year', 'hold', 'required'),
      column('Slag', 'kind', 'economy-kind', 'hold', 'required'),
      column('Post', 'line', 'text', 'hold', 'required'),
      column('Budget', 'budget', 'amount', 'leave-out'),
      column('Utfall', 'outcome', 'amount', 'leave-out'),
      column('Källa', 'source', 'text', 'leave-out'),
    ],
  },
  Uppföljning: {
    table: 'followUp',
    required: false,
    columns: [
      column('Period', 'period', 'period', 'hold', 'required'),
      column('Plats', 'place', 'reference', 'hold'),
      column('Aktivitet', 'activity', 'reference', 'hold'),
      column('Tillfällen', 'held', 'count', 'leave-out'),
      column('Inställda', 'cancelled', 'count', 'leave-out'),
      column('Deltagare', 'visits', 'count', 'leave-out'),
      column('Volontärtimmar', 'volunteerHours', 'number', 'leave-out'),
      column('Rapporterat av', 'reportedBy', 'text', 'leave-out'),
    ],
  },
} as const satisfies Record<TabName, TabContract>

/** A column of a tab by its header; undefined where the contract has none. */
export function columnOf(tab: TabName, header: string): ColumnContract | undefined {
  const { columns }: TabContract = contract[tab]
  return columns.find((column) => column.header === header)
}

function column<const Header extends string, const Field extends string>(
  header: Header,
  field: Field,
  kind: CellKind,
  whenUnreadable: ColumnContract['whenUnreadable'],
  required?: 'required',
) {
  return { header, field, kind, whenUnreadable, required: required === 'required' }
}
