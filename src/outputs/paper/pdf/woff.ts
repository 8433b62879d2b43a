/**
 * A WOFF file as the TrueType or OpenType file that it was made of (W3C WOFF 1.0, 3 to 5). Unpacked once, since each file that
 * the letters are put into would otherwise unpack them again, which takes longer than all the rest. `inflate` undoes zlib.
 */
export function toTrueType(woff: Buffer, inflate: (bytes: Buffer) => Uint8Array): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is no WOFF file.')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + 20 * index, inflate))
  const directory = Buffer.alloc(12 + 16 * count)
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  directory.writeUInt16BE(16 * 2 ** power, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(16 * (count - 2 ** power), 10)
  let offset = directory.length
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + 16 * index
    directory.write(tag, entry, 'latin1')
    directory.writeUInt32BE(checksum, entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(bytes.length, entry + 12)
    offset += padded(bytes).length
  }
  return Buffer.concat([directory, ...tables.map(({ bytes }) => padded(bytes))])
}

interface Table {
  tag: string
  checksum: number
  bytes: Uint8Array
}

function readTable(woff: Buffer, entry: number, inflate: (bytes: Buffer) => Uint8Array): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at))
  const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0))
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    checksum: checksum ?? 0,
    // A table that wouldn't get smaller stands as it is.
    bytes: packed === length ? bytes : inflate(bytes),
  }
}

/** Tables begin at every fourth byte. */
function padded(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
