import { publicValue } from '../rows/read-texts.ts'
import type { HeaderOf, RowReader } from '../rows/row-reader.ts'
import type { TabName } from '../tab-names.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'
import type { Parsed } from '../parse/parsed.ts'
import { unreadable } from '../parse/parsed.ts'
import type { CellValue } from '../cell-value.ts'
import { parseProse } from '../parse/texts.ts'

/**
 * A quote, unless it holds what a word processor's template asks one to fill in ("Klicka här för att ange text."):
 * that is nobody's words, and is never published.
 */
export function withoutTemplateText(cell: CellValue, header: string): Parsed<string> {
  return templateText.test(String(cell))
    ? unreadable({ code: 'TEMPLATE_TEXT_LEFT', header })
    : parseProse(cell)
}

/** A quote of the agreement without template's words, and without private persons' numbers and addresses. */
export function publicQuote<Tab extends TabName>(
  row: RowReader<Tab>,
  header: HeaderOf<Tab>,
  own: OrganisationContacts,
): string | null {
  const quote = publicValue(row, header, { parse: (cell) => withoutTemplateText(cell, header), own })
  return quote === '' ? null : quote
}

const templateText =
  /klicka\s+(eller\s+tryck\s+)?här\s+för\s+att\s+(ange|skriva|lägga\s+till)|click\s+(or\s+tap\s+)?here\s+to\s+enter/iu
