/** One block of a `_headers` file: the addresses it is for, and what it sets. */
export interface HeaderBlock {
  pattern: string
  headers: [name: string, value: string][]
}

/** Reads `_headers` as Netlify and Cloudflare do: a pattern, then its headers indented under it. */
export function parseHeadersFile(text: string): HeaderBlock[] {
  const blocks: HeaderBlock[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (!/^\s/.test(line)) blocks.push({ pattern: line.trim(), headers: [] })
    else blocks.at(-1)?.headers.push(headerOf(line))
  }
  return blocks
}

/**
 * Every header for an address. Where several blocks set one header, its values are joined, as hosts do (two policies
 * then both count); `! Name` takes a header away again.
 */
export function headersFor(path: string, blocks: readonly HeaderBlock[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { pattern, headers } of blocks) {
    if (!matches(path, pattern)) continue
    for (const [name, value] of headers) {
      if (name.startsWith('!')) found.delete(name.slice(1).trim())
      else found.set(name, [found.get(name), value].filter(Boolean).join(', '))
    }
  }
  return found
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(':')
  if (colon < 0) return [line.trim().toLowerCase(), '']
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
}

function matches(path: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`).test(path)
}
