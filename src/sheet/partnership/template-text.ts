import type { Parsed } from '../parse/parsed.ts'
import { unreadable } from '../parse/parsed.ts'
import type { CellValue } from '../workbook.ts'
import { parseQuote } from '../parse/texts.ts'

/**
 * A quote, unless it holds what a word processor's template asks one to fill in ("Klicka här för att ange text."):
 * that is nobody's words, and is never published.
 */
export function withoutTemplateText(cell: CellValue, header: string): Parsed<string> {
  return templateText.test(String(cell))
    ? unreadable({ code: 'TEMPLATE_TEXT_LEFT', header })
    : parseQuote(cell)
}

const templateText =
  /klicka\s+(eller\s+tryck\s+)?här\s+för\s+att\s+(ange|skriva|lägga\s+till)|click\s+(or\s+tap\s+)?here\s+to\s+enter/iu
