import { getDocumentProxy } from 'unpdf'

/** A piece of text where it stands, in points from the sheet's lower left corner. */
export interface PdfText {
  text: string
  size: number
  left: number
  right: number
  bottom: number
}

export interface PdfPage {
  width: number
  height: number
  texts: PdfText[]
  /** What is read, in the order of the tags. */
  tags: PdfTag[]
}

export interface PdfTag {
  role: string
  alt?: string
  children: PdfTag[]
}

export interface ReadPdf {
  title: string
  language: string | null
  pages: PdfPage[]
  /** All that can be seen, in the order in which it stands in the file. */
  text: string
}

/** A PDF file as a reader's program has it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const metadata = await document.getMetadata()
  const info = metadata.info as { Title: string; Language: string | null }
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      const [, , width = 0, height = 0] = page.view
      const { items } = await page.getTextContent()
      const texts = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [size = 0, , , , left = 0, bottom = 0] = item.transform as number[]
        return [{ text: item.str, size, left, right: left + item.width, bottom }]
      })
      return { width, height, texts, tags: [toTag(await page.getStructTree())] }
    }),
  )
  return {
    title: info.Title,
    language: info.Language,
    pages,
    text: pages.map(({ texts }) => textOf(texts)).join(' '),
  }
}

/** The words of pieces: those that touch are one, since a word may be of several fonts. */
export function textOf(texts: readonly PdfText[]): string {
  const joined = texts.map((piece, index) => {
    const before = texts[index - 1]
    const touches = before?.bottom === piece.bottom && Math.abs(before.right - piece.left) < 1
    return touches ? piece.text : ` ${piece.text}`
  })
  return joined.join('').replaceAll(/\s+/g, ' ').trim()
}

/** Every role of the tags, in reading order. */
export function rolesOf(tags: readonly PdfTag[]): string[] {
  return tags.flatMap(({ role, children }) => [role, ...rolesOf(children)])
}

function toTag(node: unknown): PdfTag {
  const {
    role = '',
    alt,
    children = [],
  } = (node ?? {}) as { role?: string; alt?: string; children?: object[] }
  return {
    role,
    ...(alt === undefined ? {} : { alt }),
    children: children.filter((child) => 'role' in child).map(toTag),
  }
}
