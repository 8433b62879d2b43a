import { z } from 'zod'
import { absoluteUrl, addresses } from '../../domain/published/addresses.ts'
import { idSchema } from '../../domain/id.ts'
import { activityById } from '../../domain/lookup.ts'
import { endOf, startOf } from '../../domain/occurrences/occurrence-instants.ts'
import { wordsForOccurrence } from '../../domain/occurrences/occurrence-words.ts'
import type { Occurrence, OccurrenceStatus } from '../../domain/occurrences/occurrence.ts'
import { termsOn } from '../../domain/programme/activity-parts.ts'
import { formatBooking } from '../../domain/programme/booking-words.ts'
import { phoneFor } from '../../domain/programme/phone-for.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import type { Site } from '../../domain/site.ts'

const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

/** A record of /data/tillfallen.json and .csv, with the Swedish descriptions that its JSON Schema publishes. */
export const occurrenceRecordSchema = z.object({
  id: z
    .string()
    .describe(
      'Aktivitetens id, snedstreck och det datum som först var planerat. Ändras bara om aktiviteten får ett annat id.',
    ),
  aktivitet: idSchema.describe('Aktivitetens id i aktiviteter.json.'),
  titel: z.string().describe('Aktivitetens namn.'),
  tema: z
    .string()
    .nullable()
    .describe('Vad just det här tillfället handlar om. Tomt när det är som vanligt.'),
  plats: idSchema.describe('Id i platser.json för den plats som gäller.'),
  start: moment.describe('När det börjar, med tidsskillnad mot UTC. Bara datum när helDag är sant.'),
  slut: moment
    .nullable()
    .describe(
      'När det slutar. Tomt när sluttiden är öppen och när det gäller hela dagen. Pågår det flera dagar är det den sista dagen, utan klockslag när sluttiden inte är känd.',
    ),
  helDag: z.boolean().describe('Sant när det gäller hela dagen.'),
  sistaDag: z.iso.date().nullable().describe('Sista dagen för det som pågår flera dagar i rad.'),
  tidsanteckning: z
    .string()
    .nullable()
    .describe('Ord och fler tider som hör till tiden, som de är skrivna: "insläpp 18.30".'),
  status: z
    .enum(['planerad', 'inställd', 'flyttad', 'ändrad', 'extra', 'osäker'])
    .describe('Om och hur det skiljer sig från det planerade. Visa aldrig ett tillfälle utan sin status.'),
  fullbokat: z.boolean().describe('Sant när det inte finns fler platser. Tillfället blir av ändå.'),
  orsak: z.string().nullable().describe('Varför, med samordnarens ord.'),
  iStället: z.string().nullable().describe('Vad som finns i stället för ett inställt tillfälle.'),
  ursprungligStart: moment
    .nullable()
    .describe('När det skulle ha börjat, om det är flyttat eller har ny tid.'),
  ursprungligPlats: idSchema.nullable().describe('Var det skulle ha varit, om platsen är en annan.'),
  meddelande: z
    .string()
    .nullable()
    .describe('Allt om statusen i ord, med telefonnummer. Tomt för ett tillfälle som är som planerat.'),
  pris: z.string().describe('Priset för tillfället i ord. "Pris ej angivet" betyder inte gratis.'),
  anmälan: z.string().describe('Om man behöver anmäla sig till tillfället.'),
  lokal: z.string().nullable(),
  beskrivning: z.string().nullable().describe('Mer om just det här tillfället.'),
  telefon: z.string().describe('Numret att ringa om tillfället.'),
  url: z.url().describe('Tillfällets permanenta adress.'),
})

export type OccurrenceRecord = z.output<typeof occurrenceRecordSchema>

/** An occurrence as a record; a moved one stands once, at the date in force. */
export function toOccurrenceRecord(occurrence: Occurrence, site: Site): OccurrenceRecord {
  const { id, activityId, placeId, anchor, time, status, reason, instead } = occurrence
  const activity = activityById(site.data, activityId)
  return {
    id,
    aktivitet: activityId,
    titel: activity.title,
    tema: occurrence.theme,
    plats: placeId,
    start: startOf(occurrence),
    slut: endOf(occurrence),
    helDag: time.kind === 'all-day',
    sistaDag: occurrence.lastDate?.toString() ?? null,
    tidsanteckning: time.note,
    status: statusWords[status],
    fullbokat: occurrence.isFull,
    orsak: reason,
    iStället: instead,
    ...originalOf(occurrence),
    meddelande: messageOf(occurrence, site),
    ...termsOf(occurrence, site),
    telefon: phoneFor(activity, site).display,
    url: absoluteUrl(addresses.occurrence(activityId, anchor), site.url),
  }
}

/** "Inställt. Ledaren är sjuk. Ring 031-390 06 00.": it may be shown alone. */
function messageOf(occurrence: Occurrence, site: Site): string | null {
  const { label, sentences } = wordsForOccurrence(occurrence, site)
  return label && [`${label}.`, ...sentences].join(' ')
}

function termsOf({ activityId, own, details, placeId }: Occurrence, { data, today }: Site) {
  const activity = activityById(data, activityId)
  const terms = termsOn(activity, { own, placeId })
  return {
    pris: formatPrice(terms.price),
    anmälan: formatBooking(terms, today),
    lokal: terms.room,
    beskrivning: details,
  }
}

function originalOf(occurrence: Occurrence): Pick<OccurrenceRecord, 'ursprungligStart' | 'ursprungligPlats'> {
  const { original, placeId } = occurrence
  if (!original) return { ursprungligStart: null, ursprungligPlats: null }
  const start = startOf(original)
  return {
    ursprungligStart: start === startOf(occurrence) ? null : start,
    ursprungligPlats: original.placeId === placeId ? null : original.placeId,
  }
}

const statusWords: Record<OccurrenceStatus, OccurrenceRecord['status']> = {
  planned: 'planerad',
  cancelled: 'inställd',
  moved: 'flyttad',
  changed: 'ändrad',
  extra: 'extra',
  uncertain: 'osäker',
}
