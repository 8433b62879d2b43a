/** Checks that do not apply to a kind of page, each with its reason. */
export const exceptions: readonly { types: RegExp; less: readonly string[]; because: string }[] = [
  {
    types: /^badda-in\//,
    less: ['skip', 'skipLink', 'statement', 'phone', 'h1', 'page-has-heading-one'],
    because:
      'An embed has no menu to skip, and stands on somebody else’s page, which has its own statement and its own first heading.',
  },
  {
    types: /\/affisch$/,
    less: ['skip', 'skipLink', 'statement', 'phone'],
    because: 'A sheet on a wall is looked at, not used; the number stands there in figures.',
  },
  {
    types: /\/skarm$/,
    less: ['skip', 'skipLink', 'statement', 'phone'],
    because: 'A screen in a lobby is looked at, not used; the number stands there in figures.',
  },
  {
    types: /\/skarm$/,
    less: ['meta-refresh'],
    because: 'Without JavaScript a screen in a lobby loads itself anew: nobody stands there who could.',
  },
  {
    types: /\/affisch$/,
    less: [
      'reflow320',
      'spacingScroll',
      'spacingCut',
      'text200',
      'text200Scroll',
      'sidewaysScroll',
      'lineHeightUnder15',
    ],
    because:
      'A poster is a sheet of paper with the size of a sheet; the place’s own page holds the same in text that flows.',
  },
  {
    types: /^kontroll$/,
    less: ['datesInFigures', 'colonTimes', 'timesWithDash', 'shortDays', 'shortWords', 'bannedWords'],
    because: 'The report quotes cells as they stand in the sheet.',
  },
  {
    types: /^avtal/,
    less: ['datesInFigures'],
    because: 'That the agreement has run out is said with the date as the agreement itself writes it.',
  },
  {
    types: /^avtal\/ordagrant$/,
    less: ['shortWords', 'shortDays', 'bannedWords'],
    because: 'The agreement is quoted as it was written.',
  },
  {
    types: /^for-(samordnare|partner)$/,
    less: ['datesInFigures', 'timesWithDash', 'shortDays', 'shortWords', 'colonTimes', 'bannedWords'],
    because: 'The page shows what can be written in the sheet, or what the data looks like.',
  },
]

/** The names of the checks and of axe's rules that a kind of page is let off. */
export function lessFor(type: string): string[] {
  return exceptions.filter(({ types }) => types.test(type)).flatMap(({ less }) => less)
}
