import { changesFeedAddress, feedAddress } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { agreementTableNames } from './agreement-records.ts'
import { schemaAddress } from './open-data.ts'

/** One form of a dataset: a file. */
export interface DataFile {
  address: string
  mediaType: 'text/csv' | 'application/json' | 'text/calendar' | 'application/atom+xml'
  title: string
}

/** What is published as open data, for people and for catalogues. */
export interface Dataset {
  /** The last part of its address in the catalogue. */
  id: string
  title: string
  description: string
  keywords: string[]
  /** A code of the EU's vocabulary of data themes. */
  theme: 'SOCI' | 'GOVE'
  files: DataFile[]
  schema: string | null
  /** The days that it tells of; null where it has none. */
  span: DaySpan | null
}

/** Every dataset that the site has; those about the agreement where there is one. */
export function datasetsOf(site: Site): Dataset[] {
  const all = [activities, occurrences, places, changes, agreement].map((make) => make(site))
  return all.filter(({ id }) => id !== 'avtal' || site.data.partnership.agreements.length > 0)
}

const elderly = ['äldre', 'seniorer', 'aktiviteter', 'mötesplatser']

function activities(): Dataset {
  return {
    id: 'aktiviteter',
    title: 'Aktiviteter för äldre',
    description:
      'En post för varje aktivitet: när den brukar hållas, var, vad den kostar, om man behöver anmäla sig och vem man ringer.',
    keywords: elderly,
    theme: 'SOCI',
    files: [
      csv('aktiviteter', 'Aktiviteter som tabell'),
      json('aktiviteter', 'Aktiviteter med allt om filen'),
    ],
    schema: schemaAddress('aktiviteter'),
    span: null,
  }
}

function occurrences({ horizon }: Site): Dataset {
  return {
    id: 'tillfallen',
    title: 'Tillfällen i programmet för äldre',
    description:
      'En post för varje gång något hålls, med det som är inställt, flyttat eller ändrat. Varje månad har dessutom en egen fil.',
    keywords: [...elderly, 'kalender', 'evenemang'],
    theme: 'SOCI',
    files: [
      csv('tillfallen', 'Tillfällen som tabell'),
      json('tillfallen', 'Tillfällen med allt om filen'),
      {
        address: feedAddress(null, null),
        mediaType: 'text/calendar',
        title: 'Kalender att prenumerera på (iCalendar)',
      },
    ],
    schema: schemaAddress('tillfallen'),
    span: horizon,
  }
}

function places(): Dataset {
  return {
    id: 'platser',
    title: 'Mötesplatser för äldre',
    description: 'En post för varje plats: adress, läge, telefon och vad som är känt om tillgängligheten.',
    keywords: [...elderly, 'tillgänglighet'],
    theme: 'SOCI',
    files: [csv('platser', 'Platser som tabell'), json('platser', 'Platser med allt om filen')],
    schema: schemaAddress('platser'),
    span: null,
  }
}

function changes(): Dataset {
  return {
    id: 'andringar',
    title: 'Ändringar i programmet för äldre',
    description: 'Det som har ställts in, flyttats eller ändrats de senaste 14 dagarna.',
    keywords: elderly,
    theme: 'SOCI',
    files: [
      {
        address: changesFeedAddress(null),
        mediaType: 'application/atom+xml',
        title: 'Ändringar som flöde (Atom)',
      },
    ],
    schema: null,
    span: null,
  }
}

const agreementTitles: Record<(typeof agreementTableNames)[number], string> = {
  belopp: 'Avtalets belopp som tabell',
  index: 'Indextalen som tabell',
  ataganden: 'Åtagandena som tabell',
  halldatum: 'Hålldatumen som tabell',
  ekonomi: 'Föreningens ekonomi som tabell',
  uppfoljning: 'Uppföljningen som tabell',
  platser: 'Uppföljningen plats för plats, år för år',
}

function agreement(): Dataset {
  return {
    id: 'avtal',
    title: 'Avtalet om aktiviteter för äldre',
    description: 'Avtalets text, belopp för varje år, åtaganden, hålldatum, ekonomi och uppföljning.',
    keywords: ['idéburet offentligt partnerskap', 'IOP', 'avtal', 'äldre'],
    theme: 'GOVE',
    files: [
      json('avtal', 'Allt om avtalet'),
      ...agreementTableNames.map((name) => csv(`avtal-${name}`, agreementTitles[name])),
    ],
    schema: schemaAddress('avtal'),
    span: null,
  }
}

function csv(name: string, title: string): DataFile {
  return { address: `/data/${name}.csv`, mediaType: 'text/csv', title }
}

function json(name: string, title: string): DataFile {
  return { address: `/data/${name}.json`, mediaType: 'application/json', title }
}
