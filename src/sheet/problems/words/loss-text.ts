import { daysHeldBack } from '../../../domain/held-back.ts'
import type { HeldFinding } from '../findings/row-findings.ts'
import { quoted, type TextsFor } from './words.ts'

/** Words for what was published last time and isn't any longer. */
export const lossText: TextsFor<HeldFinding> = {
  HELD_TOO_LONG: ({ name, days }) => ({
    title: `${name ? `${quoted(name)} har` : 'Raden har'} haft ett fel i ${days} dagar. Den senaste rätta versionen visas i högst ${daysHeldBack}, och är nu borttagen.`,
    action: 'Rätta felen i raden, så visas den igen.',
  }),
  HELD_BUT_NEEDED: ({ name, days, count }) => ({
    title: `${name ? `${quoted(name)} har` : 'Raden har'} haft ett fel i ${days} dagar. ${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'} hänger på den, så den senaste rätta versionen visas ändå.`,
    action: 'Rätta felen i raden.',
  }),
  DAYS_CHANGED_AT_ONCE: ({ of, changes }) => ({
    title: `${changes.length} av ${of} serier har fått andra dagar eller tider på en gång. ${listOf(changes)}`,
    action:
      'Kontrollera att inte en ensam kolumn har sorterats, eller klistrats in en rad fel (Arkiv > Versionshistorik). Är det en ny termin, skriv dess första dag i Från på raderna. Annars ändra färre rader åt gången, eller kör hämtningen med ACCEPT_LOSS=1.',
  }),
  SEVERAL_DAYS_CHANGED: ({ changes }) => ({
    title: `${changes.length} serier har fått andra dagar eller tider på en gång. ${listOf(changes)}`,
    action: 'Stämmer det behöver du inte göra något.',
    consequence: 'Raderna visas som de står.',
  }),
  ROWS_GONE: ({ tab, before, now }) => ({
    title: `Fliken ${tab} hade ${before} publicerade rader och har nu ${now}.`,
    action:
      'Kontrollera att inga rader har raderats av misstag (Arkiv > Versionshistorik). Är det rätt, ta bort några rader i taget, högst tre av tio mellan två publiceringar, eller kör hämtningen med ACCEPT_LOSS=1.',
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
    action: `Skriv ${header} som rubrik på rad 1 igen, eller återställ kolumnen (Arkiv > Versionshistorik). Lämnas den tom visas alla rader. Det går också att köra hämtningen med ACCEPT_LOSS=1.`,
  }),
}

/** Five of them are enough to see what has happened. */
const mostListed = 5

function listOf(changes: readonly { title: string; was: string; is: string }[]): string {
  const listed = changes.slice(0, mostListed)
  const words = listed.map(({ title, was, is }) => `${title}: ${lowered(is)} (var ${lowered(was)})`)
  return `${words.join('; ')}${changes.length > mostListed ? ' …' : '.'}`
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
}
