/** What a word beside a time says of it. */
export type TimeRole =
  /** "start", "börjar": this is the time. */
  | 'start'
  /** "samling", "insläpp", "kaffe från": before it begins. */
  | 'gathering'
  | 'departure'
  /** "åter", "slut": when it is over. */
  | 'end'
  | 'other'

/** The role that a word gives the time after it; null for a word that says nothing of that. */
export function roleOfWord(word: string): Exclude<TimeRole, 'other'> | null {
  if (/^(?:start|startar|starttid|startas|börjar|begynner|föreställningsstart|konsertstart)$/.test(word))
    return 'start'
  if (/^(?:avresa|avresan|avgång|avfärd|avgår|avreser|bussavgång|bussen|bussresa|bussavresa)$/.test(word))
    return 'departure'
  if (
    /^(?:åter|återkomst|återresa|hemkomst|hemresa|hemma|hemfärd|tillbaka|slut|slutar|sluttid|avslutas|avslut)$/.test(
      word,
    )
  )
    return 'end'
  return /^(?:saml|träffas|möts|ses|insläpp|dörr|öppnar|öppnas|incheckning|registrering|anmälan|försnack|mingel|fika|kaffe|förmiddagskaffe|förfriskning|drop$)/.test(
    word,
  )
    ? 'gathering'
    : null
}

/** Words that are understood with the time and need not be shown again. */
export const silentWords: ReadonlySet<string> = new Set(
  'kl klockan klocka tid tider tiden tidpunkt mellan från fr öppet öppettid öppettider öppen vi är hålls pågår varje gång alltid start startar startas starttid börjar förmiddag förmiddagar förmiddagen fm eftermiddag eftermiddagar eftermiddagen em kväll kvällar kvällen'.split(
    ' ',
  ),
)

/** Words after which an hour before six is meant: "Gökotta 05.00", "Avresa 5.40", "05.00 på morgonen". */
export const earlyWords =
  /^(?:gökotta|otta|julotta|frukost|frukosten|morgon|morgonen|morgonsim|morgondopp|gryning|gryningen|soluppgång|soluppgången|avresa|avresan|avgång|avfärd|avgår|fm|förmiddag|förmiddagen)$/

/** Words after which an hour before noon isn't meant. */
export const lateWords = /^(?:em|eftermiddag|eftermiddagen|eftermiddagar|kväll|kvällen|kvällar|pm)$/

/** Words of time that nobody can put into digits for certain. */
export const spokenTimes = /^(?:halv|kvart)$/
