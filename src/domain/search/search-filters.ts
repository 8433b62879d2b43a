import { isDayPart } from './swedish-question-words.ts'
import { anyTime, spanOf, type RelativeDays, type When } from './when.ts'

/** What is chosen in the form beside the words: ids and days as they stand in the address. Unknown values choose nothing. */
export interface SearchFilters {
  place: string | null
  district: string | null
  category: string | null
  partner: string | null
  audience: string | null
  when: When
  isFree: boolean
  needsNoBooking: boolean
  stepFree: boolean
  hearingLoop: boolean
}

/** The names of the form's fields, which are those of the address: `/sok/?q=fika&plats=ryd`. */
export const fieldNames = {
  words: 'q',
  place: 'plats',
  district: 'omrade',
  category: 'kategori',
  day: 'dag',
  time: 'tid',
  partner: 'partner',
  audience: 'for-vem',
  isFree: 'gratis',
  needsNoBooking: 'utan-anmalan',
  stepFree: 'trappfritt',
  hearingLoop: 'horslinga',
} as const

/** The days that can be chosen, as they stand in the address, and in words. */
export const dayChoices = {
  idag: 'I dag',
  imorgon: 'I morgon',
  helg: 'I helgen',
  vecka: 'Den här veckan',
  mandag: 'Måndagar',
  tisdag: 'Tisdagar',
  onsdag: 'Onsdagar',
  torsdag: 'Torsdagar',
  fredag: 'Fredagar',
  lordag: 'Lördagar',
  sondag: 'Söndagar',
} as const

/** The times of day that can be chosen, as they stand in the address, and in words. */
export const timeChoices = {
  morgon: 'Morgon, före klockan 10',
  formiddag: 'Förmiddag, före klockan 12',
  eftermiddag: 'Eftermiddag',
  kvall: 'Kväll, efter klockan 17',
} as const

/** Reads the choices of an address on a day (ISO date). `isKnown` tells whether a value can be chosen at all. */
export function readFilters(
  address: URLSearchParams,
  today: string,
  isKnown: (field: string, value: string) => boolean,
): SearchFilters {
  const value = (field: string) => {
    const text = address.get(field)
    return text && isKnown(field, text) ? text : null
  }
  const part = address.get(fieldNames.time) ?? ''
  return {
    place: value(fieldNames.place),
    district: value(fieldNames.district),
    category: value(fieldNames.category),
    partner: value(fieldNames.partner),
    audience: value(fieldNames.audience),
    when: { ...anyTime, ...dayIn(address.get(fieldNames.day), today), parts: isDayPart(part) ? [part] : [] },
    isFree: address.get(fieldNames.isFree) === 'ja',
    needsNoBooking: address.get(fieldNames.needsNoBooking) === 'ja',
    stepFree: address.get(fieldNames.stepFree) === 'ja',
    hearingLoop: address.get(fieldNames.hearingLoop) === 'ja',
  }
}

const relativeDays: readonly RelativeDays[] = ['idag', 'imorgon', 'helg', 'vecka']
const weekdays = ['mandag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lordag', 'sondag']

function dayIn(text: string | null, today: string): Partial<When> {
  const relative = relativeDays.find((each) => each === text)
  if (relative) return { spans: [spanOf(relative, today)] }
  const weekday = weekdays.indexOf(text ?? '') + 1
  return weekday > 0 ? { weekdays: [weekday] } : {}
}
