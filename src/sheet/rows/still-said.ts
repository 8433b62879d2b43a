/** Whether a row says a text to everybody, in any of its cells. */
export type Says = (text: string, how?: { alone: boolean }) => boolean

/**
 * A held row's last good version without the words, contacts and links that the row no longer says: what somebody has
 * taken out, or withdrawn the consent to, is gone at once, though another cell keeps the row from being read. When and
 * where stay as they were.
 */
export function withoutUnsaid<Item extends object>(item: Item, says: Says): Item {
  const kept = { ...item }
  for (const [key, value] of Object.entries(item)) {
    const said = whatIsSaid(key, value, says)
    if (said !== value) Object.assign(kept, { [key]: said })
  }
  return kept
}

function whatIsSaid(key: string, value: unknown, says: Says): unknown {
  if (typeof value === 'string') return optionalWords.has(key) && !says(withoutScheme(value)) ? null : value
  if (Array.isArray(value)) return listOfWords.has(key) ? value.filter((word) => says(String(word))) : value
  if (!isPlain(value)) return value
  if ('e164' in value && 'display' in value) return says(String(value.display)) ? value : null
  if ('kind' in value && value.kind === 'note' && 'text' in value)
    return says(String(value.text)) ? value : { kind: 'unknown' }
  if ('kind' in value && value.kind === 'other' && 'name' in value)
    return says(String(value.name)) ? value : { kind: 'association' }
  return key === 'contact'
    ? saidContact(value, says)
    : partsWithWords.has(key)
      ? withoutUnsaid(value, says)
      : value
}

/** An address is often typed without what every address begins with. */
function withoutScheme(text: string): string {
  return /^https?:/u.test(text) ? text.replace(/^https?:\/\//u, '').replace(/\/$/u, '') : text
}

function saidContact(contact: object, says: Says): object {
  const name =
    'name' in contact && typeof contact.name === 'string' && says(contact.name, { alone: true })
      ? contact.name
      : null
  return { ...withoutUnsaid(contact, says), name }
}

/** What may be lacking in an item, and is somebody's own words. */
const optionalWords: ReadonlySet<string> = new Set([
  ...['room', 'summary', 'description', 'firstTime', 'bring', 'payment', 'note', 'email'],
  ...['directions', 'provider', 'checkedBy', 'role', 'website', 'quote', 'reason', 'instead'],
  ...['evidence', 'recipient', 'source', 'reportedBy'],
])

const listOfWords: ReadonlySet<string> = new Set(['keywords', 'audiences'])

const partsWithWords: ReadonlySet<string> = new Set(['price'])

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
