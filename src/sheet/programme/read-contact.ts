import type { Activity } from '../../domain/programme/activity.ts'
import type { Phone } from '../../domain/programme/phone.ts'
import type { HeaderOf } from '../contract/columns.ts'
import {
  isPersonalEmail,
  isPersonalPhone,
  isRole,
  type OrganisationContacts,
} from '../privacy/whose-number.ts'
import type { RowReader } from '../rows/row-reader.ts'

type Row = RowReader<'Aktiviteter'>

/**
 * Whom to ask, as far as it may be published: a private person's name, mobile or e-mail address only with Samtycke Ja.
 * What is withheld is replaced by the association's number.
 */
export function readContact(row: Row, own: OrganisationContacts): Activity['contact'] {
  const hasConsent = row.value('Samtycke') === true
  const allowed = <Value>(header: HeaderOf<'Aktiviteter'>, value: Value | null, isPersonal: boolean) => {
    if (value === null || !isPersonal || hasConsent) return value
    row.leaveOut(header, { code: 'CONTACT_WITHOUT_CONSENT', header })
    return null
  }
  const name = row.value('Kontakt')
  const phone = row.value('Telefon')
  const email = row.value('E-post')
  // A landline beside a person's name is that person's, unless it is the organisation's.
  const isBesideName = ({ e164 }: Phone) => name !== null && !isRole(name, own) && !own.phones.has(e164)
  return {
    name: allowed('Kontakt', name, name !== null && !isRole(name, own)),
    phone: allowed(
      'Telefon',
      phone,
      phone !== null && (isPersonalPhone(phone.e164, own) || isBesideName(phone)),
    ),
    email: allowed('E-post', email, email !== null && isPersonalEmail(email, own)),
  }
}
