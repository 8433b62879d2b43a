import PDFDocument from 'pdfkit'
import { onceFor } from '../../../domain/once-for.ts'
import type { FontFile, PaperFonts } from './sheet-to-print.ts'

/** How a text looks. Sizes are points. */
export interface TextStyle {
  size: number
  weight: keyof PaperFonts
}

/** A line that fits its column. */
export interface SetLine {
  text: string
  style: TextStyle
}

/** Height of a line, of its size. */
const leading = 1.2

/**
 * What words are measured with, and their widths at one point: measuring a word is slow, and the same words come again and again. One
 * for all files, and none of them, or which letters a file holds would depend on what was measured for another.
 */
const rulerOf = onceFor((fonts: PaperFonts) => {
  const document = new PDFDocument({ autoFirstPage: false })
  registerFonts(document, fonts)
  return { document, widths: new Map<string, number>() }
})

/** Breaks texts into lines and draws them, in letters that the font has. */
export class TypeSetter {
  readonly #document: PDFKit.PDFDocument
  readonly #fonts: PaperFonts

  constructor(document: PDFKit.PDFDocument, fonts: PaperFonts) {
    this.#document = document
    this.#fonts = fonts
    registerFonts(document, fonts)
  }

  /** Lines of at most that width, broken between words; a word that is longer than a line is broken where the line ends. */
  lines(text: string, style: TextStyle, width: number): SetLine[] {
    const lines: string[] = []
    for (const word of toPrintable(text, this.#fonts[style.weight]).split(' ').filter(Boolean)) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
      if (lines.length > 0 && this.width(longer, style) <= width) lines[lines.length - 1] = longer
      else lines.push(...this.#piecesOf(word, style, width))
    }
    return lines.map((line) => ({ text: line, style }))
  }

  /** The largest of the sizes in which the text is at most so many lines with whole words; else the last. */
  fit(text: string, sizes: readonly TextStyle[], room: { width: number; lines: number }): SetLine[] {
    const tries = sizes.map((style) => this.lines(text, style, room.width))
    const words = toPrintable(text, this.#fonts[sizes[0]?.weight ?? 'regular']).split(' ').length
    const isWhole = (lines: SetLine[]) => lines.flatMap((line) => line.text.split(' ')).length === words
    return tries.find((lines) => lines.length <= room.lines && isWhole(lines)) ?? tries.at(-1) ?? []
  }

  /** Width of a text on one line. */
  width(text: string, style: TextStyle): number {
    const words = text.split(' ')
    const letters = words.reduce((sum, word) => sum + this.#wordWidth(word, style), 0)
    return letters + (words.length - 1) * this.#wordWidth(' ', style)
  }

  /** Draws lines below each other from `y`, the top of the first. */
  draw(lines: readonly SetLine[], x: number, y: number): void {
    let top = y
    for (const [index, { text, style }] of lines.entries()) {
      // A line ends in a space where the text goes on, so that whoever hears it or copies it gets words.
      this.#drawLine(index < lines.length - 1 ? `${text} ` : text, { x, y: top, style })
      top += style.size * leading
    }
  }

  #drawLine(text: string, { x, y, style }: { x: number; y: number; style: TextStyle }): void {
    let left = x
    // Letters of several fonts stand on one line.
    const baseline = -(this.#fonts[style.weight][0]?.ascent ?? 0) * style.size
    for (const { font, text: run } of this.#runs(text, style)) {
      this.#document.font(font).fontSize(style.size).text(run, left, y, { lineBreak: false, baseline })
      left += runWidth(this.#document, run, { font, size: style.size })
    }
  }

  #wordWidth(word: string, style: TextStyle): number {
    const { document, widths } = rulerOf(this.#fonts)
    const measure = () =>
      this.#runs(word, style).reduce(
        (sum, { font, text }) => sum + runWidth(document, text, { font, size: 1 }),
        0,
      )
    return widths.getOrInsertComputed(`${style.weight} ${word}`, measure) * style.size
  }

  #piecesOf(word: string, style: TextStyle, width: number): string[] {
    const pieces = ['']
    if (this.width(word, style) <= width) return [word]
    for (const letter of word) {
      const longer = `${pieces.at(-1)}${letter}`
      if (this.width(longer, style) <= width) pieces[pieces.length - 1] = longer
      else pieces.push(letter)
    }
    return pieces
  }

  /** Parts of a text by the file that has their letters. */
  #runs(text: string, { weight }: TextStyle): { font: string; text: string }[] {
    const runs: { font: string; text: string }[] = []
    for (const letter of text) {
      const font = `${weight}-${Math.max(0, fileOf(letter, this.#fonts[weight]))}`
      const last = runs.at(-1)
      if (last?.font === font) last.text += letter
      else runs.push({ font, text: letter })
    }
    return runs
  }
}

function registerFonts(document: PDFKit.PDFDocument, fonts: PaperFonts): void {
  for (const weight of ['regular', 'bold'] as const)
    fonts[weight].forEach(({ bytes }, index) => document.registerFont(`${weight}-${index}`, toBuffer(bytes)))
}

function runWidth(
  document: PDFKit.PDFDocument,
  text: string,
  { font, size }: { font: string; size: number },
): number {
  return document.font(font).fontSize(size).widthOfString(text)
}

/** The height of lines that stand below each other. */
export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { style }) => sum + style.size * leading, 0)
}

/** What stands in place of words in letters that no font here can write: the sheet has the way to the site below. */
const elsewhere = '(se webbplatsen)'
/** A letter that can't be written, until it is known which of them stand together. No font has it. */
const missing = '\ufffc'

/**
 * As the fonts have it: without what isn't seen, and without small pictures; in letters without accents where the accent is lacking;
 * and where the letters are lacking, in words that say where they are.
 */
function toPrintable(text: string, files: readonly FontFile[]): string {
  const known = (letter: string) => fileOf(letter, files) !== -1
  const letters = Array.from(clean(text), (letter) => {
    if (known(letter)) return letter
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '')
    if (Array.from(plain).every(known)) return plain
    return /[\p{L}\p{N}]/u.test(letter) ? missing : ''
  })
  return clean(letters.join('').replace(/\ufffc(?:[^\p{L}\p{N}]*\ufffc)*/gu, elsewhere))
}

/** Blanks in a row are one; the hyphen that never breaks looks like the one that does; marks for direction and breaking go. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .replaceAll(/[\u00ad\p{Cf}]/gu, '')
    .replaceAll(/[^\S\u00a0]+|\p{Cc}+/gu, ' ')
    .trim()
}

function fileOf(letter: string, files: readonly FontFile[]): number {
  const codePoint = letter.codePointAt(0) ?? 0
  return files.findIndex(({ has }) => has(codePoint))
}

/** pdfkit takes a font's bytes as the buffer that they lie in. */
function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  const bytes = new ArrayBuffer(byteLength)
  new Uint8Array(bytes).set(new Uint8Array(buffer, byteOffset, byteLength))
  return bytes
}
