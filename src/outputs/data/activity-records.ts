import { z } from 'zod'
import type { Activity } from '../../domain/programme/activity.ts'
import { absoluteUrl, addresses, feedAddress } from '../../domain/published/addresses.ts'
import { formatBooking } from '../../domain/programme/booking-words.ts'
import { idSchema } from '../../domain/id.ts'
import { nextOccurrence } from '../../domain/occurrences/next-occurrence.ts'
import { startOf } from '../../domain/occurrences/occurrence-instants.ts'
import { organizerName } from '../../domain/programme/organizer-name.ts'
import { phoneFor } from '../../domain/programme/phone-for.ts'
import { formatPrice } from '../../domain/programme/price-words.ts'
import { mainPart, schedulesOf } from '../../domain/programme/activity-parts.ts'
import { formatSchedules } from '../../domain/programme/schedule-words.ts'
import type { Site } from '../../domain/site.ts'

/** A record of /data/aktiviteter.json and .csv, with the Swedish descriptions that its JSON Schema publishes. */
export const activityRecordSchema = z.object({
  id: idSchema.describe('Aktivitetens permanenta id.'),
  titel: z.string(),
  kategorier: z.array(idSchema).describe('Kategoriernas id.'),
  plats: idSchema.describe('Id i platser.json för den vanliga platsen.'),
  lokal: z.string().nullable(),
  när: z.string().describe('När den hålls, i ord. Enskilda datum, med ändringar, står i tillfallen.json.'),
  från: z.iso.date().nullable(),
  till: z.iso.date().nullable(),
  nästaTillfälle: z
    .string()
    .nullable()
    .describe('När det närmast börjar, inställda tillfällen oräknade. Tomt när inget är känt.'),
  kortBeskrivning: z.string().nullable(),
  beskrivning: z.string().nullable(),
  förstaGången: z.string().nullable().describe('Råd till den som kommer för första gången.'),
  taMed: z.string().nullable(),
  pris: z.string().describe('Priset i ord. "Pris ej angivet" betyder inte gratis.'),
  gratis: z.boolean().nullable().describe('Tomt när priset inte är angivet.'),
  anmälan: z.string(),
  maxAntal: z.int().nullable(),
  maxAntalAnteckning: z.string().nullable().describe('Orden om antalet platser, som de är skrivna.'),
  betalning: z.string().nullable().describe('Hur man betalar, med samordnarens ord.'),
  förVem: z.array(z.string()).describe('Vilka den vänder sig till, med samordnarens ord.'),
  telefon: z.string().describe('Numret att ringa om aktiviteten.'),
  epost: z.string().nullable(),
  arrangör: z.string(),
  iSamverkanMed: z.array(z.string()).describe('Partnernas namn.'),
  projekt: idSchema.nullable(),
  sökord: z.array(z.string()),
  kontrollerad: z.iso.date().nullable().describe('När uppgifterna senast kontrollerades.'),
  rättas: z.boolean().describe('Sant när uppgifterna håller på att rättas: ring för att vara säker.'),
  url: z.url(),
  kalender: z.url().describe('Aktivitetens iCalendar-prenumeration.'),
})

export type ActivityRecord = z.output<typeof activityRecordSchema>

/** One record an activity, in the sheet's order. */
export function activityRecords(site: Site): ActivityRecord[] {
  return site.data.activities.map((activity) => ({
    ...describe(activity, site),
    ...howAndWho(activity, site),
    kontrollerad: activity.checked?.toString() ?? null,
    rättas: activity.heldSince !== null,
    url: absoluteUrl(addresses.activity(activity.id), site.url),
    kalender: absoluteUrl(
      site.activityFeeds ? feedAddress('aktiviteter', activity.id) : feedAddress('platser', activity.placeId),
      site.url,
    ),
  }))
}

function describe(activity: Activity, site: Site) {
  const next = nextOccurrence(site, activity.id)
  const main = mainPart(activity).schedule
  return {
    id: activity.id,
    titel: activity.title,
    kategorier: activity.categoryIds,
    plats: activity.placeId,
    lokal: activity.room,
    när: formatSchedules(schedulesOf(activity), site.today),
    från: main.from?.toString() ?? null,
    till: main.to?.toString() ?? null,
    nästaTillfälle: next && startOf(next),
    kortBeskrivning: activity.summary,
    beskrivning: activity.description,
    förstaGången: activity.firstTime,
    taMed: activity.bring,
  }
}

function howAndWho(activity: Activity, site: Site) {
  const partnerName = (id: string) => site.data.partners.find((partner) => partner.id === id)?.name ?? id
  return {
    pris: formatPrice(activity.price),
    gratis: activity.price.kind === 'unknown' ? null : activity.price.kind === 'free',
    anmälan: formatBooking(activity, site.today),
    maxAntal: activity.maxParticipants,
    maxAntalAnteckning: activity.maxParticipantsNote,
    betalning: activity.payment,
    förVem: activity.audiences,
    telefon: phoneFor(activity, site).display,
    epost: activity.contact.email,
    arrangör: organizerName(activity, site.data),
    iSamverkanMed: activity.partnerIds.map(partnerName),
    projekt: activity.projectId,
    sökord: activity.keywords,
  }
}
