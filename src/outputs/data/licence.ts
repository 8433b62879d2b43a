/** The licences that associations name, by the address that machines know them by. */
const known: readonly [words: RegExp, address: string][] = [
  [/^cc[ -]?0\b/i, 'http://creativecommons.org/publicdomain/zero/1.0/'],
  [/^cc[ -]?by[ -]?sa\b/i, 'http://creativecommons.org/licenses/by-sa/4.0/'],
  [/^cc[ -]?by(?: 4\.0)?$/i, 'http://creativecommons.org/licenses/by/4.0/'],
]

/** The address of a licence that the sheet names or gives, as DCAT-AP-SE writes it; null where the words are somebody's own. */
export function licenceAddress(words: string): string | null {
  const [given = null] = /https?:\/\/[^\s<>"]+/.exec(words) ?? []
  return given ?? known.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? null
}
