import { whole, type TemplateOptions } from './template.ts'

/** The title of the tab that explains the spreadsheet. It is not in the contract, so it is never read. */
export const readMeTitle = 'Läs mig'

/** What the tab says, a line a row. `checkUrl` is the coordinators' own address of the report; null where it isn't known. */
export function readMeLines(
  checkUrl: string | null,
  { withAgreement }: TemplateOptions = whole,
): readonly string[] {
  return [
    'Så fungerar kalkylarket',
    '',
    'Allt som webbplatsen visar kommer härifrån. Du skriver i flikarna, och webbplatsen läser dem av sig själv.',
    'Rad 1 i varje flik är rubrikerna. Ändra dem inte. Ordningen mellan kolumnerna får du ändra.',
    'En stjärna i rubriken betyder att varje rad måste ha något där. Är det tomt blir cellen gul.',
    'Håll muspekaren över en rubrik, eller tryck på den, så står det vad du ska skriva.',
    'Egna kolumner och egna flikar får du gärna ha. De läses aldrig och visas aldrig.',
    '',
    'Börja så här',
    '1. Fyll i Värde i fliken Inställningar. Webbplatsens namn, Förening, Kommun och Telefon måste vara ifyllda.',
    '2. Fyll i Platser och Kategorier.',
    '3. Fyll i Aktiviteter: en rad för varje serie, till exempel ”tisdagar jämna veckor”.',
    ...(withAgreement ? ['4. Fyll i Avtal: en rad för varje uppgift.'] : []),
    '',
    'När något ställs in eller flyttas',
    'Skriv en rad i fliken Ändringar. Ta inte bort aktiviteten, för då vet ingen att den är inställd.',
    'När syns det? Det står på webbplatsens sida För samordnare.',
    'Är det bråttom? Välj Samvaro > Ställ in i dag, eller Publicera nu, i menyn högst upp. Finns inte menyn: be den som sköter webbplatsen att publicera. Ring också dem som är på väg.',
    '',
    'Om något blir fel',
    'En rad med fel väntar tills du har rättat den. Resten publiceras. Du kan inte ta ned webbplatsen härifrån.',
    'Alla fel står på webbplatsens sida Kontroll, med vilken cell det gäller och vad du ska skriva i stället.',
    ...(checkUrl === null
      ? ['Sidans adress är webbplatsens adress följd av kontroll/']
      : ['Er egen länk dit, som öppnar rätt cell direkt:', checkUrl]),
    '',
    'Privata uppgifter',
    'En persons namn, mobilnummer och e-post visas bara om det står Ja i kolumnen Samtycke. Skriv aldrig personnummer.',
  ]
}
