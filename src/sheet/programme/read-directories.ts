import type { Category, Partner, Project, Synonym } from '../../domain/programme/directory.ts'
import { identify, readId } from '../rows/identify.ts'
import type { Candidate, IdentifiedTab } from '../rows/identify.ts'
import { openRows } from '../rows/open-rows.ts'
import { parseLink } from '../parse/links.ts'
import { parsePhone } from '../parse/phones.ts'
import { parseName } from '../parse/texts.ts'
import { publicList, publicName, publicText } from '../rows/read-texts.ts'
import { readVisibility } from '../rows/read-visibility.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { Directory } from '../rows/references.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { shownTargets } from '../rows/shown-targets.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'

/** Reads the tab Kategorier. */
export function readCategories(context: ReadingContext, own: OrganisationContacts): IdentifiedTab<Category> {
  return identify({
    tab: 'Kategorier',
    candidates: openRows(context, 'Kategorier').map((row) => readCategory(row, own)),
    previous: context.previous?.categories ?? [],
    today: context.today,
    nameOf: ({ name }) => name,
  })
}

/** Reads the tab Partner. */
export function readPartners(context: ReadingContext): IdentifiedTab<Partner> {
  return identify({
    tab: 'Partner',
    candidates: openRows(context, 'Partner').map(readPartner),
    previous: context.previous?.partners ?? [],
    today: context.today,
    nameOf: ({ name }) => name,
  })
}

interface ProjectOptions {
  partners: Directory
  own: OrganisationContacts
}

/** Reads the tab Projekt. A partner that is hidden or can't be found is left out of its project. */
export function readProjects(context: ReadingContext, options: ProjectOptions): IdentifiedTab<Project> {
  return identify({
    tab: 'Projekt',
    candidates: openRows(context, 'Projekt').map((row) => readProject(row, options)),
    previous: context.previous?.projects ?? [],
    today: context.today,
    nameOf: ({ name }) => name,
  })
}

/** Reads one row of the tab Sökord; null when an error holds it. */
export function readSynonym(row: RowReader<'Sökord'>, own: OrganisationContacts): Synonym | null {
  const words = publicList(row, 'Ord', own)
  const means = publicList(row, 'Betyder', own)
  return words.length === 0 || means.length === 0 || row.isHeld ? null : { words, means }
}

function readCategory(row: RowReader<'Kategorier'>, own: OrganisationContacts): Candidate<Category> {
  const name = publicName(row, 'Kategori', own)
  const description = publicText(row, 'Beskrivning', own)
  const keywords = publicList(row, 'Sökord', own)
  const make = name === null ? null : (id: string) => ({ id, name, description, keywords, heldSince: null })
  return { ...readId(row), isHidden: false, name, make }
}

function readPartner(row: RowReader<'Partner'>): Candidate<Partner> {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), isHidden: visibility !== 'shown' }
  if (visibility === 'hidden') {
    const otherNames = [row.glance('Kortnamn')]
    return { ...identity, name: row.glance('Partner'), otherNames, make: null }
  }
  const name = row.value('Partner', parseName)
  const shortName = row.value('Kortnamn', parseName)
  const facts = {
    role: row.value('Roll', parseName),
    website: row.value('Webbadress', parseLink),
    phone: row.value('Telefon', parsePhone),
  }
  const make =
    name === null ? null : (id: string) => ({ ...{ id, name, shortName }, ...facts, heldSince: null })
  return { ...identity, name, otherNames: [shortName], make }
}

function readProject(row: RowReader<'Projekt'>, { partners, own }: ProjectOptions): Candidate<Project> {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), isHidden: visibility !== 'shown' }
  if (visibility === 'hidden') return { ...identity, name: row.glance('Projekt'), make: null }
  const name = publicName(row, 'Projekt', own)
  const facts = {
    description: publicText(row, 'Beskrivning', own),
    partnerIds: shownTargets(row.value('Partner', partners.list)).map(({ id }) => id),
    quote: publicText(row, 'Ordagrant', own),
    note: publicText(row, 'Anmärkning', own),
  }
  const make = name === null ? null : (id: string) => ({ ...{ id, name }, ...facts, heldSince: null })
  return { ...identity, name, make }
}
