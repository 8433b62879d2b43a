/** What a file of a sheet says: a place's programme for the wall. (The pages' view of a poster is one.) */
export interface SheetToPrint {
  title: string
  /** "Vecka 48 och 49"; of a notice that stands where a sheet was, what it says. */
  weeks: string
  span: string | null
  days: readonly DayToPrint[]
  empty: string | null
  more: string | null
  notes: readonly string[]
  call: string
  callHours: string | null
  /** What the QR code holds, and what people write off. */
  url: string
  shortUrl: string
  validity: string | null
  held: string | null
  example: string | null
}

/** A day of a sheet. */
export interface DayToPrint {
  week: string | null
  heading: string
  leaf: { numeral: string; isRed: boolean }
  holiday: string | null
  rows: readonly RowToPrint[]
}

/** What happens, or was to happen and doesn't. */
export interface RowToPrint {
  /** "Inställt", before the title. */
  mark: string | null
  title: string
  tone: 'plain' | 'notice' | 'stop'
  clock: { large: string; small: string; spoken: string }
  lines: readonly string[]
}

/** What all files of a site have in common. */
export interface PaperFacts {
  /** The association, as author. */
  author: string
  /** The only time that stands in a file, so that the same sheet is the same bytes. */
  day: Temporal.PlainDate
  fonts: PaperFonts
}

/** Letters to embed (TrueType or WOFF), and which characters each file has. */
export interface PaperFonts {
  regular: FontFile[]
  bold: FontFile[]
}

/** One file of a font: a font is often cut up by alphabet. */
export interface FontFile {
  bytes: Uint8Array
  has: (codePoint: number) => boolean
  /** How far its letters reach above their line, of their size. */
  ascent: number
}
