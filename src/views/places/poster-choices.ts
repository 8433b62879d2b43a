import { addresses } from '../../domain/published/addresses.ts'
import {
  sheetAddress,
  sheetFile,
  sheetKinds,
  sheetTextAddress,
  type SheetKind,
} from '../../domain/published/paper-sheets.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Site } from '../../domain/site.ts'
import { isoWeekOf } from '../../domain/time/iso-weeks.ts'
import type { Link } from '../frame/page-frame.ts'

/** A sheet to choose: as a page to print, and as a ready-made file. */
export interface PosterChoice {
  kind: SheetKind
  /** "Vecka 48 och nästa, A4" */
  text: string
  page: string
  file: Link
}

/** The sheets of a place, for the one who is to print. Where the site has only the one poster: none. */
export function toPosterChoices({ sheetsSince, today }: Site, { id, name }: Place): PosterChoice[] {
  if (sheetsSince === null) return []
  return sheetKinds.map((kind) => ({
    kind,
    text: textOf(kind, today),
    page: sheetAddress(id, kind),
    file: {
      address: addresses.poster(id) + sheetFile(kind, today),
      text: `PDF-fil: ${textOf(kind, today)}, ${name}`,
    },
  }))
}

/** The ways from the posters of a place: its page, and its text to copy where there is one. */
export function toPosterWays({ sheetsSince }: Site, { id, name }: Place): Link[] {
  const text = { address: sheetTextAddress(id), text: `Text att kopiera för ${name}` }
  return [
    ...(sheetsSince === null ? [] : [text]),
    { address: addresses.place(id), text: `Tillbaka till ${name}` },
  ]
}

function textOf(kind: SheetKind, today: Temporal.PlainDate): string {
  switch (kind) {
    case 'week':
      return `Från i dag, vecka ${isoWeekOf(today).week} och nästa, på A4`
    case 'next-week':
      return `Från nästa måndag, vecka ${isoWeekOf(today.add({ weeks: 1 })).week} och nästa, på A4`
    case 'month':
      return 'En månad från i dag, på A4'
    case 'wall':
      return 'Stor affisch på A3'
  }
}
