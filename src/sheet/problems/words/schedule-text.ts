import { formatDate, formatDay } from '../../../domain/time/swedish.ts'
import type { ScheduleFinding } from '../findings/row-findings.ts'
import { isoWeekOf } from '../../../domain/time/iso-weeks.ts'
import { weeks } from './day-text.ts'
import { dateList, type TextsFor } from './words.ts'

/** Words for what the columns about days and times say together. */
export const scheduleText: TextsFor<ScheduleFinding> = {
  FROM_AFTER_TO: ({ from, to }) => ({
    title: `Från, ${formatDate(from, null)}, kommer efter Till, ${formatDate(to, null)}.`,
    action: `Ändra en av dem, så att Från kommer först. Menar du till ${formatDate(to.add({ years: 1 }), null)}?`,
  }),
  DATE_ALSO_EXCLUDED: ({ dates }) => ({
    title: `${dateList(dates)} står både i Dag och i Utom.`,
    action: 'Ta bort datumet ur den ena kolumnen.',
  }),
  DATE_OUTSIDE_PERIOD: ({ dates }) => ({
    title: `${dateList(dates)} ligger utanför tiden mellan Från och Till.`,
    action: 'Ändra datumet i Dag, eller flytta Från eller Till.',
  }),
  TIMES_OF_OTHER_DAYS: () => ({
    title: 'Dagarna som står i Tid passar inte ihop med dem som står i Dag.',
    action: 'Skriv en rad för varje dag, med samma Aktivitet och Plats: dagen i Dag och bara tiden i Tid.',
  }),
  HOLIDAY_COLUMN_WINS: ({ column }) => ({
    title: `${column} säger att röda dagar inte är med, men Röda dagar säger Hålls.`,
    action: `Ta bort det ur ${column}, eller skriv Hålls inte i Röda dagar.`,
    consequence: 'Kolumnen Röda dagar gäller: aktiviteten visas även på röda dagar.',
  }),
  STARTS_LATER_THAN_FROM: ({ from, first }) => ({
    title: `Från är ${formatDay(from, null)}, men första tillfället blir ${formatDay(first, null)}.`,
    action: `Skriv ${first.toString()} i Från om det är rätt. Annars: ändra Dag eller Från.`,
  }),
  STARTS_IN_OTHER_WEEK: ({ date, first, parity }) => ({
    title: `Raden säger ${weeks(parity)}, men ${formatDate(date, null)} är i vecka ${isoWeekOf(date).week}.`,
    action: `Vilket är rätt? Skriv ${first.toString()} som första dag, eller ${weeks(parity === 'even' ? 'odd' : 'even')} i Dag.`,
    consequence: `Vi visar ${weeks(parity)}, med början ${formatDate(first, null)}.`,
  }),
}
