/**
 * The workbook of another association, in which everything is more than one thinks of: a day of sixty, names of ninety letters,
 * three hundred places without areas, a number with an extension, a long notice, a week without anything, an agreement of its own
 * with many duties.
 * `node tests/support/workbooks/crowded-workbook.ts <folder>` writes it, a CSV file a tab; lengths.e2e.ts looks at the site built from it.
 */
import { writeTabs, type Row } from './write-tabs.ts'

const longName = 'Eftermiddagsträff med kaffe, korsord, allsång och högläsning för alla som vill ha sällskap'
const street = 'Storgatan'

/** The rows of each tab. */
export function crowdedTabs(): Map<string, Row[]> {
  return new Map([
    ['Inställningar', settings],
    ['Platser', places()],
    ['Kategorier', ['Möten', 'Rörelse', 'Händelser utomhus och inomhus'].map((name) => ({ Kategori: name }))],
    ['Partner', [{ Partner: 'Hembygdsföreningen', Roll: 'Lånar ut sin lokal.' }]],
    ['Aktiviteter', activities()],
    ['Ändringar', changes()],
    ['Uppehåll', [{ Från: '2026-12-21', Till: '2026-12-27', Orsak: 'Julvecka' }]],
    ['Avtal', agreement],
    ['Åtaganden', duties()],
    ['Hålldatum', deadlines()],
    ['Belopp', amounts()],
    ['Uppföljning', followUp()],
  ])
}

const settings = Object.entries({
  'Webbplatsens namn': 'Mötesplatser i Örnsköldsvik',
  Förening: 'Föreningen Sällskap för äldre i Örnsköldsvik med omnejd',
  Kommun: 'Örnsköldsviks kommun',
  Telefon: '0660-12 34 56',
  'Viktigt meddelande':
    `Huset är stängt för ombyggnad. ${'Den som brukar komma hit på eftermiddagarna är välkommen till biblioteket i stället, där det finns kaffe. '.repeat(4)}`.slice(
      0,
      400,
    ),
  'Meddelandet visas till': '2027-01-31',
}).map(([Nyckel, Värde]) => ({ Nyckel, Värde }))

/** No areas; every seventh with all that can be known, the others with an address alone. */
function places(): Row[] {
  return Array.from({ length: 300 }, (_, index) => ({
    ID: `hus-${index + 1}`,
    Plats: index === 0 ? `Församlingshemmet ${longName}` : `Hus ${index + 1} vid ${street}`,
    Typ: index % 3 === 0 ? 'servicehus' : 'annan',
    Adress: `${street} ${index + 1}`,
    ...(index % 7 === 0
      ? {
          Postnummer: '891 31',
          Ort: 'Örnsköldsvik',
          Telefon: '0660-12 34 57, anknytning 12',
          'Hitta hit': 'Gå in genom porten mot gården. '.repeat(6).trim(),
          'Entré utan trappsteg': 'Nej',
          Hiss: 'Vet ej',
        }
      : {}),
  }))
}

/** Sixty on a Tuesday, some on other days. */
function activities(): Row[] {
  return Array.from({ length: 75 }, (_, index) => ({
    ID: `traff-${index + 1}`,
    Aktivitet: index % 10 === 0 ? `${longName} ${index + 1}` : `Träff ${index + 1}`,
    Kategori: index % 2 === 0 ? 'Möten' : 'Händelser utomhus och inomhus',
    Plats: `hus-${(index % 12) + 1}`,
    Dag: index < 60 ? 'tisdagar' : ['onsdagar', 'fredagar', 'söndagar'][index % 3]!,
    Tid: `${String(8 + (index % 11)).padStart(2, '0')}.${index % 2 === 0 ? '00' : '30'}–20.00`,
    Från: '2026-09-01',
    'Röda dagar': 'Hålls inte',
    ...(index % 10 === 0
      ? {
          Beskrivning: 'Vi dricker kaffe och pratar om allt som har hänt. '.repeat(12).trim(),
          'Kort beskrivning': longName,
          'Första gången': 'Säg att det är första gången, så får du sällskap. '.repeat(3).trim(),
          'Ta med': 'Läsglasögon, en vän och kanske en kaka.',
          Pris: 'medlem 40 kr, övriga 60 kr',
          Anmälan: 'Ring dagen innan, senast klockan 12',
          'För vem': 'Alla som vill ha sällskap, också du som aldrig har varit med förut.',
          Betalning: 'Kontant eller med kort vid dörren.',
          'I samverkan med': 'Hembygdsföreningen',
        }
      : {}),
  }))
}

function changes(): Row[] {
  const off = [1, 4, 7].map((number) => ({
    Aktivitet: `traff-${number}`,
    Datum: '2026-11-24',
    Ändring: 'Inställt',
    Orsak: 'Läckan i taket har blivit större, och hantverkarna hinner inte bli klara till dess.',
    'I stället': 'Kom till biblioteket samma dag klockan 14.00, där det finns kaffe och korsord.',
  }))
  return [...off, { Aktivitet: 'traff-11', Datum: '2026-11-24', Ändring: 'Ny tid', 'Ny tid': '15.00–16.00' }]
}

const agreement = Object.entries({
  Titel: 'Avtal om sällskap för äldre i Örnsköldsviks kommun',
  'Offentlig part': 'Humanistiska nämnden i Örnsköldsviks kommun',
  'Idéburen part': 'Föreningen Sällskap för äldre i Örnsköldsvik med omnejd',
  'Giltigt från': '2014-01-01',
  'Giltigt till': '2027-12-31',
  Grundbelopp: '1 875 000 kr',
  Basår: '2014',
  Målgrupp: 'Alla som är äldre och bor i kommunen, i tätorten och på landet.',
  'Antal servicehus': '24',
  'Antal volontärer': '310',
}).map(([Fält, Värde]) => ({ Fält, Värde }))

function duties(): Row[] {
  return Array.from({ length: 40 }, (_, index) => ({
    Åtagande: `Ordna träffar av slag ${index + 1}, så att den som vill ha sällskap kan få det`,
    Vem: index % 2 === 0 ? 'Föreningen' : 'Nämnden',
    Styrka: index % 4 === 0 ? 'kan' : 'ska',
    ...(index % 3 === 0 ? { Mål: String(index + 3), 'Mäts som': 'tillfällen' } : { 'Mäts som': 'eget' }),
  }))
}

function deadlines(): Row[] {
  return Array.from({ length: 14 }, (_, index) => ({
    Vad: `Redovisning för ${2014 + index}`,
    Senast: `${2015 + index}-03-31`,
    Vem: 'Föreningen',
    ...(index < 9 ? { Klart: `${2015 + index}-03-01` } : {}),
  }))
}

function amounts(): Row[] {
  return Array.from({ length: 13 }, (_, index) => ({
    År: String(2014 + index),
    Beslutat: `${1_875_000 + index * 20_000} kr`,
    ...(index % 2 === 0 ? { Utbetalt: `${1_875_000 + index * 20_000} kr` } : {}),
  }))
}

function followUp(): Row[] {
  return Array.from({ length: 11 }, (_, index) => ({
    Period: `2026-${String(index + 1).padStart(2, '0')}`,
    Tillfällen: String(200 + index),
    Deltagare: String(2_000 + index * 13),
  }))
}

const [, script, folder] = process.argv
if (folder && script === import.meta.filename) writeTabs(crowdedTabs(), folder)
