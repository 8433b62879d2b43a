import { toSlug } from '../parse/slugs.ts'

/** A row that wants a permanent address. */
export interface IdWish {
  /** The cell ID, where it is filled in and possible. */
  given: string | null
  name: string | null
  /** Added where the name alone is taken (activities: the place's ID). */
  suffix: string | null
  /** Hidden rows have no address, so they take none from others; an ID that is written out counts all the same. */
  isHidden: boolean
  /** Whether this row had the address that its name alone gives, last time. */
  hadBareAddress: boolean
  /** The address that this very thing has had, though its name may give another now. */
  formerId?: string | null
  /** Whether an address has meant something else: then it is never this thing's. */
  wasAnothers?: (id: string) => boolean
}

/** A row's permanent address; null when none can be made. `sharedWith` lists the other wishes that want the same. */
export interface GivenId {
  id: string | null
  sharedWith: readonly number[]
}

/**
 * Gives each row its permanent address. A name that several rows have, or that somebody has as ID, gets the suffix,
 * except for the one that had the bare address last time. What is still the same is reported on both.
 */
export function giveIds(wishes: readonly IdWish[]): GivenId[] {
  const bare = wishes.map((wish) =>
    wish.given === null ? toSlug(wish.name ?? '') : ownAddress(wish.given, wish),
  )
  const isTaken = sharedAmong(wishes, bare)
  const given = new Set(bare.filter((_, index) => wishes[index]?.given !== null))
  const ids = wishes.map((wish, index) => {
    const slug = bare[index] ?? ''
    if (slug === '') return null
    if (wish.given === null && wish.formerId && isOf(wish.formerId, wish, slug) && !given.has(wish.formerId))
      return wish.formerId
    const needsSuffix = wish.given === null && isTaken(slug, index) && wish.suffix !== null
    const id = needsSuffix ? `${slug}-${wish.suffix}` : slug
    return ownAddress(id, wish)
  })
  const holders = Map.groupBy(
    ids.keys().filter((index) => takesPart(wishes[index])),
    (index) => ids[index] ?? null,
  )
  return ids.map((id, index) => {
    const isShared = id !== null && takesPart(wishes[index])
    const sharedWith = isShared ? (holders.get(id) ?? []).filter((other) => other !== index) : []
    return { id, sharedWith }
  })
}

/** Whether an address is one that a name gives: bare, with what tells namesakes apart, or with a number. */
function isOf(id: string, { suffix }: IdWish, slug: string): boolean {
  return id === slug || id === `${slug}-${suffix ?? ''}` || /^-\d+$/u.test(id.slice(slug.length))
}

/** An address; beside one that has meant something else, the one it has had already, or the first that has meant nothing. */
function ownAddress(id: string, { formerId, wasAnothers }: IdWish): string {
  if (!wasAnothers?.(id)) return id
  if (formerId?.startsWith(`${id}-`)) return formerId
  let number = 2
  while (wasAnothers(`${id}-${number}`)) number++
  return `${id}-${number}`
}

function sharedAmong(wishes: readonly IdWish[], bare: readonly string[]) {
  const bySlug = Map.groupBy(
    bare.keys().filter((index) => takesPart(wishes[index])),
    (index) => bare[index] ?? '',
  )
  return (slug: string, index: number): boolean => {
    const sharers = bySlug.get(slug) ?? []
    if (sharers.every((sharer) => sharer === index)) return false
    const owners = sharers.filter((sharer) => wishes[sharer]?.given !== null)
    if (owners.length > 0) return true
    const former = sharers.filter((sharer) => wishes[sharer]?.hadBareAddress)
    return former.length !== 1 || former[0] !== index
  }
}

function takesPart(wish: IdWish | undefined): boolean {
  return wish !== undefined && (wish.given !== null || !wish.isHidden)
}
