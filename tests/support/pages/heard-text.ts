/** Things without a name that only hold others; a voice says nothing of them, or little. */
const silent = new Set([
  'paragraph',
  'list',
  'listitem',
  'generic',
  'group',
  'strong',
  'emphasis',
  'code',
  'row',
  'rowgroup',
  'text',
])

/** Of what comes many times on a page so many are enough to see how each is heard. */
const shown = 2

interface Line {
  depth: number
  role: string
  name: string
  text: string
}

/**
 * What a screen reader meets, from Playwright's snapshot of the accessibility tree: one line a thing, "heading 2: Text".
 * Lists, tables and choices are cut after two entries with "…", so that another activity in the sheet changes nothing here.
 */
export function heardText(snapshot: string): string {
  const lines = withoutRest(snapshot.split('\n').flatMap(lineOf))
  return lines.flatMap(heard).filter(isNotRepeated).join('\n') + '\n'
}

function lineOf(line: string): Line[] {
  const { indent = '', rest = '' } = /^(?<indent> *)- (?<rest>.*)$/.exec(line)?.groups ?? {}
  const plain = rest
    .replace(/^(['"])(.*)\1(:?)/, '$2$3')
    .replaceAll("''", "'")
    .replaceAll('\\"', '”')
  const parts =
    /^(?<role>[a-z]+)(?: "(?<name>[^"]*)")?(?<states>(?: \[[^\]]*\])*)(?::(?: "?(?<text>.*?)"?)?)?$/.exec(
      plain,
    )?.groups
  if (!parts) return []
  const { role = '', name = '', states = '', text = '' } = parts
  const level = /level=(\d)/.exec(states)?.[1]
  return [{ depth: indent.length / 2, role: level ? `${role} ${level}` : role, name, text }]
}

/** Without the entries of a list, or the rows of a table's body, after the first ones. */
function withoutRest(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  const entries = new Map<number, number>()
  let cutAt = Infinity
  for (const line of lines) {
    for (const depth of entries.keys()) if (depth > line.depth) entries.delete(depth)
    if (line.depth > cutAt) continue
    const isEntry = /^(listitem|row|option)$/.test(line.role)
    const count = (entries.get(line.depth) ?? 0) + 1
    if (isEntry) entries.set(line.depth, count)
    cutAt = isEntry && count > shown ? line.depth : Infinity
    if (!isEntry || count <= shown) kept.push(line)
    else if (count === shown + 1) kept.push({ ...line, role: 'text', name: '', text: '…' })
  }
  return kept
}

function heard({ role, name, text }: Line): string[] {
  const words = [name, text].filter(Boolean).join(', ')
  if (silent.has(role)) return words ? [words] : []
  return [words ? `${role}: ${words}` : `[${role}]`]
}

/** The link that is the whole of the heading above it is said once. */
function isNotRepeated(line: string, index: number, all: readonly string[]): boolean {
  const words = (text = '') => text.replace(/^[a-z]+( \d)?: /, '')
  return !(
    line.startsWith('link: ') &&
    all[index - 1]?.startsWith('heading') &&
    words(all[index - 1]) === words(line)
  )
}
