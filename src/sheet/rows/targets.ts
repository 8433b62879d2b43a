import type { CellValue } from '../cell-value.ts'
import type { NamedThings, ReferredTab, Target } from '../contract/named-things.ts'
import { cleanLine, cleanProse } from '../parse/clean-text.ts'
import { nearestName } from '../parse/near-names.ts'
import { read, unreadable, type Parsed } from '../parse/parsed.ts'
import { toSlug } from '../parse/slugs.ts'
import { findContacts } from '../privacy/personal-data.ts'

/** What is published without a row. */
type Kept = Readonly<{ id: string; name: string }>

/**
 * What can be referred to in one tab. Names are compared as addresses are made, so case, spaces and marks are forgiven.
 * Hidden things are found, so that nobody is told that they don't exist, but never suggested.
 */
export class Targets implements NamedThings {
  readonly tab: ReferredTab
  readonly #byId: ReadonlyMap<string, Target>
  readonly #byName = new Map<string, Target[]>()
  readonly #shownNames: readonly string[]
  /** Most pieces that a name has when it is cut like a list. */
  readonly #mostPieces: number
  readonly #suggestions = new Map<string, string | null>()
  readonly #kept: readonly Kept[]

  /** `kept` is what is still published though its row is gone: it stays for what was there, and nothing new can be there. */
  constructor(tab: ReferredTab, targets: readonly Target[], kept: readonly Kept[] = []) {
    this.tab = tab
    this.#kept = kept
    this.#byId = new Map(targets.map((target) => [target.id, target]))
    for (const target of targets) {
      for (const key of new Set(target.names.map(toSlug))) {
        const namesakes = this.#byName.get(key)
        if (namesakes) namesakes.push(target)
        else this.#byName.set(key, [target])
      }
    }
    const pieces = targets.flatMap(({ names }) => names).map((name) => name.split(/[,;/]/).length)
    this.#mostPieces = Math.min(
      mostPiecesInAName,
      pieces.reduce((most, count) => Math.max(most, count), 1),
    )
    this.#shownNames = targets.filter(({ state }) => state === 'shown').flatMap(({ names }) => names)
  }

  one(cell: CellValue): Parsed<Target> {
    const text = cleanLine(cell)
    return this.#lookUp(text) ?? this.#several(text) ?? this.#find(text)
  }

  /** A name may itself hold a comma or a slash: the longest that fits counts. "Fika och dans" are two, where both are known. */
  list(cell: CellValue): Parsed<readonly Target[]> {
    const text = cleanProse(cell)
    const pieces = [...text.matchAll(/[^,;/\n]+/g)]
      .filter((match) => match[0].trim() !== '')
      .slice(0, mostInAList)
    const results: Parsed<Target>[] = []
    for (let start = 0; start < pieces.length;) {
      const { result, next } = this.#longest(text, pieces, start)
      results.push(...result)
      start = next
    }
    if (results.length === 0)
      return unreadable({ code: 'REFERENCE_UNKNOWN', tab: this.tab, name: null, nearest: null })
    const findings = results.flatMap((result) => (result.ok ? [] : result.findings))
    const targets = [...new Set(results.flatMap((result) => (result.ok ? [result.value] : [])))]
    if (targets.length === 0) return unreadable(...findings)
    return { ok: true, value: targets, remarks: [], missing: findings }
  }

  /** Whether the thing with that ID is published. */
  isShown(id: string): boolean {
    return this.#byId.get(id)?.state === 'shown' || this.#kept.some((kept) => kept.id === id)
  }

  /** The ID of what is still published, though its row is gone, by its ID or name; null for everything else. */
  idOfKept(cell: CellValue): string | null {
    const slug = toSlug(cleanLine(cell))
    return this.#kept.find(({ id, name }) => id === slug || toSlug(name) === slug)?.id ?? null
  }

  #longest(text: string, pieces: readonly RegExpExecArray[], start: number) {
    const first = pieces[start]
    for (let end = Math.min(pieces.length, start + this.#mostPieces); end > start + 1; end--) {
      const last = pieces[end - 1]
      if (!first || !last) continue
      const result = this.#lookUp(text.slice(first.index, last.index + last[0].length).trim())
      if (result) return { result: [result], next: end }
    }
    const name = (first?.[0] ?? '').trim()
    const whole = this.#find(name, pieces.length > 1 ? quotableName(name) : null)
    const each = whole.ok ? [] : this.#eachOf(name).flatMap((result) => result ?? [])
    const isEachKnown = each.length > 1 && each.length === name.split(betweenNames).length
    return { result: isEachKnown ? each : [whole], next: start + 1 }
  }

  #find(text: string, name: string | null = null): Parsed<Target> {
    return (
      this.#lookUp(text) ??
      unreadable({ code: 'REFERENCE_UNKNOWN', tab: this.tab, name, nearest: this.#nearest(text) })
    )
  }

  /** What each name of "Bingo och kaffe" is. A name that itself holds such a word is looked up whole first. */
  #eachOf(text: string): (Parsed<Target> | null)[] {
    const names = text.slice(0, longestSeveral).split(betweenNames)
    return names.length > 1 ? names.slice(0, mostInAList).map((name) => this.#lookUp(name.trim())) : []
  }

  /** Several where one is to stand: all that are shown, so that none of them is forgotten meanwhile. */
  #several(text: string): Parsed<Target> | null {
    const ids = this.#eachOf(text).flatMap((result) =>
      result?.ok && result.value.state === 'shown' ? [result.value.id] : [],
    )
    const each = [...new Set(ids)]
    return each.length > 1 ? unreadable({ code: 'REFERENCE_SEVERAL', tab: this.tab, ids: each }) : null
  }

  #lookUp(text: string): Parsed<Target> | null {
    const byId = this.#byId.get(text.toLocaleLowerCase('sv'))
    if (byId) return this.#judge(byId)
    const named = this.#byName.get(toSlug(text)) ?? []
    const shown = named.filter(({ state }) => state === 'shown')
    const candidates = shown.length > 0 ? shown : named
    const [first] = candidates
    if (!first) return null
    const isSettled = candidates.every(({ state }) => state === 'hidden') || areNamesakes(candidates)
    if (isSettled) return this.#judge(first)
    return unreadable({ code: 'REFERENCE_AMBIGUOUS', tab: this.tab, ids: candidates.map(({ id }) => id) })
  }

  #judge(target: Target): Parsed<Target> {
    if (target.state !== 'held') return read(target)
    return unreadable({ code: 'REFERENCE_HELD', tab: this.tab, row: target.row })
  }

  /** Looking through all names is dear, so a sheet full of unknown names gets only its first ones explained. */
  #nearest(text: string): string | null {
    const known = this.#suggestions.get(text)
    if (known !== undefined || this.#suggestions.size >= mostSuggestions) return known ?? null
    const nearest = nearestName(text.slice(0, 100), this.#shownNames)
    this.#suggestions.set(text, nearest)
    return nearest
  }
}

/** One thing, or rows with one ID between them: then the ID is what must be mended first, and no choice helps. */
function areNamesakes([first, ...others]: readonly Target[]): boolean {
  return others.every(({ id }) => id === first?.id)
}

/** One of several names, to say which is meant; null where it may be a person's number or address. */
function quotableName(name: string): string | null {
  if (findContacts(name).length > 0) return null
  return name.length > longestQuote ? `${name.slice(0, longestQuote - 1).trimEnd()}…` : name
}

/** What people write between two names. */
const betweenNames = /[,;/&+\n]| (?:och|samt|o|resp) /iu

const longestSeveral = 500
const longestQuote = 60
const mostInAList = 50
const mostPiecesInAName = 4
const mostSuggestions = 200
