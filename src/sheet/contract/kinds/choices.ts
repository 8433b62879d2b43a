import type { Rounding } from '../../../domain/agreement/agreement.ts'
import type { DutyForce, DutyMeasure } from '../../../domain/agreement/duty.ts'
import type { EconomyLine, IndexRate } from '../../../domain/agreement/economy.ts'
import type { Change } from '../../../domain/programme/change.ts'
import type { AccessFact, PlaceType } from '../../../domain/programme/place.ts'
import { parseHolidayAnswer } from '../../grammar/holiday-answers.ts'
import { choices, parseChoice } from '../../parse/choices.ts'
import { read } from '../../parse/parsed.ts'
import { kind, type Kind } from './kind.ts'

/** Typ of a place. */
export const placeType = choice<PlaceType>([
  ['service-house', 'servicehus', 'servicehuset', 'service hus'],
  ['sheltered-housing', 'trygghetsboende', 'trygghetsboendet', 'biståndsbedömt trygghetsboende'],
  ['library', 'bibliotek', 'biblioteket'],
  ['parish-hall', 'församlingslokal', 'församlingshem', 'församlingsgård', 'kyrka'],
  ['outdoors', 'utomhus', 'ute', 'park'],
  ['other', 'annan', 'annat', 'övrigt', 'annan lokal'],
])

/** Entré utan trappsteg, Hiss and the other facts on access. */
export const access = choice<AccessFact>(
  [
    ['yes', 'Ja', 'J', 'Yes', 'Finns', 'X'],
    ['no', 'Nej', 'N', 'No', 'Finns ej', 'Finns inte', 'Saknas'],
    ['unknown', 'Vet ej', 'Vet inte', 'Okänt', 'Oklart', '?', '-'],
  ],
  { unticked: 'nothing' },
)

/** Visa: Ja publishes, Nej hides, Utkast is checked but hidden. A checkbox counts as Ja or Nej. */
export const visibility = choice<'shown' | 'draft' | 'hidden'>(
  [
    ['shown', 'Ja', 'J', 'Yes', 'TRUE', 'SANT', 'X'],
    ['hidden', 'Nej', 'N', 'No', 'FALSE', 'FALSKT'],
    ['draft', 'Utkast'],
  ],
  {
    help: 'Ja eller tomt: visas. Nej: visas inte. Utkast: kontrolleras men visas inte.',
    unticked: 'no',
  },
)

/** Samtycke: whether a person has agreed to be published. */
export const consent = choice<boolean>(
  [
    [true, 'Ja', 'J', 'Yes', 'TRUE', 'SANT', 'X'],
    [false, 'Nej', 'N', 'No', 'FALSE', 'FALSKT', '-'],
  ],
  { help: 'Ja: personen har sagt ja till att namn och nummer syns på webben.', unticked: 'nothing' },
)

const holidayWords = choice<'on' | 'off'>(
  [
    ['on', 'Hålls', 'Ja', 'Hålls som vanligt', 'Som vanligt', 'Öppet'],
    ['off', 'Hålls inte', 'Hålls ej', 'Nej', 'Inte', 'Ej', 'Stängt', 'Ledigt', 'Uppehåll'],
  ],
  { help: 'Hålls aktiviteten på röda dagar? Tom: det står ”Helgdag – ring och fråga”.' },
)

/** Röda dagar: whether the series is held on public holidays; also as people answer: "vi har stängt". */
export const holidayChoice: typeof holidayWords = {
  ...holidayWords,
  read: (cell, context) => {
    const answer = parseHolidayAnswer(cell)
    return answer === null ? holidayWords.read(cell, context) : read(answer)
  },
}

/** Ändring: what happens on the date. */
export const changeKind = choice<Change['kind']>([
  [
    'cancelled',
    'Inställt',
    'Inställd',
    'Inställda',
    'Inställes',
    'Ställs in',
    'Ställt in',
    'Utgår',
    'Avlyst',
  ],
  ['moved', 'Flyttat', 'Flyttad', 'Flyttas', 'Nytt datum', 'Ny dag', 'Annan dag'],
  ['new-time', 'Ny tid', 'Ändrad tid', 'Annan tid'],
  ['new-place', 'Ny plats', 'Annan plats', 'Ny lokal', 'Annan lokal'],
  ['extra', 'Extra', 'Extra tillfälle', 'Extra träff', 'Extrainsatt'],
  ['full', 'Fullbokat', 'Fullbokad', 'Fullt', 'Fulltecknat', 'Fulltecknad'],
])

/** Styrka: how strongly the agreement puts a duty. */
export const dutyForce = choice<DutyForce>([
  ['shall', 'ska', 'skall', 'måste'],
  ['may', 'kan', 'får'],
  ['example', 'exempel', 'till exempel', 't.ex.'],
])

/** Mäts som: what the goal of a duty counts. */
export const dutyMeasure = choice<DutyMeasure>([
  ['service-houses', 'servicehus med aktivitet', 'servicehus'],
  ['occurrences', 'tillfällen', 'tillfälle'],
  ['participants', 'deltagare'],
  ['volunteers', 'volontärer'],
  ['own', 'eget', 'egen'],
])

/** Status of an index. */
export const indexStatus = choice<IndexRate['status']>([
  ['preliminary', 'preliminär', 'prel', 'preliminärt'],
  ['definitive', 'definitiv', 'def', 'definitivt', 'slutlig'],
])

/** Slag: whether a line of the economy is income or cost. */
export const economyKind = choice<EconomyLine['kind']>([
  ['income', 'intäkt', 'intäkter', 'inkomst', 'inkomster'],
  ['cost', 'kostnad', 'kostnader', 'utgift', 'utgifter'],
])

/** Avrundning: to what an amount is rounded. */
export const rounding = choice<Rounding>([
  ['ore', 'öre'],
  ['kronor', 'kronor', 'krona', 'hela kronor', 'kr'],
  ['tens', 'tiotal', 'tiotal kronor'],
  ['hundreds', 'hundratal', 'hundratal kronor'],
  ['thousands', 'tusental', 'tusental kronor'],
])

type Row<Value> = readonly [value: Value, shown: string, ...others: string[]]

/** A cell with one of a few words: each value with its word as the contract writes it, and other ways to say it. */
function choice<const Value>(
  rows: readonly Row<Value>[],
  { help, unticked }: Partial<Pick<Kind<Value>, 'help' | 'unticked'>> = {},
): Kind<Value> {
  const meanings = choices(rows)
  const words = meanings.shown
  return kind((cell) => parseChoice(cell, meanings), {
    help: help ?? `Välj ${words.slice(0, -1).join(', ')} eller ${words.at(-1) ?? ''}.`,
    choice: { from: 'words', words, isOpen: false },
    ...(unticked && { unticked }),
  })
}
