import { SetupError } from '../../setup-error.ts'

/** Why Google refused, in the words that a person needs to put it right. `account` is whom the sheet is shared with. */
export type Refusal =
  | { kind: 'no-credentials' }
  | { kind: 'credentials-unreadable'; file: string }
  | { kind: 'credentials-wrong-kind'; file: string; found: string }
  | { kind: 'credentials-refused' }
  | { kind: 'key-broken' }
  | { kind: 'token-file-missing' }
  | { kind: 'token-refused'; account: string | null }
  | { kind: 'not-shared'; account: string | null }
  | { kind: 'api-off' }
  | { kind: 'scope' }
  | { kind: 'not-found'; account: string | null }
  | { kind: 'office-file' }
  | { kind: 'not-a-sheet' }
  | { kind: 'wrong-root-url' }

/** The set-up error for a refusal. Says what happened and what to do; never quotes an answer, a token or a key. */
export function refused(refusal: Refusal): SetupError {
  const [what, action] = wordsFor(refusal.kind, refusal)
  return new SetupError({ what, action, command: 'npm run sheet:check' })
}

function wordsFor<Kind extends Refusal['kind']>(kind: Kind, refusal: Extract<Refusal, { kind: Kind }>): Pair {
  return words[kind](refusal)
}

/** What happened, and what to do. */
type Pair = readonly [what: string, action: string]

const words: { readonly [Kind in Refusal['kind']]: (refusal: Extract<Refusal, { kind: Kind }>) => Pair } = {
  'no-credentials': () => [
    'SHEET är ett Google-kalkylark, men det finns inga inloggningsuppgifter.',
    'Sätt GOOGLE_APPLICATION_CREDENTIALS till sökvägen för tjänstkontots nyckelfil (JSON) eller för en fil för Workload Identity Federation. Steg 2 i docs/ny-forening.md visar hur.',
  ],
  'credentials-unreadable': (refusal) => [
    `Filen med inloggningsuppgifter, ”${refusal.file}”, finns inte eller är inte JSON.`,
    'Kontrollera sökvägen i GOOGLE_APPLICATION_CREDENTIALS. Filen ska vara den som laddades ned från Google, oförändrad.',
  ],
  'credentials-wrong-kind': (refusal) => [
    `Filen med inloggningsuppgifter, ”${refusal.file}”, är av fel slag (${refusal.found}).`,
    'Använd en nyckelfil för ett tjänstkonto (”service_account”) eller en fil för Workload Identity Federation (”external_account”).',
  ],
  'key-broken': () => [
    'Nyckeln i filen med inloggningsuppgifter går inte att använda.',
    'Ladda ned nyckelfilen på nytt och använd den oförändrad. Den blir ofta fel när den klistras in rad för rad.',
  ],
  'token-file-missing': () => [
    'Filen med inloggningsuppgifter hänvisar till en fil som inte finns.',
    'Filer för Workload Identity Federation går bara att använda i det arbetsflöde som skapade dem. Använd tjänstkontots nyckelfil på en egen dator.',
  ],
  'token-refused': (refusal) => [
    'Google godtar inte inloggningsuppgifterna.',
    `Nyckeln kan vara borttagen, klockan i datorn gå fel, eller kopplingen för Workload Identity Federation sakna behörighet att använda tjänstkontot${named(refusal.account)}. Skapa en ny nyckel eller kontrollera kopplingen.`,
  ],
  'credentials-refused': () => [
    'Google Kalkylark godtar inte inloggningen (401).',
    'Kontrollera att tjänstkontot finns kvar och är aktivt, och att datorns klocka går rätt. Skapa annars en ny nyckel.',
  ],
  'not-shared': (refusal) => [
    'Kalkylarket är inte delat med tjänstkontot (403).',
    `Öppna kalkylarket, välj Dela och lägg till ${accountOf(refusal.account)} som Läsare.`,
  ],
  'api-off': () => [
    'Google Sheets API är inte påslaget i Google Cloud-projektet (403).',
    'Öppna https://console.cloud.google.com/apis/library/sheets.googleapis.com, välj projektet, tryck på Aktivera och vänta några minuter.',
  ],
  scope: () => [
    'Inloggningen saknar behörighet att läsa kalkylark (403).',
    'Inloggningen ska gälla behörigheten https://www.googleapis.com/auth/spreadsheets.readonly.',
  ],
  'not-found': (refusal) => [
    'Det finns inget kalkylark med den adressen (404).',
    `Kopiera adressen på nytt ur webbläsaren. Är kalkylarket borttaget eller flyttat till en ny ägare? Dela det i så fall igen med ${accountOf(refusal.account)}.`,
  ],
  'office-file': () => [
    'Filen är en Excelfil som ligger i Google Drive, inte ett Google-kalkylark.',
    'Öppna den, välj Arkiv > Spara som Google Kalkylark, dela det nya kalkylarket med tjänstkontot och använd dess adress. Den är en annan.',
  ],
  'not-a-sheet': () => [
    'Adressen går till något annat än ett Google-kalkylark (400).',
    'Öppna kalkylarket i webbläsaren och kopiera adressen. Den börjar med https://docs.google.com/spreadsheets/d/.',
  ],
  'wrong-root-url': () => [
    'SHEETS_ROOT_URL är inte en adress som inloggningen får skickas till.',
    'Ta bort SHEETS_ROOT_URL. Den behövs bara för tester och ska börja med https:// (http:// enbart på den egna datorn).',
  ],
}

function named(account: string | null): string {
  return account ? ` ${account}` : ''
}

function accountOf(account: string | null): string {
  return account ?? 'tjänstkontots e-postadress'
}
