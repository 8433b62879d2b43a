/** What a coordinator reads about one problem. `consequence` is left out where the effect alone says it. */
export interface Words {
  /** What is wrong, in one sentence with the cell's own words where they may be shown. */
  title: string
  /** What to do, in the imperative, with an example that can be copied. */
  action: string
  /** What happens meanwhile, where the usual sentence for the problem's effect isn't enough. */
  consequence?: string
}

/** Words for every code of a family of findings: a code without words does not compile. */
export type TextsFor<Family extends { code: string }> = {
  readonly [Code in Family['code']]: (finding: Extract<Family, { code: Code }>) => Words
}

/** ”Text” in Swedish quotation marks, as a problem quotes a cell. */
export function quoted(text: string): string {
  return `”${text}”`
}
