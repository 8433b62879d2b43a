import { formatTime } from '../../../domain/time/swedish.ts'
import type { TimeFinding } from '../findings/cell-findings.ts'
import { decimal, quoted, type TextsFor } from './words.ts'

type Time = Temporal.PlainTime

/** Words for what is wrong with a time of day. */
export const timeText: TextsFor<TimeFinding> = {
  TIME_UNREADABLE: () => ({
    title: 'Det här går inte att läsa som en tid.',
    action: 'Skriv start och slut, till exempel 13.00–15.00, eller hela dagen.',
  }),
  TIME_IN_WORDS: ({ word }) => ({
    title: `Tiden är skriven med ord (${quoted(word)}), och ord kan läsas på flera sätt.`,
    action: 'Skriv tiden med siffror, till exempel 13.30–15.00.',
  }),
  TIME_NOT_REAL: ({ hour, minute }) => ({
    title: `Klockan kan inte vara ${hour}.${twoDigits(minute)}.`,
    action: 'Skriv en tid mellan 06.00 och 23.59, till exempel 13.30.',
  }),
  TIME_PAST_MIDNIGHT: () => ({
    title: 'Tiden går över midnatt, och en aktivitet hör till en dag.',
    action: 'Skriv 23.59 som sluttid, eller dela upp det på två dagar.',
  }),
  TIME_BACKWARDS: ({ start, end, instead }) => ({
    title: `Slutar före start: ${span({ start, end })}. Gäller det över midnatt?`,
    action: instead
      ? `Menar du ${span(instead)}? Skriv det i så fall.`
      : `Skriv starten först. Menar du ${span({ start: end, end: start })}?`,
  }),
  TIME_AT_NIGHT: ({ start, end, instead }) => ({
    title:
      start.hour < 6
        ? `Klockan ${formatTime(start)} är mitt i natten.`
        : `Är det klockan ${formatTime(start)} eller ${formatTime(instead.start)}?`,
    action: `Skriv ${span(instead)}, om det är på eftermiddagen, eller ${span({ start, end })} på morgonen.`,
  }),
  TIME_UNSURE: ({ word }) => ({
    title: `Här står två tider med ${quoted(word)} emellan, och ingen vet vilken som gäller.`,
    action:
      'Skriv den tid som gäller, till exempel 13.00–15.00. Två tider samma dag skrivs med och: 10.00 och 14.00.',
  }),
  TIME_OR_TWO: ({ hour, minute }) => ({
    title: `Är det en tid eller två? ${hour} ${twoDigits(minute)} kan vara klockan ${hour}.${twoDigits(minute)} eller från ${hour} till ${minute}.`,
    action: `Skriv ${hour}.${twoDigits(minute)} eller ${hour}.00–${twoDigits(minute)}.00.`,
  }),
  TIME_SEVERAL: () => ({
    title: 'Här står flera tider, och det går inte att veta hur de hör ihop.',
    action: 'Skriv till exempel 10.00–11.00 och 13.00–14.00, eller en enda tid, till exempel 13.00–15.00.',
  }),
  TIME_ONE_ONLY: () => ({
    title: 'Här står flera tider, men cellen rymmer bara en.',
    action: 'Skriv en enda tid, till exempel 13.00–15.00. Ändras flera tider, skriv en rad för var och en.',
  }),
  TIME_IS_DATE: () => ({
    title: 'Här står ett tal som inte är ett klockslag. Kalkylbladet har kanske gjort om det till ett datum.',
    action: 'Formatera cellen som oformaterad text och skriv tiden igen, till exempel 13.00–15.00.',
  }),
  TIME_IS_DECIMAL: ({ number, readings }) => ({
    title: `${decimal(number)} – menar du ${readings.map(formatTime).join(' eller ')}?`,
    action: `Formatera cellen som oformaterad text och skriv ${readings.map(formatTime).join(' eller ')}.`,
  }),
  TIME_WAS_DECIMAL: ({ number, start }) => ({
    title: `${decimal(number)} – menar du ${formatTime(start)}? Kalkylbladet har gjort om tiden till ett decimaltal.`,
    action: `Formatera cellen som oformaterad text och skriv ${formatTime(start)}.`,
    consequence: `Vi visar starten ${formatTime(start)}.`,
  }),
  TIME_WITHOUT_END: ({ start }) => ({
    title: `Sluttid saknas. Vi visar ”från klockan ${formatTime(start)}”.`,
    action: `Skriv sluttiden också, till exempel ${span({ start, end: start.add({ hours: 1 }) })}.`,
  }),
  TIME_DASH_LOST: ({ start, end }) => ({
    title: `Här står två tider utan streck emellan. Vi läser det som ${span({ start, end })}.`,
    action: `Skriv ${span({ start, end })}.`,
  }),
  DAY_IN_TIME: ({ word }) => ({
    title: `Här står en dag (${quoted(word)}) bland klockslagen.`,
    action: 'Flytta dagen till kolumnen Dag och låt bara tiden stå kvar, till exempel 13.00–15.00.',
  }),
}

function span({ start, end }: { start: Time; end: Time | null }): string {
  return end ? `${formatTime(start)}–${formatTime(end)}` : formatTime(start)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
