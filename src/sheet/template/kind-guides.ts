import type { CellKind } from '../contract/columns.ts'

/** How a kind of cell is set up in a new spreadsheet, and explained to the one who fills it in. */
export interface KindGuide {
  /** `text` keeps what is typed ("13-15" stays, and a phone number its zero), `date` is a date, `plain` is a number. */
  format: 'text' | 'date' | 'plain'
  /** What to write, with an example; shown when one points at the header. */
  note: string
  /** The words to choose between, where there are few. */
  choices?: readonly string[]
  /** Whether other words than the choices may be typed, because a cell may hold several. */
  isOpen?: boolean
}

const text = (note: string): KindGuide => ({ format: 'text', note })
const oneOf = (...choices: string[]): KindGuide => ({
  format: 'text',
  note: `Välj ${choices.slice(0, -1).join(', ')} eller ${choices.at(-1) ?? ''}.`,
  choices,
})

/** The guide for each kind of cell. A kind without a guide does not compile. */
export const kindGuides: Record<CellKind, KindGuide> = {
  text: text('Fritt ord eller kort text.'),
  setting: text('Det som ska gälla. Lämna tomt om du inte vet.'),
  id: text(
    'Den del av webbadressen som aldrig ändras: a–z, siffror och bindestreck. Till exempel sittgympa-ryd. Tom: görs av namnet.',
  ),
  name: text('Namnet så som det ska stå på webbplatsen.'),
  'place-type': oneOf('servicehus', 'trygghetsboende', 'bibliotek', 'församlingslokal', 'utomhus', 'annan'),
  address: text('Gata och nummer, till exempel Ekvägen 1.'),
  'postal-code': text('Fem siffror, till exempel 586 00.'),
  latitude: { format: 'plain', note: 'Till exempel 58,4108. Högerklicka på platsen i en karta och kopiera.' },
  longitude: {
    format: 'plain',
    note: 'Till exempel 15,6214. Högerklicka på platsen i en karta och kopiera.',
  },
  prose: text(
    'En eller ett par meningar. Inga namn, telefonnummer eller e-postadresser till privatpersoner.',
  ),
  phone: text(
    'Till exempel 031-390 06 00. Föreningens eller platsens nummer; en persons bara med Samtycke Ja.',
  ),
  access: oneOf('Ja', 'Nej', 'Vet ej'),
  date: { format: 'date', note: 'Ett datum, till exempel 2026-12-08.' },
  visibility: {
    ...oneOf('Ja', 'Nej', 'Utkast'),
    note: 'Ja eller tomt: visas. Nej: visas inte. Utkast: kontrolleras men visas inte.',
  },
  'reference-list': {
    format: 'text',
    note: 'Ett eller flera namn, med komma emellan. De ska finnas i fliken med samma namn.',
    isOpen: true,
  },
  reference: { format: 'text', note: 'Namnet så som det står i sin egen flik.' },
  days: text(
    'Till exempel: tisdagar · mån, ons · vardagar · tisdagar jämna veckor · första torsdagen i månaden · 2026-12-08. Ingen tid här; den skrivs i Tid.',
  ),
  time: text('Till exempel 13.00–15.00, 13-15 eller hela dagen.'),
  'first-date': { format: 'date', note: 'Första dagen, till exempel 2027-01-12.' },
  'last-date': { format: 'date', note: 'Sista dagen, till exempel 2027-05-18. Tom: tills vidare.' },
  exclusions: text('Dagar och veckor utan aktiviteten, till exempel: v. 26–32, 2026-12-24.'),
  'holiday-choice': {
    ...oneOf('Hålls', 'Hålls inte'),
    note: 'Hålls aktiviteten på röda dagar? Tom: det står ”Helgdag – ring och fråga”.',
  },
  price: text(
    'Till exempel Gratis, 20 kr, 50–70 kr eller medlem 40 kr, övriga 60 kr. Tom: ”Pris ej angivet”.',
  ),
  booking: text('Behövs inte, Behövs, eller en mening om hur man anmäler sig.'),
  'booking-deadline': text('Sista dag att anmäla sig, till exempel 2026-12-01.'),
  count: { format: 'plain', note: 'Ett heltal, till exempel 12. Tom betyder okänt, inte noll.' },
  'contact-name': text(
    'En roll, till exempel samordnaren eller receptionen. Ett namn visas bara med Samtycke Ja.',
  ),
  email: text('Föreningens adress. En persons visas bara med Samtycke Ja.'),
  'yes-no': {
    ...oneOf('Ja', 'Nej'),
    note: 'Ja: personen har sagt ja till att namn och nummer syns på webben.',
  },
  list: text('Ord med komma emellan.'),
  'change-kind': oneOf('Inställt', 'Flyttat', 'Ny tid', 'Ny plats', 'Extra'),
  link: text('Hela adressen, till exempel https://www.exempel.se/'),
  quote: text('Ordagrant som det står i avtalet, med luckor och stavfel kvar.'),
  fact: text('Uppgiften. Datum skrivs 2026-12-08, belopp 250 000 kr.'),
  'duty-force': oneOf('ska', 'kan', 'exempel'),
  number: { format: 'plain', note: 'Ett tal, till exempel 10. Tom betyder okänt, inte noll.' },
  'duty-measure': oneOf('servicehus med aktivitet', 'tillfällen', 'deltagare', 'volontärer', 'eget'),
  year: { format: 'plain', note: 'Ett årtal, till exempel 2026.' },
  percent: text('Till exempel 2,7.'),
  'index-status': oneOf('preliminär', 'definitiv'),
  amount: text('Till exempel 250 000 kr. Tom betyder okänt, inte noll.'),
  'economy-kind': oneOf('intäkt', 'kostnad'),
  period: text('Ett år eller en månad: 2026 eller 2026-11.'),
}
