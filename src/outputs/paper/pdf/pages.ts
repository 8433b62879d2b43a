/** Something that is drawn in one piece: it never stands on two sheets. */
export interface Piece {
  height: number
  /** Draws it with its top at `y`. */
  draw: (y: number) => void
}

/** A piece that stands on whichever sheet has room. */
export interface Block extends Piece {
  /** The first of what it holds; null of a note. */
  begins: 'week' | 'day' | null
}

/** What stands on one sheet. */
export interface Sheet {
  blocks: Block[]
  /** Whether the foot with the code stands on it: on the last. */
  hasFoot: boolean
}

/** Heights that blocks have room in. */
export interface Room {
  first: number
  later: number
  foot: number
}

/**
 * Blocks on as few sheets as they need in their order, and the foot on the last. Where it needs a sheet more, the last week goes with it,
 * or at least the last day: a sheet with hardly anything but a code is left in the printer.
 * A block that is higher than a sheet gets one of its own.
 */
export function toSheets(blocks: readonly Block[], room: Room): Sheet[] {
  const sheets: Block[][] = [[]]
  for (const block of blocks) {
    const last = sheets.at(-1) ?? []
    if (last.length === 0 || heightOfAll(last) + block.height <= roomOn(sheets.length, room)) last.push(block)
    else sheets.push([block])
  }
  if (heightOfAll(sheets.at(-1) ?? []) + room.foot > roomOn(sheets.length, room)) sheets.push([])
  const [before, last] = sheets.slice(-2)
  if (before && last && !last.some(({ begins }) => begins)) {
    const left = room.later - room.foot - heightOfAll(last)
    last.unshift(...before.splice(whatFits(before, left)))
  }
  return sheets.map((each, index) => ({ blocks: each, hasFoot: index === sheets.length - 1 }))
}

/** Where the last week, day or notes begin, the first of these that has room; never with the first block, which stays. */
function whatFits(blocks: readonly Block[], room: number): number {
  const day = blocks.findLastIndex(({ begins }) => begins !== null)
  const places = [blocks.findLastIndex(({ begins }) => begins === 'week'), day, day + 1]
  return places.find((from) => from > 0 && heightOfAll(blocks.slice(from)) <= room) ?? blocks.length
}

function roomOn(number: number, { first, later }: Room): number {
  return number === 1 ? first : later
}

function heightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}
