/** A street with its number as it stands in a text, and the whole with flat, stairs and postal town. */
export interface StreetAddress {
  street: string
  whole: string
  index: number
}

/** Every street with a number in a text: "Storgatan 5", "Norra vägen 12 B, 3 tr", "Ekstigen 7, 582 22 Linköping". */
export function streetAddresses(text: string): StreetAddress[] {
  if (!/\d/.test(text)) return [] // as in most texts, and the pattern is slow
  return [...text.matchAll(streetAddress)].map(({ 0: whole, 1: street = '', index }) => ({
    street,
    whole,
    index,
  }))
}

const endings =
  'gata|gatan|väg|vägen|gränd|gränden|stig|stigen|gång|gången|torg|torget|allé|allén|backe|backen|gård|gården|liden|slingan|' +
  'ringen|leden|parken|kroken|esplanaden|strand|stranden|kajen|hagen|ängen|höjden|lunden|terrassen|dalen|plan'

/** "Storgatan", "Norra vägen", "Sankt Olofs gata" */
const street = `(?:\\p{Lu}[\\p{L}’-]*(?:${endings})|(?:\\p{Lu}[\\p{L}’-]* ){1,2}\\p{Ll}*(?:${endings}))`

const flat = '(?:,? ?(?:lgh|lägenhet)\\.? ?\\d{1,5})?'
const stairs = '(?:,? ?\\d{1,2} ?(?:trappor|trp|tr)(?!\\p{L}))?'
const town = '(?:,? \\d{3} ?\\d{2}(?!\\d)(?: \\p{Lu}\\p{L}+)?)?'

/** A number with a clock's or a day's marks after it is none of a house. */
const house = '\\d{1,3}(?: ?[A-Ha-h](?![\\p{L}\\d]))?(?![.:–-]?\\d)'

const streetAddress = new RegExp(`(?<![\\p{L}\\d-])(${street} ${house})${flat}${stairs}${flat}${town}`, 'gu')
