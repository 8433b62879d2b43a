/** What no page for residents says, in running text, names or headings: words of web sites, of authorities, and cut ones. */
const bannedWords: readonly { pattern: RegExp; because: string }[] = [
  { pattern: /klicka|scrolla|swajpa/, because: 'tells of a mouse or a finger; say what happens' },
  { pattern: /läs mer|mer info(?!rmation)/, because: 'says nothing of where it leads' },
  {
    pattern: /filter|filtrera|tagg(?:ar|en|ad)?|event|slot|drop-?in|user|login|onlinetjänst/,
    because: 'is of web sites',
  },
  { pattern: /laddar|loading|error|undefined|null|nan|invalid date/, because: 'is of programs' },
  {
    pattern: /vänligen|erhåll\w*|tillhandahåll\w*|avseende|beträffande|i enlighet med|undertecknad/,
    because: 'is of authorities',
  },
  {
    pattern: /\d+ dag(?:ar)? (?:kvar|sedan)|nästa program kommer|nästa dag är|ser ut i dag/,
    because: 'is true for a day alone, and a page is read later too',
  },
  { pattern: /åldring\w*|gamling\w*/, because: 'makes people small' },
  {
    pattern:
      /kl\.?|tel\.?|m\.m\.?|fr\.o\.m\.?|t\.o\.m\.?|t\.ex\.?|bl\.a\.?|inkl\.?|exkl\.?|ca\.?|o\.s\.v\.?|osv\.?|obs!?|nr\.?|st\.|resp\.|ev\.|p\.g\.a\.?|mån|tis|ons|tors|fre|lör|sön/,
    because: 'is cut; a voice reads it badly',
  },
]

/** The banned words of a text, each with what stands round it. A word counts where it stands alone, in any case. */
export function bannedIn(text: string): string[] {
  return bannedWords.flatMap(({ pattern, because }) => {
    const whole = new RegExp(String.raw`(?<![\p{L}\p{N}@/.-])(?:${pattern.source})(?![\p{L}\p{N}@/-])`, 'giu')
    return [...text.matchAll(whole)].map(
      ({ 0: word, index }) =>
        `”${word}” in ”${text.slice(Math.max(0, index - 25), index + 35).trim()}” ${because}`,
    )
  })
}
