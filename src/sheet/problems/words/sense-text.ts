import { formatDate, formatDay, formatList } from '../../../domain/time/swedish.ts'
import type { SenseFinding } from '../findings/row-findings.ts'
import { dateList, decimal, quoted, type TextsFor } from './words.ts'

/** Words for what can be read but can hardly be meant. */
export const senseText: TextsFor<SenseFinding> = {
  ROOM_BOOKED_TWICE: ({ title, row, dates }) => ({
    title: `Samma lokal är bokad samtidigt för ${quoted(title)} (rad ${row}): ${dateList(dates)}.`,
    action:
      'Kontrollera Lokal, Dag och Tid på båda raderna. Är det meningen att de delar lokal kan det stå som det är.',
  }),
  NO_DATES_LEFT: ({ title, last }) => ({
    title: `${title} har inga fler tillfällen. Det sista var ${formatDate(last, null)}.`,
    action: 'Skriv nya datum i Dag, eller en senare dag i Till. Är det slut: skriv Nej i Visa.',
  }),
  NO_DATES_AT_ALL: ({ title }) => ({
    title: `${title} får inte ett enda tillfälle.`,
    action: 'Kontrollera Dag, Från, Till, Utom och Röda dagar tillsammans.',
  }),
  HOLIDAY_UNDECIDED: ({ title, dates, holidays }) => ({
    title: `${title} infaller på en röd dag: ${dateList(dates)} (${formatList(holidays)}).`,
    action: 'Skriv Hålls eller Hålls inte i Röda dagar.',
    consequence: 'De dagarna visas med orden ”Helgdag – ring och fråga”.',
  }),
  EVERY_OTHER_WEEK_BESIDE_EVEN_WEEKS: ({ title, other, year }) => ({
    title: `${title} är varannan vecka och ${quoted(other)} på samma plats går efter jämna eller udda veckor. ${year} har vecka 53, så turordningen byts vid årsskiftet.`,
    action: 'Skriv båda på samma sätt, om de ska turas om.',
  }),
  ROWS_CONTRADICT: ({ title, date, row }) => ({
    title: `${title} står på två rader som säger olika om ${formatDay(date, null)} (den här och rad ${row}).`,
    action:
      'Låt den rad som gäller stå kvar. Är det två tillfällen samma dag, skriv tider som inte går in i varandra. Är det två olika aktiviteter, ge dem var sitt namn.',
  }),
  ROWS_DIFFER: ({ header, row }) => ({
    title: `${header} är inte densamma som på rad ${row}, och raderna är en och samma aktivitet.`,
    action: `Skriv samma ${header} på båda raderna, eller ge den här raden ett eget namn.`,
    consequence: `Raden visas, med ${header} från rad ${row}.`,
  }),
  SAYS_CANCELLED: ({ header }) => ({
    title: `I ${header} står det att något är inställt eller har uppehåll.`,
    action:
      'Skriv det i fliken Ändringar (ett datum) eller Uppehåll (en tid framåt), och ta bort orden här. Då står det rätt överallt.',
    consequence: 'Raden visas. Så länge står det vid alla dess datum: ring för att vara säker.',
  }),
  SAYS_FULL: ({ header }) => ({
    title: `I ${header} står det att det är fullt.`,
    action:
      'Skriv Fullbokat i fliken Ändringar för de datum som är fulla, och ta bort orden här när det finns plats igen.',
    consequence: 'Raden visas. Så länge står det Fullbokat vid alla dess datum.',
  }),
  ROW_TWICE: ({ row }) => ({
    title: `Raden säger detsamma som rad ${row}.`,
    action: 'Ta bort den ena. Är båda menade kan det stå så.',
  }),
  PLACE_WITHOUT_ACTIVITIES: ({ name }) => ({
    title: `${name} har inga aktiviteter.`,
    action: 'Det kan stå så. Ska platsen inte visas, skriv Nej i Visa.',
  }),
  DATE_IN_BREAK: ({ title, dates }) => ({
    title: `${title} har dagar i ett uppehåll: ${dateList(dates)}.`,
    action: 'Är dagen rätt kan det stå så. Annars: ta bort den, eller ändra uppehållet.',
    consequence: 'En dag som står för sig visas även i ett uppehåll.',
  }),
  SERIES_IN_BREAK: ({ title }) => ({
    title: `Alla kommande tillfällen av ${title} ligger i uppehåll.`,
    action: 'Kontrollera Till, och datumen i fliken Uppehåll.',
  }),
  PROGRAMME_HAS_ENDED: ({ until }) => ({
    title: `Programmet var klart till ${formatDate(until, null)}, och den dagen har passerat.`,
    action: 'Skriv den nya dagen i Programmet klart till när nästa program är inlagt.',
  }),
  PROMISE_HAS_PASSED: ({ promised }) => ({
    title: `Nästa program var utlovat till ${formatDate(promised, null)}, och den dagen har passerat.`,
    action: 'Skriv en ny dag i Nästa program, eller töm cellen när programmet är inlagt.',
  }),
  NOTICE_HAS_ENDED: ({ until }) => ({
    title: `Det viktiga meddelandet visades till ${formatDate(until, null)}.`,
    action: 'Ta bort meddelandet, eller skriv ett nytt datum.',
    consequence: 'Meddelandet visas inte längre.',
  }),
  FACTS_NOT_CHECKED_FOR_A_YEAR: ({ name, checked }) => ({
    title: `Uppgifterna om ${name} kontrollerades senast ${formatDate(checked, null)}, för mer än ett år sedan.`,
    action: 'Kontrollera dem på plats och skriv dagens datum i Kontrollerat.',
  }),
  CHECKED_IN_THE_FUTURE: ({ checked }) => ({
    title: `Kontrollerat är ${formatDate(checked, null)}, en dag som inte har varit än.`,
    action: 'Skriv den dag då uppgifterna kontrollerades.',
  }),
  COORDINATES_TURNED: ({ latitude, longitude }) => ({
    title: 'Latitud och Longitud har bytt plats: så som de står ligger platsen inte i Sverige.',
    action: `Skriv ${decimal(latitude)} i Latitud och ${decimal(longitude)} i Longitud.`,
    consequence: 'Platsen visas där den hamnar när de byter plats, nära de andra.',
  }),
  COORDINATES_OUTSIDE_SWEDEN: ({ turned }) => ({
    title: 'Latitud och Longitud pekar på en plats utanför Sverige.',
    action: turned
      ? `Har de bytt plats? Skriv i så fall ${decimal(turned.latitude)} i Latitud och ${decimal(turned.longitude)} i Longitud.`
      : 'Hämta dem på nytt ur en karta. I Sverige är Latitud mellan 55 och 69 och Longitud mellan 11 och 24, till exempel 58,41 och 15,57.',
    consequence: 'Platsen visas utan karta.',
  }),
  COORDINATES_INCOMPLETE: ({ missing }) => ({
    title: `${missing} saknas, så platsen kan inte visas på en karta.`,
    action: `Fyll i ${missing}, eller töm båda.`,
  }),
}
