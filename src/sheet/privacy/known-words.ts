import { columnsOf } from '../contract/columns.ts'
import { givenNames } from '../parse/given-names.ts'
import { nearlyAs } from '../parse/near-names.ts'
import { intervalWords, monthWords, numberWords, ordinalWords, weekdayWords } from '../parse/swedish-words.ts'
import { tabNames } from '../tab-names.ts'
import { nameWords } from './whose-number.ts'

/**
 * Whether a text can name nobody: each of its words is a number, a word that cells of the contract are made of, or nearly
 * such a word, so that a slip of the finger may be pointed at. Given names are never taken for a slip.
 */
export function saysNothingPersonal(text: string): boolean {
  return nameWords(text)
    .flatMap((word) => word.split(/[-\d]+/))
    .every((word) => word.length < 2 || isKnown(word))
}

function isKnown(word: string): boolean {
  return knownWords.has(word) || isSlip(word)
}

/** One letter wrong in a word of five or more, two in one of eight or more; the first letter is seldom the wrong one. */
function isSlip(word: string): boolean {
  if (word.length < 5 || word.length > 25 || givenNames.has(word)) return false
  const alike = longWords.filter(
    (known) => known.startsWith(word.charAt(0)) && Math.abs(known.length - word.length) <= 2,
  )
  const nearest = nearlyAs(word, alike, word.length < 8 ? 1 : 2)
  return nearest !== null
}

const scheduleWords =
  'dag dagar dagen dagligen alla varje var varannan varannat helg helger helgen vardag vardagar vardagen helgfri helgfria ' +
  'veckodag veckodagar jämn jämna udda ojämn ojämna vecka veckan veckor veckorna v månad månaden månader år året åren i på ' +
  'och samt eller utom ej inte ibland samma den det de från till fr.o.m from tom fom med start slut sista första kl klockan ca cirka omkring hela ' +
  'hel halv kvart över före efter innan senast insläpp samling avresa åter ankomst förmiddag förmiddagar eftermiddag ' +
  'eftermiddagar kväll kvällar kvällen morgon morgonen fm em lunch lunchtid natt midnatt termin terminen höst hösten vår ' +
  'våren sommar sommaren vinter vintern höstterminen vårterminen sommarlov sportlov höstlov påsklov jullov lov juluppehåll ' +
  'sommaruppehåll uppehåll röda röd helgdag helgdagar jul julen julafton juldagen annandag påsk påsken nyår nyårsafton ' +
  'nyårsdagen midsommar midsommarafton advent pingst trettondagen kristi himmelsfärdsdag valborg gång gånger ggr gången ' +
  'träff träffar tillfällen tillfälle inställt inställd flyttat flyttad paus start startar slutar börjar om ett två tre ' +
  'fyra fem sex sju åtta nio tio elva tolv snart kanske idag dvs vill säga'

const amountWords =
  'kr kronor krona sek tkr öre st stycken personer person pers deltagare platser plats volontärer tillfällen timmar tim ' +
  'max högst maximalt minst begränsat begränsad antal många några gratis kostnadsfritt avgift avgiftsfritt fri fritt ' +
  'inträde entré kostnad kostar pris medlem medlemmar icke övriga övrig andra barn vuxna pensionärer per bricka termin ' +
  'fika kaffe te lunch mat swish bankgiro plusgiro bg pg ingår procent proc hundra'

const choiceWords = tabNames.flatMap((tab) =>
  [...columnsOf(tab).values()].flatMap(({ kind }) =>
    kind.choice?.from === 'words' ? kind.choice.words.flatMap(nameWords) : [],
  ),
)

const knownWords: ReadonlySet<string> = new Set(
  [
    ...[weekdayWords, monthWords, ordinalWords, intervalWords, numberWords].flatMap((words) => [
      ...words.keys(),
    ]),
    ...scheduleWords.split(' '),
    ...amountWords.split(' '),
    ...choiceWords,
    ...'sant falskt true false ja nej vet oklart okänt utkast finns saknas hålls som vanligt ställs utgår'.split(
      ' ',
    ),
  ].filter((word) => word === 'maj' || !givenNames.has(word)),
)

const longWords = [...knownWords].filter((word) => word.length >= 6)
