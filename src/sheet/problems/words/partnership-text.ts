import { formatDifference, formatKronor } from '../../../domain/agreement/money.ts'
import { formatDate, formatList } from '../../../domain/time/swedish.ts'
import type { PartnershipFinding } from '../findings/partnership-findings.ts'
import { quoted, type TextsFor } from './words.ts'

/** What a coordinator reads about a problem in the tabs of the agreement. */
export const partnershipText = {
  AGREEMENT_FIELD_UNKNOWN: ({ nearest }) => ({
    title: 'Det finns inget fält med det namnet i fliken Avtal.',
    action: nearest
      ? `Menade du ${quoted(nearest)}? Skriv i så fall det i kolumnen Fält.`
      : 'Välj ett av fälten i cellens lista, till exempel Målgrupp.',
  }),
  AGREEMENT_FIELD_TWICE: ({ field, rows }) => ({
    title: `Fältet ${field} står på flera rader: ${formatRows(rows)}. Det kan bara ha ett värde.`,
    action: 'Ta bort alla rader utom den som är rätt.',
  }),
  AGREEMENT_FIELD_MISSING: ({ field, agreement }) => ({
    title: `Fältet ${field} saknas${agreement ? ` för avtalet ${quoted(agreement)}` : ''} i fliken Avtal.`,
    action: `Lägg till en rad med ${quoted(field)} i kolumnen Fält och uppgiften i kolumnen Värde.`,
  }),
  AGREEMENT_ENDS_BEFORE_START: ({ from, to }) => ({
    title: `Avtalet slutar ${inFull(to)}, innan det börjar ${inFull(from)}.`,
    action: 'Rätta Giltigt från eller Giltigt till, så att det första datumet kommer först.',
  }),
  EXTENSION_BEFORE_END: ({ to, extendedTo }) => ({
    title: `Avtalet sägs vara förlängt till ${inFull(extendedTo)}, men gäller redan till ${inFull(to)}.`,
    action: 'Skriv ett senare datum i Förlängt till, eller ta bort raden.',
  }),
  TERM_UNLIKE_DATES: ({ said, term }) => ({
    title: `Avtalstiden i ord, ${quoted(said)}, stämmer inte med datumen. De omfattar ${term}.`,
    action:
      'Låt det stå om det är så avtalet är skrivet. Webbplatsen visar båda och förklarar. Rätta annars.',
  }),
  INDEXED_FROM_BEFORE_BASE_YEAR: ({ baseYear, from }) => ({
    title: `Beloppet räknas upp från ${inFull(from)}, men basåret är ${baseYear}. Basårets belopp räknas inte upp.`,
    action: `Skriv ett datum i Indexeras från som är senare än ${baseYear}, eller ändra Basår.`,
    consequence: `Webbplatsen räknar upp från ${baseYear + 1}.`,
  }),
  AGREEMENT_UNKNOWN: ({ name, known }) => ({
    title: `Det finns inget avtal som heter ${name === null ? 'så' : quoted(name)} i fliken Avtal.`,
    action: `Skriv ${formatList(known.map(quoted), 'eller')} i kolumnen Avtal.`,
  }),
  AGREEMENT_NOT_NAMED: ({ known }) => ({
    title: 'Det finns flera avtal, och raden säger inte vilket den hör till.',
    action: `Skriv ${formatList(known.map(quoted), 'eller')} i kolumnen Avtal.`,
  }),
  AGREEMENTS_OVERLAP: ({ one, other }) => ({
    title: `Avtalen ${quoted(one)} och ${quoted(other)} gäller samtidigt under en tid.`,
    action:
      'Kontrollera Giltigt från, Giltigt till och Förlängt till. Är det rätt behöver du inte göra något.',
  }),
  TEMPLATE_TEXT_LEFT: () => ({
    title: 'Här står text ur en mall, till exempel ”Klicka här för att ange text”.',
    action: 'Skriv avtalets egna ord, eller ta bort mallens text.',
  }),
  OUTCOME_WITHOUT_GOAL: () => ({
    title: 'Det finns ett utfall i siffror men inget mål att jämföra med.',
    action: 'Skriv målet i kolumnen Mål om avtalet har ett. Har det inget mål kan utfallet stå som det är.',
  }),
  OUTCOME_WITHOUT_DATE: () => ({
    title: 'Utfallet saknar datum.',
    action: 'Skriv i kolumnen Per vilken dag utfallet gäller, till exempel 2026-12-31.',
    consequence: 'Utfallet visas, men åtagandet räknas inte som gjort.',
  }),
  OUTCOME_IS_NO_NUMBER: ({ goal }) => ({
    title: `Målet är ${goal}, men utfallet är inte ett tal.`,
    action: 'Skriv utfallet med siffror, till exempel 9.',
    consequence: 'Utfallet visas som det står, men jämförs inte med målet.',
  }),
  GOAL_WITHOUT_MEASURE: () => ({
    title: 'Det finns ett mål, men det står inte vad som räknas.',
    action: 'Skriv i Mäts som: servicehus med aktivitet, tillfällen, deltagare, volontärer eller eget.',
  }),
  GOAL_BUT_NO_REQUIREMENT: ({ force }) => ({
    title: `Raden har ett mål fast Styrka är ${quoted(force)}. Det är inget krav i avtalet.`,
    action: 'Ta bort målet, eller ändra Styrka till ska om avtalet säger det.',
    consequence: 'Målet visas inte som ett krav.',
  }),
  DATE_STILL_TO_COME: ({ header, date }) => ({
    title: `Dagen i kolumnen ${header}, ${inFull(date)}, har inte varit än.`,
    action: 'Skriv dagen när det är gjort. Låt rutan vara tom tills dess.',
  }),
  DEADLINE_DUTY_UNKNOWN: ({ nearest }) => ({
    title: 'Det finns inget åtagande med de orden i fliken Åtaganden.',
    action: nearest
      ? `Menade du ${quoted(nearest)}? Kopiera i så fall de orden hit.`
      : 'Kopiera orden ur kolumnen Åtagande i fliken Åtaganden, eller lämna rutan tom.',
  }),
  INDEX_YEAR_TWICE: ({ year, status, rows }) => ({
    title: `Index för ${year} står som ${statusWords[status]} på flera rader: ${formatRows(rows)}.`,
    action: 'Behåll en rad. Ett preliminärt och ett definitivt värde för samma år går bra.',
    consequence: `Ingen av raderna används. Belopp som behöver index för ${year} kan inte beräknas.`,
  }),
  INDEX_STILL_PRELIMINARY: ({ year }) => ({
    title: `Index för ${year} står som preliminärt. Det definitiva brukar komma i april eller maj ${year}.`,
    action: `Lägg till en rad för ${year} med det definitiva värdet, och låt den preliminära stå kvar.`,
    consequence: 'Beloppen räknas så länge med det preliminära värdet och är märkta som preliminära.',
  }),
  INDEX_NEGATIVE: ({ year }) => ({
    title: `Index för ${year} är lägre än noll. Då sjunker beloppet.`,
    action: 'Kontrollera värdet mot källan. Är det rätt behöver du inte göra något.',
  }),
  INDEX_VERY_HIGH: ({ year }) => ({
    title: `Index för ${year} är högre än 20 procent.`,
    action: 'Kontrollera värdet mot källan. Skriv i procent, till exempel 2,7.',
  }),
  INDEX_AS_SHARE: ({ percent }) => ({
    title: 'Det här ser ut som en andel och inte som procent.',
    action: `Skriv i procent: ${percent}`,
  }),
  INDEX_YEARS_MISSING: ({ years, index }) => ({
    title: `${index} saknas för ${formatList(years.map(String))}.`,
    action: 'Lägg till en rad om året i fliken Index när värdet är känt, med källa.',
    consequence: 'Sidan om ekonomin säger att beloppen inte kan beräknas.',
  }),
  AMOUNT_YEAR_TWICE: ({ year, rows }) => ({
    title: `Belopp för ${year} står på flera rader: ${formatRows(rows)}.`,
    action: 'Behåll en rad om året.',
    consequence: 'Ingen av raderna visas förrän det är rättat.',
  }),
  AMOUNT_NEGATIVE: ({ header }) => ({
    title: `Beloppet i kolumnen ${header} är lägre än noll.`,
    action: 'Skriv beloppet utan minustecken. Raden säger redan om det är en intäkt eller en kostnad.',
  }),
  AMOUNT_YEAR_OUTSIDE: ({ year }) => ({
    title: `Inget avtal gäller ${year}, så beloppet kan inte jämföras med en uträkning.`,
    action: 'Kontrollera året. Har avtalet förlängts: skriv det i Förlängt till i fliken Avtal.',
  }),
  DECIDED_UNLIKE_COMPUTED: ({ year, decided, computed }) => ({
    title: `Beslutat belopp för ${year} är ${formatDifference(decided - computed)} än det beräknade ${formatKronor(computed)}.`,
    action: 'Kontrollera beslutet. Är det rätt behöver du inte göra något: sidan visar skillnaden.',
  }),
  PAID_UNLIKE_DECIDED: ({ year, paid, decided }) => ({
    title: `Utbetalt belopp för ${year} är ${formatDifference(paid - decided)} än det beslutade ${formatKronor(decided)}.`,
    action: 'Kontrollera båda beloppen. Är de rätt visas skillnaden i ord på sidan.',
  }),
  BUDGET_UNBALANCED: ({ year, income, cost }) => ({
    title: `I budgeten för ${year} är intäkterna ${formatKronor(income)} och kostnaderna ${formatKronor(cost)}.`,
    action: 'Kontrollera att alla poster är med. Är det rätt behöver du inte göra något.',
  }),
  ECONOMY_LINE_TWICE: ({ year, line, rows }) => ({
    title: `Posten ${quoted(line)} står flera gånger för ${year}: ${formatRows(rows)}. Alla räknas.`,
    action: 'Ta bort den som är för mycket, eller ge posterna olika namn.',
  }),
  FOLLOW_UP_TWICE: ({ period, rows }) => ({
    title: `Samma plats och aktivitet är redovisad flera gånger för ${period}: ${formatRows(rows)}.`,
    action: 'Behåll en rad, annars skulle det räknas dubbelt.',
    consequence: 'Ingen av raderna räknas förrän det är rättat.',
  }),
  FOLLOW_UP_NOT_YET: ({ period }) => ({
    title: `Perioden ${period} har inte börjat än.`,
    action: 'Kontrollera perioden. Skriv till exempel 2026 eller 2026-11.',
  }),
  FOLLOW_UP_EMPTY: () => ({
    title: 'Raden redovisar ingenting: alla tal är tomma.',
    action: 'Skriv det som är räknat. Tomt betyder ”ej redovisat”, 0 betyder att ingen kom.',
  }),
  FOLLOW_UP_OTHER_PLACE: ({ usual }) => ({
    title: `Aktiviteten brukar vara på en annan plats: ${usual}.`,
    action: 'Kontrollera Plats och Aktivitet. Är det rätt behöver du inte göra något.',
  }),
} as const satisfies TextsFor<PartnershipFinding>

const statusWords = { preliminary: 'preliminärt', definitive: 'definitivt' } as const

function formatRows(rows: readonly number[]): string {
  return `rad ${formatList(rows.map(String))}`
}

function inFull(date: Temporal.PlainDate): string {
  return formatDate(date, null)
}
