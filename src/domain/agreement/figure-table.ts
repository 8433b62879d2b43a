/** A cell of a table of figures. */
export interface FigureCell {
  text: string
  /** Figures stand under each other. */
  isNumber: boolean
}

/** A table of figures: every row has a heading, and on a telephone each value says which column it is from. */
export interface FigureTable {
  caption: string
  /** The first is that of the row headings. */
  columns: readonly string[]
  rows: readonly FigureRow[]
  /** Sums. */
  footer: readonly FigureRow[]
}

/** A row: its heading, and a cell for each further column. */
export interface FigureRow {
  heading: string
  cells: readonly FigureCell[]
}

/** A cell of words. */
export function wordCell(text: string): FigureCell {
  return { text, isNumber: false }
}

/** A cell of figures. */
export function figureCell(text: string): FigureCell {
  return { text, isNumber: true }
}
