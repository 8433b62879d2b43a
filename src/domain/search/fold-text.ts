/**
 * Text as it is compared in search: small letters, å and ä as a, ö and ø as o, no other accents, and the c of "canasta"
 * and "café" as k, because people write both.
 */
export function foldText(text: string): string {
  return foldLetters(text).replace(/c(?=[aou])/gu, 'k')
}

/** Small letters without dots, rings and accents. */
export function foldLetters(text: string): string {
  return text.toLowerCase().replace(/æ/gu, 'a').replace(/ø/gu, 'o').normalize('NFD').replace(/\p{M}/gu, '')
}

/** "sjack" and "schack", "kwis" and "quiz". The sje sound becomes one letter, so that it costs no slips. */
function foldSound(folded: string): string {
  return folded
    .replace(/sch|skj|stj|sj/gu, 'ß')
    .replace(/ck|q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 's')
    .replace(/ph/gu, 'f')
}

/**
 * A word as it is heard, for what is spelt by ear: "jåga" and "yoga", "jumpa" and "gympa", "lusia" and "lucia", "bridsch" and
 * "bridge". Not for comparing letters: å is o and ä is e here.
 */
export function foldHeard(word: string): string {
  const plain = foldText(word.toLowerCase().normalize('NFC').replace(/å/gu, 'o').replace(/ä/gu, 'e'))
  return foldSound(
    plain
      .replace(/^(?:[dhlg](?=j)|g(?=[eiy]))/u, 'j')
      .replace(/^jj|^y(?=[aeou])/u, 'j')
      .replace(/c(?=[eiy])/gu, 's')
      .replace(/dge?/gu, 'dsch')
      .replace(/x/gu, 'ks'),
  ).replace(/(.)\1/gu, '$1')
}

/** The words of a text as written, in small letters. "IT-hjälp" is "it", "hjälp" and "ithjälp". */
export function toWords(text: string): string[] {
  const runs =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu) ?? []
  return runs.flatMap((run) => {
    const parts = run.split(/[-–]/u)
    const isNumbers = parts.every((part) => /^\p{N}+$/u.test(part))
    return parts.length > 1 && !isNumbers ? [...parts, parts.join('')] : parts
  })
}
