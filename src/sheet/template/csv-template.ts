import { makeTemplate, whole, writtenHeader, type TemplateOptions } from './template.ts'

/** The template as CSV files by name: UTF-8 with BOM and semicolons, as a Swedish spreadsheet program opens them. */
export function makeCsvTemplate(options: TemplateOptions = whole): ReadonlyMap<string, string> {
  return new Map(
    makeTemplate(options).map(({ tab, columns, rows }) => {
      const empty = columns.slice(1).map(() => '')
      const lines = [
        columns.map(writtenHeader),
        ...rows.map((row) => [...row, ...empty].slice(0, columns.length)),
      ]
      return [`${tab}.csv`, `\uFEFF${lines.map((line) => line.map(quote).join(';')).join('\r\n')}\r\n`]
    }),
  )
}

function quote(text: string): string {
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
