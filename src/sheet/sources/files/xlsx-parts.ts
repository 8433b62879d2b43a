import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate'

/** An .xlsx file as a reader wants it, and what its writer says of the results that are stored beside its formulas. */
export interface XlsxParts {
  bytes: Uint8Array
  /**
   * The writer asks every program to work out all formulas anew, for it hasn't done so itself (XlsxWriter stores 0), or
   * has left results out (SheetJS, openpyxl): then an empty result or 0 is none.
   */
  wantsCalculation: boolean
}

/** The parts are larger than those of any real workbook: a wrong file, or one made to fill the memory. */
export class PartsTooLargeError extends Error {
  override name = 'PartsTooLargeError'
}

/**
 * The parts of an .xlsx file that hold cells, under the names that they are called by. Programs write backslashes in
 * them, or other capital letters than where they are referred to; names that differ so are the same (ISO/IEC 29500-2),
 * and a reader that doesn't find the list of texts takes every text for an empty cell.
 * @throws PartsTooLargeError; any other Error when it is no zip file, or lacks its texts.
 */
export function readXlsxParts(file: Uint8Array): XlsxParts {
  const parts = unzipSync(file, { filter: sizeGuard() })
  const named = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const own = partName(name)
      return [own, own.endsWith('.rels') ? strToU8(withPartNames(strFromU8(bytes))) : bytes]
    }),
  )
  const refersToTexts = Object.entries(named).some(
    ([name, bytes]) => name.endsWith('.rels') && strFromU8(bytes).includes('/sharedStrings"'),
  )
  if (refersToTexts && !Object.keys(named).some((name) => name.endsWith('sharedstrings.xml')))
    throw new Error('The part with the texts is lacking.')
  return {
    bytes: zipSync(named, { level: 0 }),
    wantsCalculation: Object.entries(named).some(
      ([name, bytes]) =>
        /(?:workbook|sheet\d*)\.xml$/u.test(name) && lacksResults.test(strFromU8(bytes, true)),
    ),
  }
}

const mostPartBytes = 40_000_000
const mostBytes = 100_000_000

/** Looks at what a part says of its size before it is unpacked; pictures, charts and the like are not. */
function sizeGuard(): (info: UnzipFileInfo) => boolean {
  let sum = 0
  return ({ name, originalSize }) => {
    if (!holdsCells.test(partName(name))) return false
    sum += originalSize
    if (originalSize > mostPartBytes || sum > mostBytes) throw new PartsTooLargeError(name)
    return true
  }
}

const holdsCells =
  /^\[content_types\]\.xml$|^(?!.*(?:drawings|charts|media|theme|pivot|customxml|docprops|comments|slicers|externallinks)).*\.(?:xml|rels)$/iu

/** In the workbook a wish that all is worked out anew, in a worksheet a formula with nothing after it. */
const lacksResults =
  /<(?:\w+:)?calcPr\s[^>]*\bfullCalcOnLoad="(?:1|true)"|(?:<\/(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*\/>)\s*<\/(?:\w+:)?c>/u

function partName(name: string): string {
  const own = name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase()
  return own === '[content_types].xml' ? '[Content_Types].xml' : own
}

/** The part that refers to others, with their names as `partName` has them. */
function withPartNames(relationships: string): string {
  return relationships.replace(/(?<=\sTarget=)(?:"[^"]*"|'[^']*')/gu, (target) =>
    target.replaceAll('\\', '/').toLowerCase(),
  )
}
