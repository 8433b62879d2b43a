import { expect, test } from 'vitest'
import { formatPhoneNote } from '../../../../src/domain/programme/spoken-phone.ts'

test.each([
  ['vardagar klockan 9–12', 'Telefontid: vardagar klockan 9 till 12'],
  ['anknytning 12', 'Anknytning 12'],
  ['ankn. 12', 'Ankn. 12'],
  ['växeln', 'Växeln'],
])('what stands after a number, %s, is said as it is meant', (note, said) => {
  expect(formatPhoneNote(note)).toBe(said)
})
