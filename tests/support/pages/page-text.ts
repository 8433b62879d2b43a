const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#34': '"' }

/** What a page or a text says, on one line, with plain spaces and hyphens. */
export function toText(html: string): string {
  return html
    .replaceAll(/<(script|style|head)\b[^]*?<\/\1>/g, ' ')
    .replaceAll(/<\/(p|li|h\d|div|section|title)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|amp|#39|#34);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll('\u2011', '-')
    .replaceAll(/\s+/g, ' ')
}

/** The part of a page that is about one date: from its section's beginning to the next day's. */
export function dayOnPage(html: string, date: string): string {
  const [, after = ''] = html.split(`data-day="${date}"`)
  const [part = ''] = after.split('data-day="')
  return `<p ${part}`
}
