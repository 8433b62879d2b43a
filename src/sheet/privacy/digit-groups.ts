/** Digits that stand together, and what parts them from those before in the same row; null for the first of a row. */
export interface DigitGroup {
  digits: string
  gap: string | null
  index: number
}

/** The rows of digits in a text: groups with at most three marks or spaces between each two, and no letters. */
export function digitGroups(plain: string): DigitGroup[][] {
  const rows: DigitGroup[][] = []
  let end = -1
  for (const { 0: digits, index } of plain.matchAll(/\d+/g)) {
    const gap = plain.slice(Math.max(0, end), index)
    const row = rows.at(-1)
    if (row && gap.length <= longestGap && !/[\p{L}\p{S}%&!?§]/u.test(gap.replace('+', '')))
      row.push({ digits, gap, index })
    else rows.push([{ digits, gap: null, index }])
    end = index + digits.length
  }
  return rows
}

const longestGap = 3

/**
 * A text in which every digit is an ordinary one, every dash a hyphen and nothing invisible, and an O or l that stands
 * among digits is the digit that people read it as.
 */
export function plainDigits(text: string): string {
  return withoutLetters(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/[\p{Pd}−⁃]/gu, '-')
      .replace(/(?!\d)\p{Nd}/gu, ordinaryDigit),
  )
}

/** A text in which an O or l that stands among digits is the digit that people read it as, in its place. */
export function withoutLetters(text: string): string {
  if (!letterBesideDigit.test(text)) return text // as in nearly every cell, and what follows is slow
  return text.replace(/(?<![\p{L}\d])(?=\d*[OolI|])(?=[OolI|]*\d)[\dOolI|]{2,}(?![\p{L}\d])/gu, (word) =>
    word.replace(/o/gi, '0').replace(/[lI|]/g, '1'),
  )
}

const letterBesideDigit = /\d[OolI|]|[OolI|]\d/

const digitWords = 'noll ett två tre fyra fem sex sju åtta nio'.split(' ')

/** A pattern for what a digit is called. */
export const spokenDigit = digitWords.join('|')

/** A number with its words as digits; "sjuttiotvå" as people say the beginning of a mobile one. */
export function withSpokenDigits(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/sjuttio(?=\s?(?:två|tre|sex|nio))/g, '7')
    .replaceAll('sjuttio', '70')
    .replace(new RegExp(spokenDigit, 'g'), (word) => String(digitWords.indexOf(word)))
}

/** Every script has its ten digits in a row, beginning where a code ends in 0 or 6. */
function ordinaryDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const first = code - (code % 16)
  const isFromZero = code % 16 < 10 && /\p{Nd}/u.test(String.fromCodePoint(first))
  return String(isFromZero ? code % 16 : (code % 16) - 6)
}
