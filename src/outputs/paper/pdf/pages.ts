/** Something that is drawn in one piece: it never stands on two sheets. */
export interface Block {
  height: number
  /** Draws it with its top at `y`. */
  draw: (y: number) => void
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
 * Blocks on as few sheets as they need in their order, and the foot on the last, never alone where there is a block to stand with it. A block
 * that is higher than a sheet gets one of its own.
 */
export function toSheets(blocks: readonly Block[], room: Room): Sheet[] {
  const sheets: Block[][] = [[]]
  for (const block of blocks) {
    const last = sheets.at(-1) ?? []
    if (last.length === 0 || heightOfAll(last) + block.height <= roomOn(sheets.length, room)) last.push(block)
    else sheets.push([block])
  }
  const last = sheets.at(-1) ?? []
  if (heightOfAll(last) + room.foot > roomOn(sheets.length, room))
    sheets.push(last.length > 1 ? last.splice(-1) : [])
  return sheets.map((each, index) => ({ blocks: each, hasFoot: index === sheets.length - 1 }))
}

function roomOn(number: number, { first, later }: Room): number {
  return number === 1 ? first : later
}

function heightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}
