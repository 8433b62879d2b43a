/**
 * The spreadsheet contract as data: every tab and column that is ever asked for, in the order a coordinator meets them,
 * and what each column holds. It is what reads: a column's cells are read by its kind and by nothing else. What is not
 * named here is never requested, stored, logged or printed.
 */
import type { TabName } from '../tab-names.ts'
import { agreementFieldNames } from './agreement-fields.ts'
import {
  access,
  changeKind,
  consent,
  dutyForce,
  dutyMeasure,
  economyKind,
  holidayChoice,
  indexStatus,
  placeType,
  visibility,
} from './kinds/choices.ts'
import { latitude, longitude } from './kinds/coordinates.ts'
import { bookingDeadline, date, firstDate, lastDate } from './kinds/dates.ts'
import { email } from './kinds/email.ts'
import { id } from './kinds/id.ts'
import { explained, type Kind, type ValueOfKind } from './kinds/kind.ts'
import { link, secureLink } from './kinds/links.ts'
import { amount, count, hours, most, number, percent } from './kinds/numbers.ts'
import { outcome } from './kinds/outcome.ts'
import { ownPhone, phone } from './kinds/phone.ts'
import { postalCode } from './kinds/postal-code.ts'
import { reference, references } from './kinds/reference.ts'
import { days, exclusions, time, times } from './kinds/schedule.ts'
import { streetAddress } from './kinds/street-address.ts'
import { booking, price } from './kinds/terms.ts'
import { contactName, line, name, nameAmong, prose, quote, valueByName, words } from './kinds/texts.ts'
import { period, year } from './kinds/years.ts'
import { settingNames } from './settings.ts'

/** One column of the contract. */
export interface ColumnContract {
  /** As the coordinator sees it in row 1. */
  header: string
  kind: Kind<unknown>
  /** Required in every row, and in the tab. */
  required: boolean
  /** An unreadable value holds the row back (an error), or is left out and shown as unknown (a warning). */
  whenUnreadable: 'hold' | 'leave-out'
}

/** One tab of the contract. */
export interface TabContract {
  /** Whether the run stops when the tab is gone. */
  required: boolean
  columns: readonly ColumnContract[]
}

/** Every tab by its name in the spreadsheet. */
export const contract = {
  Inställningar: {
    required: true,
    columns: [
      column('Nyckel', nameAmong(settingNames, 'Välj i listan.'), 'required'),
      column('Värde', valueByName('Det som ska gälla. Lämna tomt om du inte vet.'), 'hold'),
    ],
  },
  Platser: {
    required: true,
    columns: [
      column('ID', id, 'hold'),
      column('Plats', name, 'required'),
      column('Typ', placeType, 'required'),
      column('Benämning i avtalet', line, 'leave-out'),
      column('Adress', streetAddress, 'required'),
      column('Postnummer', postalCode, 'leave-out'),
      column('Ort', line, 'leave-out'),
      column('Område', line, 'leave-out'),
      column('Latitud', latitude, 'leave-out'),
      column('Longitud', longitude, 'leave-out'),
      column('Hitta hit', prose, 'leave-out'),
      column('Telefon', ownPhone, 'leave-out'),
      column('Utförare', line, 'leave-out'),
      column('Entré utan trappsteg', access, 'leave-out'),
      column('Hiss', access, 'leave-out'),
      column('Tillgänglig toalett', access, 'leave-out'),
      column('Hörslinga', access, 'leave-out'),
      column('Parkering', access, 'leave-out'),
      column('Kontrollerat', date, 'leave-out'),
      column(
        'Kontrollerat av',
        explained(line, 'En roll, till exempel samordnaren. Inget namn.'),
        'leave-out',
      ),
      column(
        'Kortadress',
        explained(id, 'Kort adress att trycka på papper, till exempel ryd. Den går till platsens sida.'),
        'leave-out',
      ),
      column('Visa', visibility, 'hold'),
    ],
  },
  Aktiviteter: {
    required: true,
    columns: [
      column('ID', id, 'hold'),
      column(
        'Aktivitet',
        explained(
          name,
          'Vad den heter, till exempel Sittgympa. En rad är en serie, eller något som hålls en gång.',
        ),
        'required',
      ),
      column('Kategori', references('Kategorier'), 'required'),
      column('Plats', reference('Platser'), 'required'),
      column('Lokal', explained(line, 'Rummet, till exempel Matsalen, plan 1.'), 'leave-out'),
      column('Dag', days, 'required'),
      column('Tid', times, 'required'),
      column('Från', firstDate, 'hold'),
      column('Till', lastDate, 'hold'),
      column('Utom', exclusions, 'hold'),
      column('Röda dagar', holidayChoice, 'hold'),
      column('Kort beskrivning', prose, 'leave-out'),
      column('Beskrivning', prose, 'leave-out'),
      column('Första gången', prose, 'leave-out'),
      column('Ta med', prose, 'leave-out'),
      column('Pris', price, 'leave-out'),
      column('Anmälan', booking, 'leave-out'),
      column('Anmälan senast', bookingDeadline, 'leave-out'),
      column('Max antal', most, 'leave-out'),
      column('Kontakt', contactName, 'leave-out'),
      column('Telefon', phone, 'leave-out'),
      column('E-post', email, 'leave-out'),
      column('Samtycke', consent, 'leave-out'),
      column('Arrangör', explained(line, 'Tom betyder föreningen.'), 'leave-out'),
      column('I samverkan med', references('Partner'), 'leave-out'),
      column('Projekt', reference('Projekt'), 'leave-out'),
      column('Sökord', words, 'leave-out'),
      column(
        'För vem',
        explained(words, 'Vilka den vänder sig till, till exempel anhöriga, demens, finska.'),
        'leave-out',
      ),
      column(
        'Betalning',
        explained(prose, 'Hur man betalar, till exempel Swish eller kontant.'),
        'leave-out',
      ),
      column('Kontrollerat', date, 'leave-out'),
      column('Visa', visibility, 'hold'),
    ],
  },
  Ändringar: {
    required: false,
    columns: [
      column('Aktivitet', reference('Aktiviteter'), 'required'),
      column('Datum', explained(date, 'Dagen som den var planerad, till exempel 2026-12-08.'), 'required'),
      column(
        'Gäller tid',
        explained(
          time,
          'Tiden som den var planerad, när aktiviteten hålls flera gånger den dagen. Tom: alla.',
        ),
        'hold',
      ),
      column('Ändring', changeKind, 'required'),
      column('Nytt datum', date, 'hold'),
      column('Ny tid', time, 'hold'),
      column('Ny plats', reference('Platser'), 'hold'),
      column('Orsak', prose, 'leave-out'),
      column(
        'I stället',
        explained(prose, 'Vad som händer i stället, till exempel: Välkommen till fikat i Eken samma tid.'),
        'leave-out',
      ),
      column('Upplagt', date, 'hold'),
    ],
  },
  Uppehåll: {
    required: false,
    columns: [
      column('Från', firstDate, 'required'),
      column('Till', explained(lastDate, 'Sista dagen. Tom: uppehåll tills vidare.'), 'hold'),
      column('Plats', references('Platser'), 'hold'),
      column('Aktivitet', references('Aktiviteter'), 'hold'),
      column('Orsak', prose, 'leave-out'),
    ],
  },
  Kategorier: {
    required: true,
    columns: [
      column('ID', id, 'hold'),
      column('Kategori', name, 'required'),
      column('Beskrivning', prose, 'leave-out'),
      column('Sökord', words, 'leave-out'),
    ],
  },
  Partner: {
    required: false,
    columns: [
      column('ID', id, 'hold'),
      column('Partner', name, 'required'),
      column('Kortnamn', line, 'leave-out'),
      column('Roll', line, 'leave-out'),
      column('Webbadress', link, 'leave-out'),
      column('Telefon', ownPhone, 'leave-out'),
      column('Visa', visibility, 'hold'),
    ],
  },
  Projekt: {
    required: false,
    columns: [
      column('ID', id, 'hold'),
      column('Projekt', name, 'required'),
      column('Beskrivning', prose, 'leave-out'),
      column('Partner', references('Partner'), 'leave-out'),
      column('Ordagrant', quote, 'leave-out'),
      column('Anmärkning', prose, 'leave-out'),
      column('Visa', visibility, 'hold'),
    ],
  },
  Sökord: {
    required: false,
    columns: [column('Ord', words, 'required'), column('Betyder', words, 'required')],
  },
  Avtal: {
    required: false,
    columns: [
      column(
        'Fält',
        nameAmong(agreementFieldNames, 'Välj i listan. Ett fält får stå på flera rader.'),
        'required',
      ),
      column('Värde', valueByName('Uppgiften. Datum skrivs 2026-12-08, belopp 250 000 kr.'), 'required'),
      column('Ordagrant', quote, 'leave-out'),
      column('Anmärkning', prose, 'leave-out'),
      column('Avtal', line, 'hold'),
    ],
  },
  Avtalstext: {
    required: false,
    columns: [
      column('Rubrik', quote, 'leave-out'),
      column('Text', quote, 'required'),
      column('Not', prose, 'leave-out'),
      column('Avtal', line, 'hold'),
    ],
  },
  Åtaganden: {
    required: false,
    columns: [
      column('Åtagande', prose, 'required'),
      column('Vem', line, 'required'),
      column('Styrka', dutyForce, 'required'),
      column('Ordagrant', quote, 'leave-out'),
      column('Mål', number, 'leave-out'),
      column('Mäts som', dutyMeasure, 'leave-out'),
      column('Utfall', outcome, 'leave-out'),
      column('Per', date, 'leave-out'),
      column('Underlag', secureLink, 'leave-out'),
      column('Avtal', line, 'hold'),
    ],
  },
  Hålldatum: {
    required: false,
    columns: [
      column('Vad', prose, 'required'),
      column('Senast', date, 'required'),
      column('Vem', line, 'required'),
      column('Till vem', line, 'leave-out'),
      column('Klart', date, 'leave-out'),
      column('Underlag', secureLink, 'leave-out'),
      column('Anmärkning', prose, 'leave-out'),
      column('Åtagande', line, 'leave-out'),
      column('Avtal', line, 'hold'),
    ],
  },
  Index: {
    required: false,
    columns: [
      column('År', year, 'required'),
      column('Procent', percent, 'required'),
      column('Status', indexStatus, 'required'),
      column('Publicerad', date, 'leave-out'),
      column('Källa', line, 'leave-out'),
      column('Avtal', line, 'hold'),
    ],
  },
  Belopp: {
    required: false,
    columns: [
      column('År', year, 'required'),
      column('Beslutat', amount, 'leave-out'),
      column('Utbetalt', amount, 'leave-out'),
      column('Datum', date, 'leave-out'),
      column('Källa', line, 'leave-out'),
      column('Avtal', line, 'hold'),
    ],
  },
  Ekonomi: {
    required: false,
    columns: [
      column('År', year, 'required'),
      column('Slag', economyKind, 'required'),
      column('Post', line, 'required'),
      column('Budget', amount, 'leave-out'),
      column('Utfall', amount, 'leave-out'),
      column('Källa', line, 'leave-out'),
    ],
  },
  Uppföljning: {
    required: false,
    columns: [
      column('Period', period, 'required'),
      column('Plats', reference('Platser'), 'hold'),
      column('Aktivitet', reference('Aktiviteter'), 'hold'),
      column('Tillfällen', count, 'leave-out'),
      column('Inställda', count, 'leave-out'),
      column('Deltagare', count, 'leave-out'),
      column('Volontärtimmar', hours, 'leave-out'),
      column('Rapporterat av', line, 'leave-out'),
    ],
  },
} as const satisfies Record<TabName, TabContract>

type ColumnOf<Tab extends TabName> = (typeof contract)[Tab]['columns'][number]

/** The headers of a tab, as the contract writes them. */
export type HeaderOf<Tab extends TabName> = ColumnOf<Tab>['header']

/** What a cell of that column gives when it is read. */
export type ValueOf<Tab extends TabName, Header extends HeaderOf<Tab>> = ValueOfKind<
  Extract<ColumnOf<Tab>, { header: Header }>['kind']
>

/** The columns of a tab by their headers, in the contract's order. */
export function columnsOf(tab: TabName): ReadonlyMap<string, ColumnContract> {
  const known = columnMaps.get(tab)
  if (known) return known
  const columns: readonly ColumnContract[] = contract[tab].columns
  const map = new Map(columns.map((column) => [column.header, column]))
  columnMaps.set(tab, map)
  return map
}

const columnMaps = new Map<TabName, ReadonlyMap<string, ColumnContract>>()

/** `required`: every row must have it, and the tab the column; else what an unreadable value costs. */
function column<const Header extends string, AnyKind extends Kind<unknown>>(
  header: Header,
  kind: AnyKind,
  cost: 'required' | ColumnContract['whenUnreadable'],
) {
  const whenUnreadable: ColumnContract['whenUnreadable'] = cost === 'required' ? 'hold' : cost
  return { header, kind, whenUnreadable, required: cost === 'required' }
}
