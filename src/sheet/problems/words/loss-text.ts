import { daysHeldBack } from '../../../domain/held-back.ts'
import type { HeldFinding } from '../findings/row-findings.ts'
import { quoted } from './words.ts'
import type { TextsFor } from './words.ts'

/** Words for what was published last time and isn't any longer. */
export const lossText: TextsFor<HeldFinding> = {
  HELD_TOO_LONG: ({ name, days }) => ({
    title: `${name ? `${quoted(name)} har` : 'Raden har'} haft ett fel i ${days} dagar. Den senaste rätta versionen visas i högst ${daysHeldBack}, och är nu borttagen.`,
    action: 'Rätta felen i raden, så visas den igen.',
  }),
  ROWS_GONE: ({ tab, before, now }) => ({
    title: `Fliken ${tab} hade ${before} publicerade rader och har nu ${now}.`,
    action:
      'Kontrollera att inga rader har raderats av misstag (Arkiv > Versionshistorik). Är det rätt, kör hämtningen med ACCEPT_LOSS=1.',
  }),
  PLACE_EMPTIED: ({ name, before }) => ({
    title: `${name} hade ${before} ${before === 1 ? 'aktivitet' : 'aktiviteter'} och har nu ingen.`,
    action:
      'Kontrollera raderna i fliken Aktiviteter. Har platsen slutat med aktiviteter, skriv Nej i Visa i fliken Platser, eller kör hämtningen med ACCEPT_LOSS=1.',
  }),
  OPTIONAL_TAB_GONE: ({ tab }) => ({
    title: `Fliken ${tab} fanns förra gången men finns inte nu.`,
    action: `Återställ fliken (Arkiv > Versionshistorik), eller lägg till en flik som heter ${tab}, med rubriker på rad 1. Är det rätt, kör hämtningen med ACCEPT_LOSS=1.`,
  }),
  VISIBILITY_COLUMN_GONE: ({ tab, header }) => ({
    title: `Kolumnen ${header} fanns i fliken ${tab} förra gången men finns inte nu. Utan den skulle även dolda rader visas.`,
    action: `Skriv ${header} som rubrik på rad 1 igen, eller återställ kolumnen (Arkiv > Versionshistorik). Ska alla rader visas, kör hämtningen med ACCEPT_LOSS=1.`,
  }),
}
