import { capitalize, formatDay, formatList, formatWeekday } from '../../../domain/time/swedish.ts'
import type { ChoiceFinding, DayFinding, ExclusionFinding } from '../findings/cell-findings.ts'
import { quoted, type TextsFor } from './words.ts'

/** Words for what is wrong in Dag, in Utom, and in the columns with a few fixed words. */
export const dayText: TextsFor<DayFinding | ExclusionFinding | ChoiceFinding> = {
  DAYS_UNREADABLE: ({ word, nearest }) => ({
    title:
      word === null ? 'Det här går inte att läsa som dagar.' : `Ordet ${quoted(word)} går inte att förstå.`,
    action:
      nearest === null
        ? 'Skriv till exempel tisdagar, tisdagar jämna veckor, första torsdagen i månaden eller 2026-12-08.'
        : `Menar du ${nearest}? Skriv det i så fall.`,
  }),
  DAYS_WITHOUT_WEEKDAY: () => ({
    title: 'Veckodagen saknas.',
    action: 'Skriv den också, till exempel tisdagar jämna veckor.',
  }),
  COUNTING_NEEDS_FROM: ({ days }) => ({
    title: `${capitalize(days)} – räknat från vilket datum?`,
    action:
      'Fyll i första gången i Från. Eller skriv i Dag vilka veckor det är, till exempel onsdagar jämna veckor.',
  }),
  DAYS_HOW_OFTEN: () => ({
    title: 'Här står hur ofta, men inte vilken dag.',
    action: 'Skriv dagen, till exempel första torsdagen i månaden.',
  }),
  DAYS_CONTRADICT: () => ({
    title: 'Dag säger emot sig själv: samma veckodag har två regler.',
    action: 'Skriv det som gäller, till exempel tisdagar udda veckor. Olika tider hör hemma på olika rader.',
  }),
  DAYS_ARE_A_TERM: () => ({
    title: 'En termin har inga dagar som alla känner till.',
    action: 'Skriv veckodagen i Dag, och första och sista dagen i Från och Till.',
  }),
  TIME_IN_DAYS: ({ time }) => ({
    title: `Klockslaget ${quoted(time)} står i Dag.`,
    action: `Flytta ${time} till kolumnen Tid och låt bara dagarna stå kvar.`,
  }),
  PERIOD_IN_DAYS: () => ({
    title: 'Här står en tid på året, men inte vilka dagar.',
    action:
      'Skriv datumen, eller veckodagen med första och sista dagen, till exempel tisdagar 12 januari–25 maj 2027.',
  }),
  WEEKS_IN_DAYS: () => ({
    title: 'Här står veckonummer, men inte vilka dagar det blir.',
    action: 'Skriv veckodagen före, till exempel tisdagar v. 8–20. Veckor utan aktivitet hör hemma i Utom.',
  }),
  BELONGS_IN_CHANGES: () => ({
    title: 'Det här är en ändring för ett visst datum.',
    action: 'Skriv en rad om dagen i fliken Ändringar, med Inställt eller Flyttat, och ta bort det här.',
  }),
  NTH_OF_A_GROUP: () => ({
    title: 'Det går inte att veta vilken dag i månaden som menas.',
    action: 'Skriv en veckodag, till exempel första måndagen i månaden.',
  }),
  DAYS_UNSURE: ({ word }) => ({
    title: `Ordet ${quoted(word)} gör att ingen vet vilken dag som gäller.`,
    action:
      'Skriv bara den dag som gäller, till exempel 2027-01-12. Två dagar skrivs med och: 12 och 19 januari 2027.',
  }),
  DATES_UNEVEN: ({ dates, interval }) => ({
    title: `Datumen kommer inte ${interval === 2 ? 'varannan' : `var ${interval}:e`} vecka. ${dayList(dates)} bryter mönstret.`,
    action: 'Kontrollera datumen. Om de är rätt kan orden före dem tas bort.',
    consequence: 'Datumen gäller, som de står.',
  }),
  WEEKENDS_READ: () => ({
    title:
      'Helger kan betyda lördagar och söndagar, eller helgdagar. Vi läser det som lördagar och söndagar.',
    action: 'Skriv lör–sön.',
  }),
  WEEKDAYS_WRAP: ({ weekdays }) => ({
    title: `Dagarna går över helgen. Vi läser det som ${formatList(weekdays.map(formatWeekday))}.`,
    action: `Skriv dagarna var för sig: ${weekdays.map(formatWeekday).join(', ')}.`,
  }),
  FIFTH_WEEKDAY: ({ weekdays }) => ({
    title: `Bara några månader har en femte ${formatList(weekdays.map(formatWeekday), 'eller')}.`,
    action: 'Skriv sista i stället för femte, om det är månadens sista som menas.',
  }),
  DAY_NOT_IN_EVERY_MONTH: ({ days }) => ({
    title: `Dag ${formatList(days.map(String), 'eller')} finns inte i alla månader. I de andra blir det inget tillfälle.`,
    action: 'Är det meningen? Välj annars en dag före den 29:e.',
  }),
  EVERY_OTHER_AND_PARITY: ({ parity, year }) => ({
    title: `Varannan vecka och ${weeks(parity)} blir olika efter nyår: ${year} har en vecka 53.`,
    action: `Skriv bara ${weeks(parity)}, eller bara varannan vecka med första gången i Från.`,
    consequence: `Vi visar ${weeks(parity)}.`,
  }),
  EXCLUSION_UNREADABLE: () => ({
    title: 'Det här går inte att läsa som veckor eller datum.',
    action: 'Skriv till exempel v. 26–32, 2026-12-24 eller 24–31 december 2026.',
  }),
  EXCLUSION_REASON: ({ words }) => ({
    title: `Orden ${quoted(words)} i Utom visas inte.`,
    action:
      'Ska besökare se varför? Skriv det i Beskrivning, eller gör en rad i fliken Uppehåll med orsaken.',
  }),
  EXCLUSION_VAGUE: ({ word }) => ({
    title: `${quoted(word)} har inga dagar som alla känner till.`,
    action: 'Skriv veckor eller datum i Utom, till exempel v. 26–32, eller en rad i fliken Uppehåll.',
  }),
  EXCLUDES_HOLIDAYS: () => ({
    title: 'Röda dagar har en egen kolumn.',
    action: 'Skriv Hålls inte i kolumnen Röda dagar och ta bort det här.',
  }),
  WEEK_NOT_REAL: ({ week }) => ({
    title: `Det finns ingen vecka ${week}.`,
    action: 'Veckor har nummer 1 till 53. Skriv till exempel v. 26–32.',
  }),
  WEEKS_OVER_NEW_YEAR: ({ from, to, year }) => ({
    title: `Veckorna går över nyår, och ${year} kan vara året före eller efter.`,
    action: `Skriv v. ${from} ${year - 1} – v. ${to} ${year} eller v. ${from} ${year} – v. ${to} ${year + 1}.`,
  }),
  WEEK_NOT_IN_YEAR: ({ week, year }) => ({
    title: `År ${year} har ingen vecka ${week}.`,
    action: `Sista veckan ${year} är vecka 52. Ändra veckan eller året.`,
  }),
  WEEK_YEAR_MISSING: ({ week, year }) => ({
    title: `Året saknas, och vecka ${week} kommer inte inom programmets tid.`,
    action: `Skriv året också: v. ${week} ${year}.`,
  }),
  CHOICE_UNKNOWN: ({ choices, nearest }) => ({
    title: 'Det ordet går inte att välja här.',
    action:
      nearest === null
        ? `Skriv ${formatList(choices, 'eller')}.`
        : `Menar du ${nearest}? Annars går det att skriva ${formatList(choices, 'eller')}.`,
  }),
}

/** In words, which weeks: jämna or udda. */
export function weeks(parity: 'even' | 'odd'): string {
  return parity === 'even' ? 'jämna veckor' : 'udda veckor'
}

function dayList(dates: readonly Temporal.PlainDate[]): string {
  return capitalize(formatList(dates.slice(0, 3).map((date) => formatDay(date, null))))
}
