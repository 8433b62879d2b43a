const password =
  '(?<![\\p{L}\\d?&])[\\p{L}-]{0,30}(?:lösen(?:ord(?:et)?|kod(?:en)?)?|password|passcode|passkod)'

/** "lösenordet till nätet är" */
const forWhat = '(?: (?:till|för|på) (?:[\\p{L}-]+ ?){1,3}?)?'

/** What holds a digit and follows the word is a password, whatever stands between. */
const withDigit = `${password}(?!\\p{L})${forWhat}(?: är| =|=|:)? ?(?=[^\\s,;]{0,40}\\d)[^\\s,;]{3,40}(?<![.!?)])(?: \\d{2,4}(?!\\d))*`

/** Words that may follow, and are none. */
const noPassword =
  '(?:se|fråga|ring|mejla|finns|får|fås|ges|delas|skickas|krävs|behövs|saknas|kommer|samma|inget|ingen|nej|ja|ej|okänt|hemligt|personalen|receptionen)(?!\\p{L})'

/** "Lösenord: sommarkatt", "wifi Gäst, lösenord sommarkatt": one word alone. */
const aloneInClause = `(?:(?<=^|[.,;:(\\n] ?)${password}(?!\\p{L})|${password}(?: ?[:=]))${forWhat}(?: ?[:=])? ?(?!${noPassword})[^\\s,;.!?:()]{3,40}(?=[.,;!)\\n]|$)`

const key =
  '(?<![\\p{L}-])(?:reserv|extra|dörr|hus|port|källar|lokal)?-?nyck(?:eln?|lar(?:na)?)(?!\\p{L})[^.!?\\n]{0,40}?'

const hidden =
  '(?:under|bakom|ovanpå|ovanför|inuti|innanför|bredvid|i|på|vid) (?:\\p{L}+ ){0,2}?' +
  '(?:(?:blom|tomat)?kruk(?:an?|orna)|urnan?|(?:brev|post)lådan?|brevinkastet|sten(?:en)?|tegelsten(?:en)?|stuprör(?:et)?|hängrännan' +
  '|(?:dörr|fönster)?karm(?:en)?|fönsterbläck(?:et)?|fönsterbleck(?:et)?|dörrfodret|ventilen|husknuten|hinken|burken|krok(?:en)?|spik(?:en)?)(?!\\p{L})'

/** "Nyckeln ligger under mattan", "nyckel finns i blomkrukan": a place that everybody can reach. */
const hiddenKey = `${key} (?:under (?:\\p{L}+ ){0,2}?(?:dörr)?mattan?(?!\\p{L})|${hidden})`

/** Who knows it can use what it opens: a net, a meeting. */
export const passwords: readonly RegExp[] = [withDigit, aloneInClause].map(
  (pattern) => new RegExp(pattern, 'giu'),
)

/** Who knows it gets in. */
export const hiddenKeys: readonly RegExp[] = [new RegExp(hiddenKey, 'giu')]

/** Most texts hold no such word, and the patterns are slow. */
export const mayHoldPassword = /lösen|passw|passc|passk/i

/** The same for keys. */
export const mayHoldKey = /nyck/i
