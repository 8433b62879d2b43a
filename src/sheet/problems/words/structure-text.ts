import { formatList } from '../../../domain/time/swedish.ts'
import type {
  BrokenAnswer,
  PreviousFault,
  StructureFinding,
  UnreachableReason,
} from '../findings/structure-findings.ts'
import { quoted, type TextsFor } from './words.ts'

/** Words for what is wrong with the workbook as a whole. */
export const structureText = {
  TAB_MISSING: ({ tab, nearest }) => ({
    title: `Fliken ${quoted(tab)} saknas i kalkylarket.`,
    action: nearest
      ? `Heter den ${quoted(nearest)} nu? Byt i så fall tillbaka namnet till ${quoted(tab)}.`
      : `Lägg tillbaka fliken. Är den borttagen av misstag: Arkiv > Versionshistorik > Visa versionshistorik, och återställ en äldre version.`,
  }),
  TAB_TWICE: ({ tab }) => ({
    title: `Det finns två flikar som heter ${quoted(tab)}, så ingen kan veta vilken som gäller.`,
    action: `Byt namn på den som inte ska publiceras, till exempel till ${quoted(`${tab} gammal`)}.`,
  }),
  TAB_RENAMED: ({ tab }) => ({
    title: `Fliken ${quoted(tab)} har bytt namn. Den hittades ändå, eftersom den är densamma som förra gången.`,
    action: `Byt tillbaka namnet till ${quoted(tab)}.`,
    consequence: 'Flikens rader visas som vanligt.',
  }),
  TAB_MISSPELT: ({ tab }) => ({
    title: `Fliken ${quoted(tab)} saknas, men en annan flik heter nästan så.`,
    action: `Är det samma flik? Byt i så fall dess namn till ${quoted(tab)}.`,
    consequence: `Ingenting från fliken visas förrän den heter ${quoted(tab)}.`,
  }),
  TAB_TOO_LONG: ({ tab, limit }) => ({
    title: `Fliken ${quoted(tab)} har fler än ${limit.toLocaleString('sv')} ifyllda rader.`,
    action:
      'Ta bort rader som har kommit till av misstag, till exempel genom en formel som fyller hela kolumnen.',
  }),
  HEADER_ROW_MISSING: ({ tab, example }) => ({
    title: `Rad 1 i fliken ${quoted(tab)} innehåller inga rubriker.`,
    action: `Rubrikerna ska stå på rad 1, till exempel ${quoted(example)}. Ta bort det som står ovanför dem, eller skriv tillbaka dem.`,
  }),
  COLUMN_MISSING: ({ tab, header, nearest }) => ({
    title: `Kolumnen ${quoted(header)} saknas i fliken ${quoted(tab)}.`,
    action: nearest
      ? `Heter den ${quoted(nearest)} nu? Byt i så fall rubriken på rad 1 till ${quoted(header)}.`
      : `Skriv rubriken ${quoted(header)} på rad 1 i den kolumn som ska ha den.`,
  }),
  COLUMN_MISSPELT: ({ tab, header }) => ({
    title: `Kolumnen ${quoted(header)} saknas i fliken ${quoted(tab)}, men en annan rubrik heter nästan så.`,
    action: `Är det samma kolumn? Byt i så fall rubriken på rad 1 till ${quoted(header)}.`,
    consequence: 'Kolumnen läses inte, så det som står i den visas inte och räknas inte.',
  }),
  HEADER_TWICE: ({ tab, header, letters }) => ({
    title: `Rubriken ${quoted(header)} står två gånger i fliken ${quoted(tab)}: i kolumn ${formatList(letters)}.`,
    action:
      'Byt rubrik på den kolumn som inte ska publiceras. Ingen kan veta vilken av dem som är den offentliga.',
  }),
  CELLS_MERGED: ({ range }) => ({
    title: `Cellerna ${range} är sammanfogade. Bara den första av dem har ett värde.`,
    action: 'Markera dem, välj Format > Sammanfoga celler > Dela upp, och fyll i värdet på varje rad.',
    consequence: 'De andra cellerna i området läses som tomma.',
  }),
  ROWS_HIDDEN: ({ tab, rows }) => ({
    title: `${rows.length === 1 ? 'En rad som är dold' : `${rows.length} rader som är dolda`} i kalkylarket visas på webbplatsen: ${rowList(rows)} i fliken ${quoted(tab)}.`,
    action:
      'Det gör ingenting om de ska synas. Ska de inte det, så skriv Nej i kolumnen Visa, eller ta bort dem. Att en rad är dold, eller inte släpps igenom av ett filter, räknas inte.',
    consequence: 'Raderna visas som om de inte vore dolda.',
  }),
  ROW_STRUCK_THROUGH: () => ({
    title: 'Texten är överstruken i kalkylarket, men raden visas ändå.',
    action:
      'Gäller raden inte längre, så ta bort den eller skriv Nej i kolumnen Visa, där en sådan finns. Är ett datum inställt, så skriv det i fliken Ändringar. Annars: ta bort överstrykningen.',
  }),
  SHEET_CHANGED_WHILE_READING: () => ({
    title: 'Kolumner eller flikar flyttades medan kalkylarket lästes, tre gånger i rad.',
    action: 'Vänta tills ingen flyttar om i kalkylarket och kör igen.',
  }),
  SHEET_UNREACHABLE: ({ reason }) => ({ title: unreachable[reason], action: waitAndRetry }),
  ANSWER_BROKEN: ({ answer }) => ({
    title: `Svaret från Google gick inte att lita på: ${broken[answer]}.`,
    action: waitAndRetry,
  }),
  PREVIOUS_UNREADABLE: ({ place, fault }) => ({
    title: previousFaults[fault](place),
    action:
      'Kontrollera att webbplatsen svarar och kör igen. Utan den förra versionen kan gamla adresser dö och borttagna rader inte märkas. Ska webbplatsen verkligen börja om från början: npm run build -- --no-previous',
  }),
} satisfies TextsFor<StructureFinding>

/** "rad 4, 5 och 9"; at most six are named. */
function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, 6).map(String)
  const rest = rows.length - named.length
  return `rad ${formatList(rest > 0 ? [...named, `${rest} till`] : named)}`
}

const previousFaults: Record<PreviousFault, (place: string) => string> = {
  unreachable: (place) => `Det som publicerades förra gången gick inte att hämta från ${place}.`,
  'too-slow': (place) => `Det som publicerades förra gången kom inte fram från ${place} inom 30 sekunder.`,
  'too-large': (place) =>
    `Det som finns på ${place} är större än 30 MB och läses inte. Så stort är inget som har publicerats härifrån.`,
  'not-a-snapshot': (place) => `Det som finns på ${place} är inte det som publicerades förra gången.`,
  missing: (place) => `Webbplatsen ${place} svarar, men det som publicerades förra gången finns inte där.`,
  older: (place) => `Det som finns på ${place} är äldre än det som senast gjordes här.`,
}

const waitAndRetry =
  'Flera försök är gjorda. Vänta en stund och kör igen. Fortsätter det: kontrollera nätverket, en eventuell proxy och Googles driftsida (https://www.google.com/appsstatus).'

const unreachable: Record<UnreachableReason, string> = {
  quota: 'Google tar inte emot fler läsningar just nu (kvoten per minut är slut).',
  'server-error': 'Google Kalkylark svarade bara med fel.',
  'too-slow': 'Google Kalkylark svarade inte i tid.',
  'no-connection': 'Det gick inte att nå Google Kalkylark.',
  token: 'Det gick inte att få en inloggning (token) från Google.',
}

const broken: Record<BrokenAnswer, string> = {
  'not-json': 'det var inte hela svaret, eller en webbsida i stället för data',
  'wrong-spreadsheet': 'det gällde ett annat kalkylark',
  'missing-ranges': 'delar som efterfrågades saknades',
  redirect: 'det hänvisade till en annan adress',
  'too-large': 'det var orimligt stort',
}
