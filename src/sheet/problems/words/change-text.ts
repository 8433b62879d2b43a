import { formatDate, formatDay, formatList, formatTime } from '../../../domain/time/swedish.ts'
import type { ChangeFinding } from '../findings/row-findings.ts'
import { dateList, type TextsFor } from './words.ts'
import { heldBackWords } from '../../../domain/held-back.ts'

/** Words for the tabs Ändringar and Uppehåll. */
export const changeText: TextsFor<ChangeFinding> = {
  CHANGE_ON_A_DAY_WITHOUT_THE_ACTIVITY: ({ title, date, nearest }) => ({
    title: `${title} hålls inte ${formatDay(date, null)}.`,
    action:
      nearest.length > 0
        ? `Skriv ett datum då aktiviteten är planerad. Närmast är ${dateList(nearest, 'eller')}. Är det ett nytt tillfälle, skriv Extra i Ändring.`
        : 'Aktiviteten har inga dagar i närheten. Kontrollera Datum, och Dag, Från och Till i fliken Aktiviteter.',
  }),
  CHANGE_KEEPS_ITS_ACTIVITY: ({ title, id }) => ({
    title: `Raden gäller ${title}, som den gjorde förra gången. Det som står i Aktivitet passar inte längre.`,
    action: `Skriv ${id} i Aktivitet. Gäller raden en annan aktivitet, skriv den aktivitetens ID.`,
  }),
  CHANGE_MEANT_ONE_THAT_IS_GONE: ({ title, id }) => ({
    title: `Raden gällde en aktivitet som inte finns längre. Nu passar det som står i Aktivitet på ${title}.`,
    action: `Gäller raden ${title}, skriv ${id} i Aktivitet. Ta annars bort raden.`,
  }),
  CHANGE_FOR_SEVERAL: ({ place }) => ({
    title: `En rad i Ändringar gäller en aktivitet, inte ${place === null ? 'flera' : `allt på ${place}`}.`,
    action: `Är allt inställt den dagen? Skriv en rad i fliken Uppehåll, med dagen i både Från och Till${place === null ? '' : ` och ${place} i Plats`}, och ta bort raden här. Skriv annars en rad för varje aktivitet.`,
  }),
  CHANGE_LACKS: ({ header, kind }) => ({
    title: `Ändringen är ${kind}, men ${header} är tom.`,
    action: `Fyll i ${header}.`,
  }),
  CHANGE_HAS_TOO_MUCH: ({ header, kind }) => ({
    title: `${header} är ifylld, men Ändring är ${kind}.`,
    action: `Töm ${header}, eller lägg en egen rad med den ändringen.`,
  }),
  CANCELLED_BEFORE: ({ title, date }) => ({
    title: `${title} ${formatDay(date, null)} var inställt förra gången och är nu planerat igen.`,
    action: `Blir det av? Då behöver du inte göra något. Är det fortfarande inställt, lägg till en rad med ${formatDate(date, null)} och Inställt.`,
  }),
  EARLIER_CHANGES_KEPT: ({ dates }) => ({
    title: `Raden kan vara den som gällde ${formatList(dates.map(({ title, date }) => `${title} ${formatDate(date, null)}`))}.`,
    action: 'Rätta raden. Därefter gäller bara det som står i fliken.',
    consequence: `De ändringarna visas så länge, märkta: ”${heldBackWords}”.`,
  }),
  CANCELLED_AND_CHANGED: ({ title, date, rows }) => ({
    title: `${title} ${formatDay(date, null)} är både inställd och ändrad (${rowsOf(rows)}).`,
    action:
      'Låt den rad som gäller stå kvar och ta bort den andra. Är det två tillfällen den dagen, skriv i Gäller tid vilket som är inställt.',
  }),
  CHANGE_TWICE: ({ title, date, kind, rows }) => ({
    title: `${title} ${formatDay(date, null)} har flera rader med ${kind} (${rowsOf(rows)}).`,
    action: 'Låt en av dem stå kvar.',
  }),
  EXTRA_AT_A_PLANNED_TIME: ({ title, date }) => ({
    title: `${title} är redan planerad ${formatDay(date, null)} vid den tiden.`,
    action: 'Ta bort raden, eller skriv en annan tid i Ny tid.',
  }),
  MOVED_TO_THE_SAME_DATE: ({ date }) => ({
    title: `Nytt datum är samma dag som Datum, ${formatDate(date, null)}.`,
    action: 'Skriv den nya dagen i Nytt datum. Är det bara tiden som ändras, välj Ny tid.',
  }),
  NEW_DATE_OUT_OF_REACH: ({ date, isPast, instead }) => ({
    title: isPast
      ? `Nytt datum, ${formatDay(date, null)}, har redan varit.`
      : `Nytt datum, ${formatDay(date, null)}, är längre fram än programmet visas.`,
    action: instead
      ? `Stämmer året? Skriv ${instead.toString()} i Nytt datum, om det är den dagen.`
      : 'Skriv år, månad och dag för den nya dagen i Nytt datum.',
  }),
  SESSION_UNKNOWN: ({ title, date, sessions }) => ({
    title: `${title} har ingen tid ${formatDay(date, null)} som börjar då.`,
    action:
      sessions.length > 0
        ? `Skriv ${formatList(sessions.map(formatTime), 'eller')} i Gäller tid, eller töm den om ändringen gäller hela dagen.`
        : 'Töm Gäller tid: då gäller ändringen hela dagen.',
  }),
  SESSION_NOT_SAID: ({ title, date, sessions }) => ({
    title: `${title} har flera tider ${formatDay(date, null)}. Vilken av dem får en ny?`,
    action: `Skriv ${formatList(sessions.map(formatTime), 'eller')} i Gäller tid. Är det flera som ändras, skriv en rad för var och en.`,
  }),
  BREAK_ENDS_BEFORE_IT_STARTS: ({ from, to }) => ({
    title: `Uppehållet börjar ${formatDate(from, null)} men slutar ${formatDate(to, null)}.`,
    action: isFitting(from, to.add({ years: 1 }))
      ? `Menar du till ${formatDate(to.add({ years: 1 }), null)}? Skriv i så fall det året i Till, eller rätta det som är fel.`
      : 'Byt plats på datumen, eller rätta det som är fel.',
  }),
}

/** A break over New Year whose last day has been given the year of its first. */
function isFitting(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, to) <= 0 && from.until(to).days <= longestOverNewYear
}

const longestOverNewYear = 120

function rowsOf(rows: readonly number[]): string {
  return `rad ${formatList(rows.map(String))}`
}
