/** Whether a word says for whom a price is: "medlem", "övriga", "barn", "65+" is read elsewhere. */
export function isAudience(word: string): boolean {
  return audience.test(word)
}

const audience =
  /^(?:icke|ej|\p{L}*medlem|\p{L}*medlemmar|medlemmen|övriga|övrig|andra|gäster|gäst|alla|pensionär|pensionärer|senior|seniorer|barn|ungdom|ungdomar|vuxna|vuxen|par|ensam|ensamma|student|studenter|studerande|arbetslösa|ledsagare|anhöriga|enskild|familj|familjer)$/u

/** Whether a word says when a price is the one that holds: "i förköp", "vid dörren", "på plats". */
export function isCondition(word: string): boolean {
  return /^(?:förköp|förköpt|förbokat|dörren|dörr|entrén|kassan|plats|förväg)$/.test(word)
}

/** Words that say no more than that it is a price. */
export function isPriceWord(word: string): boolean {
  return priceWord.test(word)
}

const priceWord =
  /^(?:kostar|kostnad|kostnaden|kostnader|pris|priset|priser|entré|entre|entrén|entréavgift|entréavgiften|inträde|inträdet|inträdesavgift|avgift|avgiften|deltagaravgift|deltagaravgiften|deltagarpris|kursavgift|kursavgiften|biljett|biljetter|biljettpris|biljettpriset|är|på|sek|det|den|för|om|endast|bara|betala|betalar|du|man|i|till|gäller|därefter|sedan|samt|men|och|eller|annars|kr|sen|däri|ordinarie)$/

/** Words for what is eaten, read or used: an amount beside them is no price of coming. */
export function isExtra(word: string): boolean {
  return extra.test(word)
}

const extra =
  /^(?:fika\p{L}*|kaffe\p{L}*|te|teet|tebricka|bulle|bullen|bullar|kaka|kakor|kaffebröd|bröd|macka|mackan|mackor|smörgås\p{L}*|fralla|frallor|våfflor?|våffla|våfflan|soppa|soppan|lunch|lunchen|dagens|mat|maten|förtäring|förtäringen|servering|dryck|läsk|korv|tårta|glögg|glöggen|pannkak\p{L}*|grillkorv|lott\p{L}*|material\p{L}*|materialet|bok|boken|böcker|kursbok|kursboken|studiemateri\p{L}*|kompendium|garn|garnet|lera|leran|färg|hyra|hyran|lånekostnad|skohyra|skor|parkering|parkeringen|buss|bussen|bussresa|resa|resan|dricka|dryckespaket|vin|öl|tillval|tillkommer|medlemskap|medlemskapet|medlemsavgift|medlemsavgiften|\p{L}*tillägg|\p{L}*tillägget|extra)$/u

/** "4-rätters", "buffé", "meny": the meal is what one comes for. */
export function isWholeMeal(word: string): boolean {
  return /rätters|meny|buffé|buffe|julbord|middag|supé|bankett/.test(word)
}

/** "Resa 395 kr inkl. lunch": a journey that includes something is what one comes for; "buss 50 kr" is a part. */
export function isWholeJourney(before: readonly string[], after: readonly string[]): boolean {
  const isJourney = before.some((word) => /^(?:\p{L}*resa|\p{L}*resan|\p{L}*utflykt|utflykten)$/u.test(word))
  return isJourney && after.some((word) => /^(?:inkl|inklusive|inkluderar|inräknat)$/.test(word))
}

/** Words that make what stands after the amount part of the price: "inkl. lunch", "med fika". */
export function isIncluding(word: string): boolean {
  return /^(?:inkl|inklusive|inkluderar|inkluderat|ingår|med|och|per|inräknat|inräknad|serveras)$/.test(word)
}

/** Whether words say nothing but for whom: "medlemmar", "för övriga". */
export function isOnlyAudience(words: readonly string[]): boolean {
  const isAll = words.includes('alla')
  return words.length > 0 && !isAll && words.every((word) => isAudience(word) || word === 'för')
}
