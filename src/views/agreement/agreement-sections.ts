import { addresses } from '../../domain/published/addresses.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import { formatCount } from '../../domain/agreement/agreement-words.ts'
import { byArea, mostNamed } from '../../domain/agreement/by-area.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Project } from '../../domain/programme/directory.ts'
import type { Duty } from '../../domain/agreement/duty.ts'
import { isServiceHouse } from '../../domain/agreement/service-house-reach.ts'
import type { Site } from '../../domain/site.ts'
import { counted } from '../../domain/published/check-report-words.ts'
import { formatList } from '../../domain/time/swedish.ts'
import { dutyStatement, statementOf, toStatement, type Statement } from './agreement-statement.ts'
import type { Link } from '../frame/page-frame.ts'

/** A part of the agreement under a heading of its own. */
export interface StatementSection {
  id: string
  heading: string
  /** What is opened to read it: parts that say the same here stand together. */
  fold: string
  intro: string | null
  statements: readonly Statement[]
  links: readonly Link[]
}

/** The parts of an agreement after the minute; a part of which nothing is known is left out. */
export function toSections(site: Site, agreement: Agreement): StatementSection[] {
  const duties = site.data.partnership.duties.filter((duty) => duty.agreementId === agreement.id)
  const plain = (id: string, heading: string, facts: Agreement['values']): StatementSection =>
    section({ id, heading, statements: facts.map((fact) => toStatement(agreement, fact)) })
  const ground = (part: StatementSection) => ({ ...part, fold: 'Värden, beslut och bakgrund' })
  const sections = [
    ...dutySections(agreement, duties),
    plain('verksamhet', 'Vad man kan göra', agreement.activities),
    houseSection(site, agreement),
    ...projectSections(site, agreement),
    recognitionSection(agreement, duties),
    ground(plain('varden', 'Värden som båda står för', agreement.values)),
    ground(plain('utgangspunkter', 'Beslut som avtalet bygger på', agreement.basis)),
    ground(plain('bakgrund', 'Bakgrund', agreement.background)),
    plain('andringar', 'Om något ändras', agreement.changes),
    plain('undertecknas', 'Vilka som skriver under', agreement.signedFor),
  ]
  return sections.filter(({ statements, links }) => statements.length > 0 || links.length > 0)
}

function section(part: Partial<StatementSection> & { id: string; heading: string }): StatementSection {
  return { fold: part.heading, intro: null, statements: [], links: [], ...part }
}

/** Duties by who has them, in the order of the sheet, so that nobody's part is mixed up with another's. */
function dutySections(agreement: Agreement, duties: readonly Duty[]): StatementSection[] {
  return [...Map.groupBy(duties, ({ who }) => who)].map(([who, own], index) =>
    section({
      id: `ansvar-${index + 1}`,
      heading: `${who}: ${countDuties(own)}`,
      statements: own.map((duty) => dutyStatement(agreement, duty)),
    }),
  )
}

/** "6 krav och 4 möjligheter": what the agreement only allows, or gives as an example, is no demand. */
function countDuties(duties: readonly Duty[]): string {
  const demands = duties.filter(({ force }) => force === 'shall').length
  const chances = duties.length - demands
  return formatList([
    ...(demands > 0 ? [`${demands} krav`] : []),
    ...(chances > 0 ? [counted(chances, 'möjlighet', 'möjligheter')] : []),
  ])
}

function houseSection(site: Site, agreement: Agreement): StatementSection {
  const count = agreement.serviceHouses
  const houses = site.data.places.filter(isServiceHouse)
  return section({
    id: 'servicehus',
    heading: 'Servicehusen',
    fold: houses.length > 0 ? `Servicehusen: ${houses.length}` : 'Servicehusen',
    statements: count
      ? [statementOf(agreement, `${formatCount(count.value)} servicehus, enligt överenskommelsen.`, count)]
      : [],
    intro:
      houses.length > 0
        ? `I kalendern finns ${houses.length} servicehus. Några kan ha fått ett nytt namn sedan avtalet skrevs.`
        : null,
    links: houses.length > mostNamed ? houseAreaLinks(houses) : houses.map(houseLink),
  })
}

function houseLink({ id, name, nameInAgreement }: Place): Link {
  return {
    address: addresses.place(id),
    text: nameInAgreement ? `${name} (${nameInAgreement} i avtalet)` : name,
  }
}

/** More houses than a page shows are found by their area. */
function houseAreaLinks(houses: readonly Place[]): Link[] {
  return byArea(houses.map((place) => ({ place }))).map(({ id, name, items }) => ({
    address: id === null ? addresses.places() : addresses.area(id),
    text: `${name}: ${items.length} servicehus`,
  }))
}

function projectSections(site: Site, agreement: Agreement): StatementSection[] {
  const { projects } = site.data
  const names = projects.length > 3 ? String(projects.length) : formatList(projects.map(({ name }) => name))
  return projects.map((project) =>
    section({
      id: `projekt-${project.id}`,
      fold: `Projekt: ${names}`,
      heading: `Projekt: ${project.name}`,
      intro: project.description,
      statements: projectStatements(site, agreement, project),
      links: [{ address: addresses.project(project.id), text: `Mer om ${project.name}` }],
    }),
  )
}

function projectStatements(site: Site, agreement: Agreement, project: Project): Statement[] {
  const partners = site.data.partners.filter(({ id }) => project.partnerIds.includes(id))
  if (!project.quote && !project.note && partners.length === 0) return []
  const names = formatList(partners.map(({ name }) => name))
  const text = partners.length > 0 ? `Med i projektet: ${names}.` : 'Projektet nämns i avtalet.'
  return [statementOf(agreement, text, project)]
}

/** How people of the association are recognised, where the agreement says so. */
function recognitionSection(agreement: Agreement, duties: readonly Duty[]): StatementSection {
  const own = duties.filter(({ duty, quote }) =>
    /legitimation|namnbricka|tjänstekort/i.test(`${duty} ${quote ?? ''}`),
  )
  return section({
    id: 'legitimation',
    heading: 'Så känner du igen oss',
    statements: own.map((duty) => dutyStatement(agreement, duty)),
    links: own.length > 0 ? [{ address: addresses.volunteer(), text: 'Mer om volontärerna' }] : [],
  })
}
