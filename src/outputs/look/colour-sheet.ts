import { forDark } from '../../domain/programme/site-look.ts'

/**
 * The site's own colour as a style sheet that goes before the usual one wherever it stands, on screens: paper has its own. In the
 * dark its text is as much lighter as it has to be.
 */
export function toColourSheet(colour: string): string {
  const accent = (own: string) => `--color-accent: ${own};`
  return `@media screen {
  html:root { --color-band: ${colour}; ${accent(colour)} }
}
@media screen and (prefers-color-scheme: dark) {
  html:root { ${accent(forDark(colour))} }
}
`
}
