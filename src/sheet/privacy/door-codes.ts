import { spokenDigit } from './digit-groups.ts'

const digit = `(?:\\d|${spokenDigit})`

/** Three to six digits, and no more after them. */
const digits = `[#*]?${digit}(?:[\\s,-]{0,2}${digit}){2,5}(?![\\s-]?\\d|\\p{L}| ?(?:kr|:-))[#*]?`

const ofDoor = '(?:port|dörr|entré|grind|larm|hiss)'

/** "portkod 1234", "koden till porten är 4711#", "kod: fyra sju ett ett", "hänglåset har 471". */
const named =
  `(?<![\\p{L}-])(?:${ofDoor}?kod(?:en)?(?!\\p{L})(?: \\p{L}+){0,3}?` +
  '|(?:pin(?:[ -]?kod(?:en)?)?|(?:häng|kod)lås(?:et)?|nyckel(?:skåp|box|gömma)(?:et|en|n)?)(?!\\p{L})(?: (?:är|har|med|öppnas|kod|koden|nummer|till|dörren|porten)){0,3})' +
  ` ?[:=;]? ?${digits}`

/** "portkod: AB12" */
const withLetters = `(?<![\\p{L}-])${ofDoor}kod(?:en)?(?: är)? ?[:=]? ?(?=\\p{L}{0,5}\\d)[\\p{L}\\d]{4,8}(?![\\p{L}\\d-])`

/** "4711 är koden" */
const beforeItsName = `(?<![\\d.,:/-])${digits} ?(?:är|=) ?${ofDoor}?koden?(?!\\p{L})`

/** "Porten öppnas med 4711" */
const opens = `(?<!\\p{L})(?:port|dörr|entré|grind)\\p{L}* (?:öppnas|öppnar (?:du|ni|man)|låses upp|går upp)(?: med| genom att slå) ${digits}`

const door =
  '(?:entré|ytterdörr|dörr|port|grind|hiss|trapphus|ingång|dosa|knappsats|panel|(?:kod|häng)?lås(?:et)?(?!\\p{L}))'

/** What a code is followed by: a number of things is none. */
const joining = '(?:vid|på|i|till|för|så|och|när|utanför|innanför|därefter)(?!\\p{L})'

/** "slå 4711 vid entrén", "vid porten: tryck in 4711", "slå 4711#"; but "slå 112" is for help. */
const pressed =
  '(?<!\\p{L})(?:slår?|trycker|tryck|knappar?|anger?)(?: du| ni| man)?(?: in| på)?(?! ?112(?!\\d)) ?:? ?' +
  `(?:(?<=(?<!\\p{L})${door}[^.!?\\n]{0,40})${digits}(?=[.,;!?)\\n]|$| ${joining})` +
  `|${digits}(?<=[#*])|${digits}(?= ${joining}[^.!?\\n]{0,25}(?<!\\p{L})${door}))`

/** Who knows it gets in. */
export const doorCodes: readonly RegExp[] = [named, withLetters, beforeItsName, opens, pressed].map(
  (pattern) => new RegExp(pattern, 'giu'),
)

/** Most texts hold no such word, and the patterns are slow. */
export const mayHoldCode = /kod|pin|lås|nyckel|öppna|går upp|slå|tryck|knappa|ange/i
