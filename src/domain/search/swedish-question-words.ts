/** Words that carry no meaning in a question: "vad kan man göra", "finns det någon". Folded. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a alla allt ar ars vore kanner kanns blev blivit finnas passar passa tycker gillar vi era er ert vart vara dom
  krangla kranglar fungerar funkar andra an att av bara blir bra da dar de dem den denna det detta dig din du e eller en er ett fa far finns
  for fore fran ga gar goer gor gora ha han har hej hela hitta hon hos hur i inte ja jag kan kanske kl klockan kring kul
  lite man manga med mej mig min mina mitt mot mycket naar nagon nagonting nagot nagra nar nara narmaste narheten ni nu
  nya nytt och oppet oss pa pagar roligt roliga sig ska skulle snalla som sa sjalv tack till trevligt under upp ut
  vad var vara vem vi vid vilka vilken vilket vill vilja aktivitet aktiviteter aktiviteterna handa hander evenemang
  anordnas sok soka nagonstans runt via om oka alltid bor borjar behover intresserad`.split(/\s+/u),
)

/** The parts of a day, in minutes after midnight: something belongs to a part when it begins in it. */
export const dayParts = {
  morgon: { from: 0, to: 600 },
  formiddag: { from: 0, to: 720 },
  eftermiddag: { from: 720, to: 1020 },
  kvall: { from: 1020, to: 1440 },
} as const

export type DayPart = keyof typeof dayParts

/** Text is a part of the day, as the address of a search says it. */
export function isDayPart(text: string): text is DayPart {
  return Object.hasOwn(dayParts, text)
}
