import { monthWords, weekdayWords } from '../../parse/swedish-words.ts'
import { nearlyAs } from '../../parse/near-names.ts'
import type { WordRange } from '../tokens/cell-text.ts'
import { TokenReader } from '../tokens/token-reader.ts'
import type { Token } from '../tokens/tokens.ts'
import { writtenSpans } from './written-span.ts'

/**
 * Words beside the days that say nothing of which days: after "OBS", in brackets, after a dash or a full stop, or one of
 * the phrases below. A word of time, a negation or an alternative is never put aside.
 */
export function wordsBesideDays(reader: TokenReader): WordRange | null {
  return reader.first(reservation, inBrackets, afterMark, nameAtEnd)
}

/** "tisdag em": the part of the day, which Tid says better. */
export function kindsOfDays(reader: TokenReader): true | null {
  return reader.attempt((each) => {
    each.word('på')
    return each.word(...partsOfDay) ? true : null
  })
}

/** "Lucialördagen 12/12", "Vårfest: lördag 8 maj": what the dates that follow are called. None that may be a weekday or a month misspelt. */
export function wordsBeforeDates(reader: TokenReader): WordRange | null {
  const first = reader.peek()
  const last = takeName(reader)
  reader.mark(':', ',', '-')
  const isDateNext = last !== null && writtenSpans(new TokenReader(reader.tokens, reader.position)) !== null
  return first && last && isDateNext ? { start: first.start, end: last.end } : null
}

/** "Lördag 8/5 Vårfest": what a date is called, to the end of the cell. After a weekday that is repeated a word may be anything. */
function nameAtEnd(reader: TokenReader): WordRange | null {
  const isAfterDate = reader.peek(-1)?.kind === 'number' || monthWords.has(reader.peek(-1)?.text ?? '')
  const first = reader.peek()
  const last = isAfterDate ? takeName(reader) : null
  return first && last && reader.isDone ? { start: first.start, end: last.end } : null
}

function takeName(reader: TokenReader): Token | null {
  let last: Token | null = null
  for (let count = 0; count < 3 && isNamePart(reader.peek()); count += 1) last = reader.skip()
  return last
}

function isNamePart(token: Token | null): boolean {
  return (
    token?.kind === 'word' &&
    token.text.length > 3 &&
    !hasMeaning(token) &&
    nearlyAs(token.text, daysAndMonths) === null
  )
}

const daysAndMonths = [...weekdayWords.keys(), ...monthWords.keys()].filter((word) => word.length > 3)

const partsOfDay = (
  'em fm eftermiddag eftermiddagar eftermiddagen förmiddag förmiddagar förmiddagen kväll kvällar kvällen kvällstid ' +
  'morgon morgnar morgonen dagtid'
).split(' ')

/** "om inget annat sägs", "året runt" */
function reservation(reader: TokenReader): WordRange | null {
  reader.mark(',', '(', '.')
  const first = reader.peek()
  const isReserved =
    reader.phrase('om', 'inget', 'annat') ??
    reader.phrase('om', 'inte', 'annat') ??
    reader.phrase('om', 'ej', 'annat')
  const isWhole =
    isReserved ??
    reader.phrase('året', 'runt') ??
    reader.phrase('året', 'om') ??
    reader.phrase('tills', 'vidare')
  if (!first || !isWhole) return null
  if (isReserved) while (reader.peek()?.kind === 'word' && !hasMeaning(reader.peek())) reader.skip()
  const range = { start: first.start, end: reader.peek(-1)?.end ?? first.end }
  reader.mark(')')
  return range
}

function inBrackets(reader: TokenReader): WordRange | null {
  if (!reader.mark('(')) return null
  const range = takeWords(reader, (token) => token.text === ')')
  return reader.mark(')') ? range : null
}

/** To the end of the cell: ". OBS Lilla salen", "– start i foajén" */
function afterMark(reader: TokenReader): WordRange | null {
  const isMarked = reader.mark('.', '-', '\n', '!', ',') !== null
  const isPointLost = reader.peek()?.text === 'obs'
  if (!isMarked && !isPointLost) return null
  const range = takeWords(reader, () => false)
  return reader.isDone ? range : null
}

function takeWords(reader: TokenReader, isEnd: (token: Token) => boolean): WordRange | null {
  const first = reader.peek()
  let last: Token | null = null
  for (let token = first; token && !isEnd(token); token = reader.peek()) {
    if (hasMeaning(token)) return null
    last = reader.skip()
  }
  return first && last && last.kind !== 'mark' ? { start: first.start, end: last.end } : lastMark(first, last)
}

function lastMark(first: Token | null, last: Token | null): WordRange | null {
  return first && last && first !== last ? { start: first.start, end: last.end } : null
}

/** Whether a token may say which days or when, or that something isn't so: then nobody may put it aside. */
function hasMeaning(token: Token | null): boolean {
  if (!token) return false
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return /[\n/;:@]/.test(token.text)
  return weekdayWords.has(token.text) || monthWords.has(token.text) || meaningful.test(token.text)
}

const meaningful =
  /^(?:ej|inte|inga|ingen|inget|aldrig|utom|förutom|eller|el|alt|alternativt|ibland|vissa|samt|och|även|också|varje|varannan|var|jämna?|udda|ojämna?|första|andra|tredje|fjärde|femte|sista|från|till|tom|fom|from|start|startar|börjar|slutar|kl|klockan|v|vecka|veckor|månad|månaden|dag|dagar|dagen|helg|helger|helgen|när|då|om|ca|cirka|preliminärt|prel|kanske|eventuellt|ev|troligen|troligtvis|möjligen|nog|prick|under|hela|gång|gånger|ggr|undantag|fm|em|kväll|kallt|varmt)$|^(?:sommar|vinter|höst|vår)(?:en|n|arna|tid|s|as|halvåret|månaderna|säsong\p{L}*)?$|inställ|flytta|uppehåll|paus|stäng|lov(?:et|en|veck\p{L}*|dag\p{L}*)?$|termin|skoltid|skolår|skoldag|skolveck|läsår|semester|bestäm|meddela|säsong/u
