import type { Partner } from '../../domain/programme/directory.ts'
import type { Place } from '../../domain/programme/place.ts'
import type { Settings } from '../../domain/programme/settings.ts'
import { settings } from '../contract/settings.ts'
import { organisationContacts, type OrganisationContacts } from '../privacy/whose-number.ts'
import { openRows } from '../rows/open-rows.ts'
import { isShownRow } from '../rows/read-visibility.ts'
import type { ReadingContext } from '../rows/reading-context.ts'
import { settingOf } from './settings-rows.ts'

/**
 * What is the organisation's own as the cells have it, before any free text is read: the numbers and names in
 * Inställningar, Platser and Partner. Their own texts are read with it.
 */
export function contactsAsWritten(context: ReadingContext): OrganisationContacts {
  const rows = openRows(context, 'Inställningar')
  const valueOf = (name: 'Förening' | 'Kommun') =>
    rows.find((row) => settingOf(row) === name)?.glance('Värde') ?? null
  const places = openRows(context, 'Platser').filter(isShownRow)
  const partners = openRows(context, 'Partner').filter(isShownRow)
  const ofSetting = rows.filter((row) => settingOf(row) === 'Telefon')
  return organisationContacts({
    phones: [
      ...ofSetting.map((row) => row.glanceAs('Värde', settings.Telefon)),
      ...places.map((row) => row.glanceAt('Telefon')),
      ...partners.map((row) => row.glanceAt('Telefon')),
    ],
    emails: rows
      .filter((row) => settingOf(row) === 'E-post')
      .map((row) => row.glanceAs('Värde', settings['E-post'])),
    addresses: places.map((row) => row.glance('Adress')),
    association: valueOf('Förening') ?? '',
    names: [
      valueOf('Kommun'),
      ...places.flatMap((row) => [
        row.glance('Plats'),
        row.glance('Benämning i avtalet'),
        row.glance('Område'),
      ]),
      ...partners.flatMap((row) => [row.glance('Partner'), row.glance('Kortnamn')]),
    ],
  })
}

/** What is the organisation's own as it is published, for the texts of all other tabs. */
export function publishedContacts(
  settingsRead: Settings | null,
  { places, partners }: { places: readonly Place[]; partners: readonly Partner[] },
): OrganisationContacts {
  return organisationContacts({
    phones: [settingsRead?.phone ?? null, ...[...places, ...partners].map(({ phone }) => phone)],
    emails: [settingsRead?.email ?? null],
    addresses: places.map(({ address }) => address),
    association: settingsRead?.association ?? '',
    names: [
      settingsRead?.municipality ?? null,
      ...places.flatMap(({ name, nameInAgreement, district }) => [name, nameInAgreement, district]),
      ...partners.flatMap(({ name, shortName }) => [name, shortName]),
    ],
  })
}
