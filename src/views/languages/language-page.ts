import type { Site } from '../../domain/site.ts'

/** A heading and its paragraphs. */
export interface LanguageSection {
  heading: string
  paragraphs: string[]
}

/** A Swedish word of the calendar, and what it means. */
export interface Gloss {
  swedish: string
  meaning: string
}

/** The short page about the calendar in another language. One file a language. */
export interface LanguagePage {
  /** BCP 47: "en" */
  lang: string
  dir: 'ltr' | 'rtl'
  /** The part of the address: "in-english" */
  slug: string
  /** In the language itself: "In English" */
  name: string
  /** Made from the settings, so that it is true for every association. */
  content: (site: Site) => {
    title: string
    description: string
    sections: LanguageSection[]
    /** Heading of the list of words. */
    wordsHeading: string
    words: Gloss[]
    /** Words of the links to the calendar, the places and the telephone. */
    calendar: string
    places: string
    call: string
  }
}
