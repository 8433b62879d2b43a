import { english } from './english.ts'
import type { LanguagePage } from './language-page.ts'

/** The languages that have a page. A new one is a file beside english.ts and a name here. */
export const languages: readonly LanguagePage[] = [english]

/** The address of a language's page. */
export function languageAddress({ slug }: LanguagePage): string {
  return `/${slug}/`
}
