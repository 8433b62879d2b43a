import type { PublishedChange } from '../../domain/published/published-change.ts'
import { currentThings } from '../../domain/published/current-things.ts'
import { programmeKinds } from '../../domain/programme/programme-kinds.ts'
import type { Edit } from './edit.ts'

/**
 * Earlier changes without what has been taken out of the sheet since: a name, a number or a reason that is gone from the
 * data is gone from what was told of it too. A renamed activity is told of by the name that it has now.
 */
export function withoutForgotten(changes: readonly PublishedChange[], edit: Edit): PublishedChange[] {
  const titles = newTitles(edit)
  const forgotten = forgottenTexts(edit)
  const isForgotten = (text: string | null) =>
    text !== null && forgotten.some((gone) => fold(text).includes(gone))
  return changes.flatMap((change) => {
    const renamed = withNewTitle(change, titles)
    const differences = renamed.differences.filter(({ was, is }) => !isForgotten(was) && !isForgotten(is))
    const sentences = renamed.sentences.filter((sentence) => !isForgotten(sentence))
    const isEmptied = renamed.differences.length > 0 && differences.length === 0
    if (isForgotten(renamed.title) || (isEmptied && isAboutFacts(change))) return []
    return [{ ...renamed, differences, sentences }]
  })
}

/** Without its differences it would say that something has changed, and not what. */
function isAboutFacts({ kind }: PublishedChange): boolean {
  return kind === 'facts' || kind === 'break'
}

/** Id of now → the name before and the name now. */
function newTitles({ before, after, formerId }: Edit): Map<string, { was: string; is: string }> {
  const was = new Map(before.data.activities.map(({ id, title }) => [id, title]))
  return new Map(
    after.data.activities.flatMap(({ id, title }) => {
      const old = was.get(formerId('activity', id))
      return old === undefined || old === title ? [] : [[formerId('activity', id), { was: old, is: title }]]
    }),
  )
}

function withNewTitle(
  change: PublishedChange,
  titles: ReadonlyMap<string, { was: string; is: string }>,
): PublishedChange {
  const name = titles.get(change.activityId ?? '')
  return name ? { ...change, title: change.title.replace(name.was, name.is) } : change
}

/**
 * What the data said last time and nothing in them says now. The names of things that are gone stay with their addresses,
 * unless they may be a person's.
 */
function forgottenTexts(edit: Edit): string[] {
  const { before, after } = edit
  const now = [...textsIn(after.data)].map(fold)
  const all = now.join('\n')
  const kept = new Set([...now, ...goneNames(edit).map(fold)])
  return [...textsIn(before.data)]
    .map(fold)
    .filter((text) => text.length >= shortestText && !kept.has(text) && !all.includes(text))
}

/** Shorter than any name or number that could be anybody's. */
const shortestText = 3

function goneNames({ before, after, formerId, mayNamePerson }: Edit): string[] {
  return programmeKinds.flatMap((kind) => {
    const kept = new Set(currentThings(kind, after).map(({ id }) => formerId(kind, id)))
    return currentThings(kind, before).flatMap(({ id, name }) =>
      kept.has(id) || mayNamePerson(name) ? [] : [name],
    )
  })
}

function textsIn(value: unknown, texts = new Set<string>()): Set<string> {
  if (typeof value === 'string') texts.add(value)
  else if (Array.isArray(value)) for (const each of value) textsIn(each, texts)
  else if (isPlain(value)) for (const each of Object.values(value)) textsIn(each, texts)
  return texts
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Sentences are given full stops, and lose them. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/\s+/gu, ' ')
    .replace(/[.!?…]$/u, '')
    .trim()
}
