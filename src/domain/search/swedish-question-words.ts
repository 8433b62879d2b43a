import { foldText } from './fold-text.ts'

/**
 * Words that carry no meaning in a question, as they are written and as they are said: "vad kan man göra", "finns det nåt för min
 * mamma". Folded.
 */
export const emptyWords: ReadonlySet<string> = folded(`
  jag du han hon hen den det de dom vi ni man en ett mig mej dig dej sig sej oss er dem honom henne
  min mitt mina din ditt dina sin sitt sina vår vårt våra ert era hans hennes deras
  vad va vem vilka vilken vilket var vart när hur varför som vars
  och å samt eller men att om så för fast än ju väl nog typ också även inte ej icke
  i på av med me mä till te från vid hos åt under över efter före innan mellan mot genom runt kring omkring utan via per
  är ä e var vara varit vore finns finnas fanns har ha hade haft blir bli blev blivit
  kan kunna kunde ska skall skulle vill vilja ville får få fick fått måste bör borde brukar behöver behöva
  gör göra gjort går gå gick gått kommer komma kom tar ta tog ger ge åker åka följa delta
  hitta hittar söker sök söka letar leta veta vet undrar fråga tror tycker tycka gillar gilla passar passa
  tänker tänkte hoppas önskar orkar händer hända hänt anordnas ordnas erbjuds pågår börjar börja fungerar funkar krånglar
  kostar kosta heter känner känns känna sitter ligger står bor år
  nu då sen sedan snart ofta alltid ibland igen redan bara lite litet mycket mer mest många några någon något nån nåt nåra
  ngn ngt nånting någonting ingen inget inga all allt alla andra annan annat båda
  nästa förra kommande här där hit dit hem hemma ute ut in upp ner iväg nånstans någonstans närheten nära närmaste närmast
  bra kul rolig roligt roliga trevlig trevligt trevliga skön skönt ny nytt nya gammal gammalt gamla äldre
  pensionär pensionärer pensionären senior seniorer folk människa människor person personer
  mamma pappa mor far mormor morfar farmor farfar fru frun make maka gubben gumman kompis vän väninna
  vet hej hallå tack snälla ja nej okej kanske gärna tillsammans ihop själv
  aktivitet aktiviteter aktiviteterna evenemang program programmet sak saker tips förslag intresserad sugen lust öppet öppettider
  klockan kl tid tider gång gånger a b c d`)

/** Verbs that say little beside another word: "spela bingo", "lära mig schack". Folded; alone they are looked for. */
export const lightWords: ReadonlySet<string> = folded(`
  spela spelar lära prova pröva testa ställa ställer titta träffa träffar använda förstå förstår hjälpa hjälper lyssna`)

function folded(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(foldText))
}

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
  return Object.keys(dayParts).includes(text)
}
