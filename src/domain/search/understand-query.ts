import { weekdayNames } from '../time/swedish.ts'
import { editDistance } from './edit-distance.ts'
import { foldText, toWords } from './fold-text.ts'
import { emptyWords, lightWords } from './swedish-question-words.ts'
import { anyTime, spanOf, type RelativeDays, type When } from './when.ts'
import { takeWrittenDays } from './written-days.ts'
import { withoutDots } from './written-form.ts'

/** What a question asks for besides its words. */
export interface Narrowed {
  when: When
  isFree: boolean
  needsNoBooking: boolean
  stepFree: boolean
  hearingLoop: boolean
}

/** A question without such words. */
export const nothingUnderstood: Narrowed = {
  when: anyTime,
  isFree: false,
  needsNoBooking: false,
  stepFree: false,
  hearingLoop: false,
}

/** What somebody asks for. */
export interface Understood extends Narrowed {
  /** The rest: words to look for, as written in small letters. */
  words: string[]
}

/** Longer questions are cut: nobody asks so, and it must answer at once. */
const mostCharacters = 300
const mostWords = 12

/** What a question is read with. */
interface Asking {
  /** The day that it is asked (ISO date). */
  today: string
  /** Whether the index knows a word, so that none of them is taken for a misspelt weekday. */
  isKnown: (word: string) => boolean
}

/** Takes what Swedish says about days, times and money out of a question; the words that are left are to be looked for. */
export function understandQuery(text: string, { today, isKnown }: Asking): Understood {
  const written = takeWrittenDays(text.slice(0, mostCharacters), today)
  let left = ` ${toWords(written.left).join(' ')} `
  let understood: Narrowed = { ...nothingUnderstood, when: { ...anyTime, spans: written.spans } }
  for (const { pattern, understand } of phrases) {
    left = left.replace(pattern, (_whole, ...groups: unknown[]) => {
      understood = understand(understood, { groups: groups.map(String), today })
      return ' '
    })
  }
  const words: string[] = []
  for (const word of left.split(' ').filter((each) => each !== '')) {
    const weekday = weekdayIn(word) || (isKnown(word) ? 0 : misspeltWeekdayIn(word))
    if (weekday > 0) understood = withTime(understood, { weekdays: [weekday] })
    else if (!emptyWords.has(foldText(word))) words.push(word)
  }
  const heavy = words.filter((word) => !lightWords.has(foldText(word)))
  return { ...understood, words: [...new Set(heavy.length > 0 ? heavy : words)].slice(0, mostWords) }
}

interface Phrase {
  pattern: RegExp
  understand: (before: Narrowed, found: { groups: readonly string[]; today: string }) => Narrowed
}

/** A whole phrase between spaces. The space after it is left for the next one. */
function phrase(source: string, understand: Phrase['understand']): Phrase {
  return { pattern: new RegExp(` (?:${withoutDots(source)})(?= )`, 'gu'), understand }
}

const time = (source: string, when: Partial<When>) => phrase(source, (before) => withTime(before, when))

const days = (source: string, relative: RelativeDays, parts: When['parts'] = []) =>
  phrase(source, (before, { today }) => withTime(before, { spans: [spanOf(relative, today)], parts }))

const phrases: readonly Phrase[] = [
  days('i ?kväll', 'idag', ['kvall']),
  days('i eftermiddag', 'idag', ['eftermiddag']),
  days('i förmiddag', 'idag', ['formiddag']),
  days('i ?över ?morgon', 'overmorgon'),
  days('i ?mor(?:gon|on|ron|rn)', 'imorgon'),
  days('i ?dag|just nu|idag', 'idag'),
  days('nästa (?:helg|veckoslut)(?:en)?', 'nasta-helg'),
  days('i helgen|(?:nu )?till helgen|den här helgen|denna helg', 'helg'),
  days('nästa vecka', 'nasta-vecka'),
  days('(?:den här|denna) veckan?|i veckan', 'vecka'),
  days('nästa månad', 'nasta-manad'),
  days('(?:den här|denna) månad(?:en)?', 'manad'),
  time('(?:på )?(?:helg(?:er|erna|en)?|veckoslut(?:en|et)?)', { weekdays: [6, 7] }),
  time('(?:på )?vardag(?:ar|arna|en|s)?', { weekdays: [1, 2, 3, 4, 5] }),
  time('(?:på )?(?:för ?middag(?:en|ar|arna)?|fm)', { parts: ['formiddag'] }),
  time('(?:på )?(?:efter ?middag(?:en|ar|arna)?|em)', { parts: ['eftermiddag'] }),
  time('(?:på )?kväll(?:en|ar|arna|s|stid)?', { parts: ['kvall'] }),
  time('(?:på )?mor(?:gon|gonen|gnar|gnarna|gontid)', { parts: ['morgon'] }),
  phrase('(?:klockan|kl) (\\d{1,2})(?: \\d\\d)?', (before, { groups: [hour = ''] }) =>
    withTime(before, { hour: Number(hour) }),
  ),
  phrase('gratis|kostnadsfri(?:tt|a)?|avgiftsfri(?:tt|a)?|fri entré|fritt inträde', (before) => ({
    ...before,
    isFree: true,
  })),
  phrase(
    '(?:utan|ingen|slippa|inte) (?:för ?)?anmälan|utan att anmäla(?: mig| sig)?|drop ?in|oanmäld',
    (before) => ({ ...before, needsNoBooking: true }),
  ),
  phrase(
    '(?:med )?(?:rullstol|rullator|permobil)|(?:utan|inga) (?:trappor|trappsteg|trappa)|trappfritt?|handikappanpassat?',
    (before) => ({ ...before, stepFree: true }),
  ),
  phrase('(?:med )?(?:hör(?:sel)?slinga|teleslinga|hörapparat)', (before) => ({
    ...before,
    hearingLoop: true,
  })),
]

function withTime(before: Narrowed, when: Partial<When>): Narrowed {
  return {
    ...before,
    when: {
      ...before.when,
      ...when,
      spans: [...before.when.spans, ...(when.spans ?? [])],
      parts: [...before.when.parts, ...(when.parts ?? [])],
      weekdays: [...before.when.weekdays, ...(when.weekdays ?? [])],
    },
  }
}

/** "mån" is Monday; "man" is not. */
const abbreviations = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön']

const foldedWeekdays = weekdayNames.map(foldText)

/** The weekday in "tisdag", "tisdagar", "tisdags" or "tis"; 0 where there is none. */
function weekdayIn(word: string): number {
  return abbreviations.indexOf(word) + 1 || foldedWeekdays.indexOf(withoutPlural(word)) + 1
}

/** The weekday in "tisdg"; 0 where there is none. */
function misspeltWeekdayIn(word: string): number {
  const folded = withoutPlural(word)
  if (folded.length < 5) return 0
  const isMeant = (name: string) => name.startsWith(folded.slice(0, 1)) && editDistance(folded, name, 1) <= 1
  return foldedWeekdays.findIndex(isMeant) + 1
}

function withoutPlural(word: string): string {
  return foldText(word).replace(/(arna|ar|en|s)$/u, '')
}
