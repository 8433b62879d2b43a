import { z } from 'zod'

/** Whether a row says a text to everybody, in any of its cells. */
export type Says = (text: string, how?: { alone: boolean }) => boolean

/**
 * A held row's last good version without the words, contacts and links that the row no longer says: what somebody has
 * taken out, or withdrawn the consent to, is gone at once, though another cell keeps the row from being read. Which texts
 * there are tells the schema, so that a new one can't be forgotten. When stays as it was, and so does what the thing can't be
 * without, but for words that have been taken out of it.
 */
export function withoutUnsaid<Item extends object>(
  item: Item,
  schema: z.ZodType<Item>,
  { says, leftOf }: Sayings,
): Item {
  const kept = { ...item }
  for (const [key, value, inner] of membersOf(item, schema)) {
    const said = whatIsSaid(value, inner, { says, key, holder: '' })
    const left = said === unsaid && typeof value === 'string' && !names.has(key) ? leftOf(value) : null
    if (said !== unsaid || left !== null) Object.assign(kept, { [key]: left ?? said })
  }
  return kept
}

/** What a row, or several, say now. */
export interface Sayings {
  says: Says
  /** What a cell still says of a text that words have been taken out of; null where no cell does. */
  leftOf: (text: string) => string | null
}

/** What things are called is another matter: their rows know which cell that stands in. */
const names: ReadonlySet<string> = new Set(['title', 'name'])

/** Where a text stands, and who says it. */
interface Place {
  says: Says
  key: string
  /** The key of what it is a part of. */
  holder: string
}

const unsaid = Symbol('a text that nobody says any longer')

function whatIsSaid(value: unknown, schema: unknown, place: Place): unknown {
  if (value === null || value === undefined) return value
  if (schema instanceof z.ZodNullable) return orNull(whatIsSaid(value, schema.unwrap(), place))
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional
  )
    return whatIsSaid(value, schema.unwrap(), place)
  if (schema instanceof z.ZodArray && Array.isArray(value)) return listSaid(value, schema, place)
  if (schema instanceof z.ZodDiscriminatedUnion) return choiceSaid(value, schema, place)
  if (schema instanceof z.ZodObject) return partsSaid(value, schema, place)
  if (typeof value !== 'string' || !isWords(schema)) return value
  const isName = place.holder === 'contact' && place.key === 'name'
  return place.says(withoutScheme(value), { alone: isName }) ? value : unsaid
}

function orNull(said: unknown): unknown {
  return said === unsaid ? null : said
}

function listSaid(list: readonly unknown[], schema: z.ZodArray, place: Place): unknown {
  const said = list.map((each) => whatIsSaid(each, schema.element, place)).filter((each) => each !== unsaid)
  const mayBeEmpty = (schema.def.checks ?? []).length === 0
  return said.length > 0 || mayBeEmpty ? said : unsaid
}

/** Of several kinds of answer the first says nothing of its own: "unknown". Where it does, nothing is left. */
function choiceSaid(value: unknown, schema: z.ZodDiscriminatedUnion, place: Place): unknown {
  const options = schema.options.filter((option) => option instanceof z.ZodObject)
  const kindOf = (option: z.ZodObject) => {
    const kind: unknown = option.shape[schema.def.discriminator]
    return kind instanceof z.ZodLiteral ? kind.value : undefined
  }
  const entries: [string, unknown][] = Object.entries(value ?? {})
  const own = entries.find(([key]) => key === schema.def.discriminator)?.[1]
  const option = options.find((each) => kindOf(each) === own)
  const said = option ? partsSaid(value, option, place) : value
  if (said !== unsaid || !options[0]) return said
  const least = options[0].safeParse({ [schema.def.discriminator]: kindOf(options[0]) })
  return least.success ? least.data : unsaid
}

/** Without a part that it can't be without, the whole is unsaid. */
function partsSaid(value: unknown, schema: z.ZodObject, { says, key: holder }: Place): unknown {
  const kept: Record<string, unknown> = {}
  for (const [key, part, inner] of membersOf(value, schema)) {
    const said = whatIsSaid(part, inner, { says, key, holder })
    const mayLack = inner instanceof z.ZodExactOptional || inner instanceof z.ZodOptional
    if (said === unsaid && !mayLack) return unsaid
    if (said !== unsaid) kept[key] = said
  }
  return kept
}

function membersOf(value: unknown, schema: unknown): [key: string, value: unknown, schema: unknown][] {
  const shape: Record<string, unknown> = schema instanceof z.ZodObject ? schema.shape : {}
  return Object.entries(value ?? {}).map(([key, member]) => [key, member, shape[key]])
}

/** Somebody's own words, a link or an address; not a code such as an ID, a date or a number to dial. */
function isWords(schema: unknown): boolean {
  if (schema instanceof z.ZodEmail || schema instanceof z.ZodURL) return true
  return schema instanceof z.ZodString && (schema.def.checks ?? []).length === 0
}

/** An address is often typed without what every address begins with. */
function withoutScheme(text: string): string {
  return /^https?:/u.test(text) ? text.replace(/^https?:\/\//u, '').replace(/\/$/u, '') : text
}
