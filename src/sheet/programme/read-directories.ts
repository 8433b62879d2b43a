import {
  categorySchema,
  partnerSchema,
  projectSchema,
  type Category,
  type Partner,
  type Project,
  type Synonym,
} from '../../domain/programme/directory.ts'
import { renamedCategories } from '../../domain/published/renames.ts'
import { identifyByName } from '../rows/identify-by-name.ts'
import { readId, type Candidate, type IdentifiedTab } from '../rows/identify.ts'
import { usersCounter } from '../rows/count-users.ts'
import { openRows } from '../rows/open-rows.ts'
import { readVisibility } from '../rows/read-visibility.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import type { RowReader } from '../rows/row-reader.ts'
import { shownTargets } from '../rows/shown-targets.ts'

/** Reads the tab Kategorier. */
export function readCategories(context: ReadingContext): IdentifiedTab<Category> {
  return identifyByName(context, {
    tab: 'Kategorier',
    kind: 'category',
    candidates: openRows(context, 'Kategorier').map(readCategory),
    previous: context.previous?.categories,
    schema: categorySchema,
    usersOf: usersCounter(context.workbook, 'Kategori'),
    renamed: (before, now) => renamedCategories({ categories: [...before] }, { categories: [...now] }),
  })
}

/** Reads the tab Partner. */
export function readPartners(context: ReadingContext): IdentifiedTab<Partner> {
  return identifyByName(context, {
    tab: 'Partner',
    kind: 'partner',
    candidates: openRows(context, 'Partner').map(readPartner),
    previous: context.previous?.partners,
    schema: partnerSchema,
  })
}

/** Reads the tab Projekt. A partner that is hidden or can't be found is left out of its project. */
export function readProjects(context: ReadingContext): IdentifiedTab<Project> {
  return identifyByName(context, {
    tab: 'Projekt',
    kind: 'project',
    candidates: openRows(context, 'Projekt').map(readProject),
    previous: context.previous?.projects,
    schema: projectSchema,
  })
}

/** Reads one row of the tab Sökord; null when an error holds it. */
export function readSynonym(row: RowReader<'Sökord'>): Synonym | null {
  const words = row.value('Ord') ?? []
  const means = row.value('Betyder') ?? []
  return words.length === 0 || means.length === 0 || row.isHeld ? null : { words, means }
}

function readCategory(row: RowReader<'Kategorier'>): Candidate<Category> {
  const name = row.value('Kategori')
  const description = row.value('Beskrivning')
  const keywords = row.value('Sökord') ?? []
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
  const name = row.value('Partner')
  const shortName = row.value('Kortnamn')
  const facts = {
    role: row.value('Roll'),
    website: row.value('Webbadress'),
    phone: row.value('Telefon'),
  }
  const make =
    name === null ? null : (id: string) => ({ ...{ id, name, shortName }, ...facts, heldSince: null })
  return { ...identity, name, otherNames: [shortName], make }
}

function readProject(row: RowReader<'Projekt'>): Candidate<Project> {
  const visibility = readVisibility(row)
  const identity = { ...readId(row), isHidden: visibility !== 'shown' }
  if (visibility === 'hidden') return { ...identity, name: row.glance('Projekt'), make: null }
  const name = row.value('Projekt')
  const facts = {
    description: row.value('Beskrivning'),
    partnerIds: shownTargets(row.value('Partner')).map(({ id }) => id),
    quote: row.value('Ordagrant'),
    note: row.value('Anmärkning'),
  }
  const make = name === null ? null : (id: string) => ({ ...{ id, name }, ...facts, heldSince: null })
  return { ...identity, name, make }
}
