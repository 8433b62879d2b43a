import { expect, test } from 'vitest'
import { toAtom } from '../../../src/outputs/atom.ts'
import { deadlineCalendar } from '../../../src/outputs/icalendar/agreement-calendar.ts'
import { agreement, partnership } from '../../support/site/partnership.ts'
import { change, day, site } from '../../support/site/site-data.ts'
import { snapshotOn } from '../../support/site/snapshot.ts'

const deadline = {
  ...{ agreementId: agreement().id, what: 'Rapport', due: day('2027-03-01'), who: 'Föreningen' },
  ...{ recipient: null, done: null, evidence: null, note: null, duty: null, heldSince: null },
}
const data = { changes: [change()], partnership: partnership({ deadlines: [deadline] }) }
const { changes } = snapshotOn('2026-11-23', data, snapshotOn('2026-11-22')).memory
const updated = changes[0]?.at ?? expect.fail('no change is told')
const here = site(data, { today: day('2026-11-23') })
const moved = site(data, {
  today: day('2026-11-23'),
  url: 'https://ny.example/kalendern/',
  idHost: 'exempel.se',
})

const uids = (text: string) => [...text.matchAll(/^UID:.*$/gmu)].map(([uid]) => uid)
const entryIds = (text: string) => [...text.matchAll(/<entry>\s*<id>([^<]*)<\/id>/gu)].map(([, id]) => id)
const feedOf = (each: typeof here) => toAtom({ changes, place: null, updated, note: null }, each)

test('the deadlines of a site that has moved to another host are the same events', () => {
  expect(uids(deadlineCalendar(here))).toHaveLength(1)
  expect(uids(deadlineCalendar(moved))).toEqual(uids(deadlineCalendar(here)))
})

test('and its changes the same entries', () => {
  expect(entryIds(feedOf(here))).toHaveLength(1)
  expect(entryIds(feedOf(moved))).toEqual(entryIds(feedOf(here)))
})
