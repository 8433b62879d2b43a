/** What everybody may pay to, and what is no number of an account: "kontot, bankgiro 123-4567". */
const others =
  '(?:bankgiro|plusgiro|postgiro|bg|pg|swish|tel|telefon|mobil|ring|senast|före|innan|från|den|med|över|om)'

/** "kontonummer 8327-9, 123 456 789-0", "konto i Sparbanken: 6789 123 456 789", "clearing 8327-9", "SE45 5000 …". */
export const accountNumber = new RegExp(
  '(?<![\\p{L}-])(?:(?:(?:bank|spar|löne|privat|förenings|medlems|person)?konto(?:t|n|nummer|numret|nr)?|clearing(?:nummer|numret|nr)?)(?!\\p{L})' +
    `(?: (?!${others}(?!\\p{L}))\\p{L}+| ?\\([^()\\d]{1,20}\\)|[.:,]){0,4} ?` +
    '(?!(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\d(?:[ .,–-]{0,2}\\d){4,19}(?![ .,–-]{0,2}\\d| ?(?:kr|:-))(?: ?\\(\\p{L}[^()\\d]{0,25}\\))?' +
    '|SE ?\\d{2}(?:[ -]?\\d){20}(?!\\d))',
  'giu',
)

/** Most texts hold no such word, and the pattern is slow. */
export const mayHoldAccount = /konto|clearing|SE ?\d\d/i

/** Whether what was found is more than a bookkeeper's number, and no number that Swish gives to an organisation. */
export function isAccount(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return (digits.length >= 7 || /^clearing/i.test(text)) && !/^123\d{7}$/.test(digits)
}
