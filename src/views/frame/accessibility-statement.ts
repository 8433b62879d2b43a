import type { Site } from '../../domain/site.ts'
import { formatDate } from '../../domain/time/swedish.ts'
import type { Link } from './page-frame.ts'

/** What is not accessible, or not known to be, for one way of using the site. */
export interface Shortcoming {
  /** The situation of use, in Digg's words. */
  situation: string
  sentences: string[]
}

/** The accessibility statement, with the eleven parts of Digg's template (MDFFS 2019:2). */
export interface AccessibilityStatement {
  actor: string
  service: string
  /** When the makers of the software tried it: nobody else has said anything of that. */
  assessed: string
  /** The association's own words, a paragraph each; none where it has said nothing. */
  ownWords: string[]
  updated: string
  shortcomings: Shortcoming[]
  /** The form for messages; null when the association has none yet, which is a shortcoming itself. */
  form: Link | null
}

/**
 * The day on which the site was last assessed against the checklist of docs/accessibility.md. The assessment, and so
 * the statement, must be renewed within a year.
 */
const assessedOn = Temporal.PlainDate.from('2026-11-22')

/** All that the statement says. */
export function toAccessibilityStatement(site: Site): AccessibilityStatement {
  const { settings } = site.data
  return {
    actor: settings.association,
    service: `${settings.siteName}, ${site.url}`,
    assessed: formatDate(assessedOn, null),
    ownWords: settings.accessibilityNote?.split(/\n+/) ?? [],
    updated: formatDate(assessedOn, null),
    shortcomings: [...(settings.accessibilityForm ? [] : [missingForm]), ...untested, ...quotedText(site)],
    form: settings.accessibilityForm
      ? { address: settings.accessibilityForm, text: 'Formulär för att anmäla brister' }
      : null,
  }
}

const missingForm: Shortcoming = {
  situation: 'För alla som vill höra av sig',
  sentences: [
    'Det finns inget formulär där du kan skriva till oss utan att ange ditt namn.',
    'Lagen kräver ett. Till dess att det finns kan du ringa.',
  ],
}

/** Only where the sheet has the agreement's own words. */
function quotedText({ data }: Site): Shortcoming[] {
  if (data.partnership.agreements.every(({ text }) => text.length === 0)) return []
  return [
    {
      situation: 'Avtalets egen text',
      sentences: [
        'Avtalet återges som det är skrivet, med svåra ord. Det finns också en kort sammanfattning.',
      ],
    },
  ]
}

const untested: Shortcoming[] = [
  {
    situation: 'Användning utan synförmåga och med nedsatt synförmåga',
    sentences: [
      'De som gör Samvaro har lyssnat med skärmläsaren Orca. De har inte lyssnat med NVDA, JAWS, VoiceOver eller TalkBack.',
      'Utskrifter är gjorda för papper. Den som använder skärmläsare läser webbsidan i stället.',
    ],
  },
  {
    situation: 'Användning med nedsatt rörelseförmåga',
    sentences: ['De som gör Samvaro har inte provat sidorna med röststyrning.'],
  },
  {
    situation: 'Användning med nedsatt kognitiv förmåga',
    sentences: ['Personer med funktionsnedsättning har inte provat sidorna ännu.'],
  },
  {
    situation: 'Användning med nedsatt hörsel',
    sentences: ['Mycket hänvisar till telefon. Alla uppgifter finns också i text.'],
  },
]
