import { SetupError } from '../../src/sheet/setup-error.ts'

/** Something done at a keyboard. */
export type Step = { kind: 'key'; key: string } | { kind: 'text'; text: string }

/**
 * "Tab", "3xDown", "ctrl+Home" and "type:gympa" as what is to be done, in order. Keys have the names of xdotool.
 * @throws SetupError for what is none of these.
 */
export function parseSteps(words: readonly string[]): Step[] {
  return words.flatMap((word): Step[] => {
    if (word.startsWith('type:')) return [{ kind: 'text', text: word.slice('type:'.length) }]
    const [, times = '1', key] = /^(?:(\d{1,3})x)?([a-z][\w+]*)$/i.exec(word) ?? []
    if (key === undefined) throw unknownStep(word)
    return Array.from({ length: Number(times) }, () => ({ kind: 'key', key }))
  })
}

function unknownStep(word: string): SetupError {
  return new SetupError({
    what: `”${word}” är ingen tangent.`,
    action: 'Skriv till exempel Tab, 3xDown, ctrl+Home, eller type:gympa för att skriva ett ord.',
  })
}
