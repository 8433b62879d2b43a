import type { Activity } from '../../domain/programme/activity.ts'
import { parseEmail } from '../parse/emails.ts'
import { parsePhone } from '../parse/phones.ts'
import { parseYesNo } from '../parse/yes-no.ts'
import { parseName } from '../parse/texts.ts'
import type { HeaderOf, RowReader } from '../rows/row-reader.ts'
import { isPersonalEmail, isPersonalPhone, isRole } from '../privacy/whose-number.ts'
import type { OrganisationContacts } from '../privacy/whose-number.ts'

type Row = RowReader<'Aktiviteter'>

/**
 * Whom to ask, as far as it may be published: a private person's name, mobile or e-mail address only with Samtycke Ja.
 * What is withheld is replaced by the association's number.
 */
export function readContact(row: Row, own: OrganisationContacts): Activity['contact'] {
  const hasConsent = row.value('Samtycke', parseYesNo) === true
  const allowed = <Value>(header: HeaderOf<'Aktiviteter'>, value: Value | null, isPersonal: boolean) => {
    if (value === null || !isPersonal || hasConsent) return value
    row.leaveOut(header, { code: 'CONTACT_WITHOUT_CONSENT', header })
    return null
  }
  const name = row.value('Kontakt', parseName)
  const phone = row.value('Telefon', parsePhone)
  const email = row.value('E-post', parseEmail)
  return {
    name: allowed('Kontakt', name, name !== null && !isRole(name, own)),
    phone: allowed('Telefon', phone, phone !== null && isPersonalPhone(phone.e164, own)),
    email: allowed('E-post', email, email !== null && isPersonalEmail(email, own)),
  }
}
