import { givenNames } from '../parse/given-names.ts'

/** A sentence of a text: its words, the mark that ends it, and the space or line break before it. */
export interface Sentence {
  gap: string
  words: string
  end: string
}

/** A part of a sentence, with the comma, dash or space before it. */
export interface Clause {
  mark: string
  text: string
}

/** The sentences of a text; a line is at least one. */
export function sentencesOf(text: string): Sentence[] {
  const parts = text.split(between)
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return []
    const [end = ''] = /[.!?…]*\s*$/u.exec(part) ?? []
    return [{ gap: parts[index - 1] ?? '', words: part.slice(0, part.length - end.length), end: end.trim() }]
  })
}

/** The clauses of a sentence: at commas, semicolons, dashes and brackets, and between two ways to be reached. */
export function clausesOf(words: string): Clause[] {
  const parts = words.split(joints)
  return parts.flatMap((text, index) =>
    index % 2 === 1 || text === '' ? [] : [{ mark: parts[index - 1] ?? '', text }],
  )
}

/** Whether a clause says no more than that a number or an address follows: "Ring Egon", "tel", "på nummer". */
export function leadsUpToContact(clause: string): boolean {
  const [first = '', ...others] = clause.match(/[\p{L}\p{M}’':-]+/gu) ?? []
  const isLead = (word: string) => leadWords.has(plain(word)) || isName(word)
  const begins = leadWords.has(plain(first)) || givenNames.has(plain(first))
  return !/[\d\p{Co}]/u.test(clause) && begins && others.length < 8 && others.every(isLead)
}

/** A given name, or a word that may be a surname: not one in the definite form, as "Receptionen" and "Biblioteket" are. */
function isName(word: string): boolean {
  return givenNames.has(plain(word)) || (capitalized.test(word) && !/(?:et|en)$/.test(word))
}

const capitalized = /^\p{Lu}[\p{Ll}\p{M}]*(?:[-’']\p{Lu}?\p{Ll}+)*$/u

function plain(word: string): string {
  return word.toLocaleLowerCase('sv').replace(/:$/, '')
}

/** After a full stop a capital letter begins a sentence, but for the stop of a shortened word. */
const between =
  /((?<=[.!?…])(?<!\b(?:tel|tfn|mob|nr|kl|ev|ca|bl|fr|dvs|dr)\.)[^\S\n]+(?=[\p{Lu}\p{Co}])|\n+)/iu

const joints =
  /( ?(?:(?<!\d),|,(?!\d)|;) ?| [–—-] | ?(?=\()|(?<=\)) |(?<=\p{L}|\d)(?<!(?:^| )(?:att|kan|får|och|eller|samt|så|gärna|då)) (?=(?:ring|kontakta|mejla|maila|sms:?a|messa|swish\p{L}*|tel|tfn|telefon|mobil|mob)[.:]? [^\p{Co},;.]{0,60}\p{Co})|(?<=\p{Co}[^\p{Co}]{0,40}) ?(?:\/|(?<!\p{L})(?=(?:eller|och|samt) )) ?(?=[^\p{Co}]{0,80}\p{Co}))/u

const leadWords: ReadonlySet<string> = new Set(
  (
    'ring ringa ringer kontakta kontakt kontaktperson kontaktpersoner fråga frågor mejla maila mejl mail sms sms:a smsa messa skriv ' +
    'tala prata hör anmäl anmälan föranmälan info information upplysningar boka bokning tel telefon telefonnummer tfn mobil ' +
    'mobilnummer mob nummer nr e-post epost swish swisha nås nå till på via hos med av dig er gärna då så oss vår våra ' +
    'för vid om mer ytterligare sker görs eller och samt direkt ansvarig ledare ledaren'
  ).split(' '),
)
