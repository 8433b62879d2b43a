import type { Token } from './tokens.ts'

/** A rule of the grammar: takes tokens and gives what they mean, or null and takes none. */
export type Rule<Value> = (reader: TokenReader) => Value | null

/** Reads tokens from left to right. Rules are functions of it, and combine with `attempt`, `first` and `listOf`. */
export class TokenReader {
  readonly tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[], start = 0) {
    this.tokens = tokens
    this.#at = start
  }

  get isDone(): boolean {
    return this.#at >= this.tokens.length
  }

  /** How many tokens are taken. */
  get position(): number {
    return this.#at
  }

  /** The token `ahead` steps on, without taking it. */
  peek(ahead = 0): Token | null {
    return this.tokens[this.#at + ahead] ?? null
  }

  /** Takes whatever comes. */
  skip(): Token | null {
    const token = this.peek()
    if (token) this.#at += 1
    return token
  }

  /** Takes the next word if it is one of these. */
  word(...words: readonly string[]): string | null {
    const token = this.peek()
    return token?.kind === 'word' && words.includes(token.text) ? this.#take(token).text : null
  }

  /** Takes several words in a row, or none of them. */
  phrase(...words: readonly string[]): true | null {
    const isNext = words.every((word, ahead) => {
      const token = this.peek(ahead)
      return token?.kind === 'word' && token.text === word
    })
    if (isNext) this.#at += words.length
    return isNext || null
  }

  /** Takes the next word if the map knows it, and gives what it means. */
  wordIn<Value>(meanings: ReadonlyMap<string, Value>): Value | null {
    const token = this.peek()
    const meaning = token?.kind === 'word' ? meanings.get(token.text) : undefined
    if (!token || meaning === undefined) return null
    this.#take(token)
    return meaning
  }

  mark(...marks: readonly string[]): string | null {
    const token = this.peek()
    return token?.kind === 'mark' && marks.includes(token.text) ? this.#take(token).text : null
  }

  /** Takes a mark only where no space stands before it. */
  tightMark(...marks: readonly string[]): string | null {
    return this.peek()?.spaced ? null : this.mark(...marks)
  }

  /** Takes the next number and gives its digits, so that "09" and "9" can be told apart. */
  digits(fewest = 1, most = 9): string | null {
    const token = this.peek()
    const fits = token?.kind === 'number' && token.text.length >= fewest && token.text.length <= most
    return fits ? this.#take(token).text : null
  }

  number(fewest = 1, most = 9): number | null {
    const digits = this.digits(fewest, most)
    return digits === null ? null : Number(digits)
  }

  /** Runs a rule; when it gives null, no token is taken. */
  attempt<Value>(rule: Rule<Value>): Value | null {
    const start = this.#at
    const value = rule(this)
    if (value === null) this.#at = start
    return value
  }

  /** The first of the rules that fits. */
  first<Value>(...rules: readonly Rule<Value>[]): Value | null {
    for (const rule of rules) {
      const value = this.attempt(rule)
      if (value !== null) return value
    }
    return null
  }

  /** One or more items with separators between. A separator that no item follows is left untaken. */
  listOf<Value>(item: Rule<Value>, separator: Rule<unknown>): Value[] | null {
    const head = this.attempt(item)
    if (head === null) return null
    const items = [head]
    for (;;) {
      const next = this.attempt(() => (separator(this) === null ? null : item(this)))
      if (next === null) return items
      items.push(next)
    }
  }

  #take(token: Token): Token {
    this.#at += 1
    return token
  }
}

/** What stands between the items of a list: comma, semicolon, line break, "och", "samt", "resp.", "&", "+"; also two together. */
export function listSeparator(reader: TokenReader): true | null {
  let isFound = false
  while (reader.mark(',', ';', '\n', '&', '+') ?? reader.word('och', 'samt', 'o', 'resp', 'respektive'))
    isFound = true
  return isFound || null
}
