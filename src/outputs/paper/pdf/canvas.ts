import PDFDocument from 'pdfkit'
import { escapeMarkup } from '../../../domain/published/markup.ts'
import type { PaperFacts } from './sheet-to-print.ts'
import { TypeSetter, type SetLine, type TextStyle } from './type-setting.ts'

/** A sheet of paper, in points. All measures grow with the sheet: what is 18 pt on A4 is 25 pt on A3. */
export interface Paper {
  name: 'A4' | 'A3'
  width: number
  height: number
  scale: number
}

/** ISO 216. */
export const papers: Record<Paper['name'], Paper> = {
  A4: { name: 'A4', width: 595.28, height: 841.89, scale: 1 },
  A3: { name: 'A3', width: 841.89, height: 1190.55, scale: Math.SQRT2 },
}

/** Points of a length in millimetres. */
export const millimetres = (length: number) => (length * 72) / 25.4

type Parent = PDFKit.PDFStructureElement

/** Draws on sheets so that all that is said is tagged in the order in which it is drawn, and all else is marked as decoration. */
export class Canvas {
  readonly document: PDFKit.PDFDocument
  readonly type: TypeSetter
  readonly paper: Paper
  readonly root: Parent

  constructor(paper: Paper, title: string, { author, day, fonts }: PaperFacts) {
    this.paper = paper
    this.document = new PaperDocument({
      ...accessible,
      tagged: true,
      lang: 'sv-SE',
      displayTitle: true,
      pdfVersion: '1.7',
      autoFirstPage: false,
      info: {
        Title: title,
        Author: author,
        Creator: 'Samvaro',
        Producer: 'pdfkit',
        CreationDate: dateOf(day),
      },
    })
    this.type = new TypeSetter(this.document, fonts)
    this.root = this.document.struct('Document')
    this.document.addStructure(this.root)
  }

  addSheet(): void {
    this.document.addPage({ size: [this.paper.width, this.paper.height], margin: 0 })
    this.document.fillColor('#000').strokeColor('#000')
  }

  /** A part of the document, which others can be put into: a list, a row. */
  part(tag: 'L' | 'LI' | 'LBody', parent: Parent = this.root): Parent {
    const element = this.document.struct(tag)
    parent.add(element)
    return element
  }

  /** Text that is read: a heading or a paragraph. `spoken` is what is heard instead. */
  say(
    tag: 'H1' | 'H2' | 'P',
    text: { lines: readonly SetLine[]; x: number; y: number; spoken?: string },
    parent: Parent = this.root,
  ): void {
    const { lines, x, y, spoken } = text
    const options = spoken === undefined ? {} : { actual: spoken }
    parent.add(this.document.struct(tag, options, () => this.type.draw(lines, x, y)))
  }

  /** A picture, told in words. `box`: left, top, right and bottom. */
  picture(alt: string, box: [number, number, number, number], draw: () => void): void {
    const options = { alt, bbox: box }
    this.root.add(this.document.struct('Figure', options, draw))
  }

  /** What is only seen: lines, leaves, what is repeated on every sheet. */
  decorate(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.document.markContent('Artifact', { type })
    draw()
    this.document.endMarkedContent()
  }

  lines(text: string, style: TextStyle, width: number): SetLine[] {
    return this.type.lines(text, style, width)
  }

  style(size: number, weight: TextStyle['weight'] = 'regular'): TextStyle {
    return { size: size * this.paper.scale, weight }
  }

  /** The bytes of the file, when all is drawn. */
  async bytes(): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    const whole = new Promise<void>((resolve, reject) => {
      this.document.on('data', (part: Uint8Array) => parts.push(part))
      this.document.on('end', resolve)
      this.document.on('error', reject)
    })
    this.document.end()
    await whole
    return join(parts)
  }
}

/** A document whose title and author may hold any letters: pdfkit puts them into XML as they are. */
class PaperDocument extends PDFDocument {
  override endMetadata(): void {
    for (const key of ['Title', 'Author'] as const) this.info[key] = escapeMarkup(this.info[key] ?? '')
    super.endMetadata()
  }
}

/** PDF/UA-1 (ISO 14289-1). pdfkit knows it, its types don't. */
const accessible: object = { subset: 'PDF/UA' }

function dateOf(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime('UTC').epochMilliseconds)
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
