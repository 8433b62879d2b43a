import type { LanguagePage } from './language-page.ts'

/** The calendar explained in English. */
export const english: LanguagePage = {
  lang: 'en',
  dir: 'ltr',
  slug: 'in-english',
  name: 'In English',
  content: ({ data }) => ({
    title: 'The activity calendar in English',
    description: 'What this calendar is, where to call, and how to read it.',
    sections: [
      {
        heading: 'What this is',
        paragraphs: [
          `This is a calendar of activities for older people. It is kept by ${data.settings.association}.`,
          'Here you see what there is to do, day by day. The rest of the site is in Swedish.',
          'Is something cancelled or uncertain? Then the calendar says so in words, with a number to call.',
        ],
      },
      {
        heading: 'How to read the calendar',
        paragraphs: [
          'Each day has its own heading, with the day of the week and the date. Below it you see what happens, when, where and what it costs.',
          'Times are written with a point: 13.00 is 1 pm.',
          'Is a word missing in the list below? Call us and ask.',
        ],
      },
    ],
    wordsHeading: 'Words in the calendar',
    words: englishWords,
    calendar: 'Go to the calendar (in Swedish)',
    places: 'Go to the list of places (in Swedish)',
    call: 'Call us',
  }),
}

const englishWords = [
  { swedish: 'måndag, tisdag, onsdag, torsdag', meaning: 'Monday, Tuesday, Wednesday, Thursday' },
  { swedish: 'fredag, lördag, söndag', meaning: 'Friday, Saturday, Sunday' },
  { swedish: 'i dag, i morgon', meaning: 'today, tomorrow' },
  { swedish: 'klockan 13.00 till 15.00', meaning: 'from 1 pm to 3 pm' },
  { swedish: 'inställt', meaning: 'cancelled: it does not take place' },
  { swedish: 'flyttat', meaning: 'moved to another day' },
  { swedish: 'ny tid', meaning: 'new time' },
  { swedish: 'ny plats', meaning: 'new place' },
  { swedish: 'extra', meaning: 'one more time than usual' },
  { swedish: 'osäkert', meaning: 'not certain: call before you go' },
  { swedish: 'har varit', meaning: 'it is over' },
  { swedish: 'gratis', meaning: 'free of charge' },
  { swedish: 'anmälan behövs inte', meaning: 'you need not sign up' },
  { swedish: 'anmälan behövs', meaning: 'you must sign up' },
  { swedish: 'entré utan trappsteg', meaning: 'entrance without steps' },
  { swedish: 'hörslinga', meaning: 'hearing loop' },
  { swedish: 'vet ej', meaning: 'not known' },
]
