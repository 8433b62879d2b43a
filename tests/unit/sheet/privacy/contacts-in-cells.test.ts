import { expect, test } from 'vitest'
import { toReportedProblem } from '../../../../src/sheet/problems/reporters/reported-problem.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { withCells } from '../../../support/workbooks/edit-workbook.ts'
import { loadFullWorkbook } from '../../../support/workbooks/full-workbook.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const full = await loadFullWorkbook()

/** Bingo of row 3, as it is published when one of its cells is another, and what is told of that cell. */
function readWith(header: string, cell: string) {
  const workbook = withCells(full, { [`Aktiviteter!${header} 3`]: cell })
  const { data, problems } = readSheet(workbook, { today, previous: null })
  const told = problems.map(toReportedProblem).filter((each) => each.row === 3 && each.column === header)
  const activity = data?.activities.find(({ id }) => id === 'bingo')
  return { activity: JSON.parse(JSON.stringify(activity ?? null)) as unknown, told }
}

const held = (start: string, end: string, note: string | null = null) => ({
  parts: [{ schedule: { sessions: [{ start, end, note }] } }],
})
const withoutWeek8 = { parts: [{ schedule: { exclusions: [{ kind: 'weeks', from: 8, to: 8 }] } }] }
const forty = { price: { kind: 'priced', offers: [{ low: 4000, high: 4000 }] } }

test.each<[header: string, cell: string, published: object]>([
  ['Tid', '10–12, ring Anna 070-174 06 99', held('10:00:00', '12:00:00')],
  ['Tid', '10–12 ring 070-174 06 99', held('10:00:00', '12:00:00')],
  ['Tid', '10–12 (tel 070-174 06 99)', held('10:00:00', '12:00:00')],
  ['Tid', 'kl. 0730-0900, Anna 070-174 06 99', held('07:30:00', '09:00:00')],
  ['Utom', 'v. 8 (Anna 070-174 06 99)', withoutWeek8],
  ['Utom', 'v. 8, ring anna.ek@gmail.com', withoutWeek8],
  ['Pris', '40 kr, ring Anna 070-174 06 99', forty],
  ['Pris', '40 kr ring Anna 070-174 06 99', forty],
  ['Pris', '40 kr swishas till 070-174 06 99', forty],
  ['Pris', 'Gratis. Frågor? 070-174 06 99', { price: { kind: 'free' } }],
  ['Max antal', '12 platser, ring 070-174 06 99', { maxParticipants: 12 }],
  ['Max antal', '12 (070-174 06 99)', { maxParticipants: 12 }],
  [
    'Anmälan senast',
    '2 dagar före, tel 070-174 06 99',
    { bookingDeadline: { kind: 'days-before', days: 2 } },
  ],
  [
    'Anmälan senast',
    '2027-01-10 ring 070-174 06 99',
    { bookingDeadline: { kind: 'date', date: '2027-01-10' } },
  ],
  ['Visa', 'Ja, ring 070-174 06 99', { title: 'Bingo' }],
])(
  'what stands beside a private number is read, and the number is told of: %s, %s',
  (header, cell, published) => {
    const { activity, told } = readWith(header, cell)
    expect(activity).toMatchObject(published)
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([['CONTACT_IN_FREE_TEXT', 'warning']])
  },
)

test('the organisation’s own number beside a time is shown as it was written', () => {
  const { activity, told } = readWith('Tid', '10–12, ring 031-390 06 00')
  expect(activity).toMatchObject(held('10:00:00', '12:00:00', 'ring 031-390 06 00'))
  expect(told).toEqual([])
})

test.each([
  ['Utom', 'v. 8 då Egon är borta 070-174 06 99'],
  ['Dag', 'onsdagar men inte när Anna på 070-174 06 99 är sjuk'],
  ['Till', 'till dess att Anna 070-174 06 99 säger ifrån'],
])('what decides the days is never read from what is left of a sentence: %s, %s', (header, cell) => {
  const { activity, told } = readWith(header, cell)
  expect(activity).toBeNull()
  expect(told).toMatchObject([
    {
      code: 'CONTACT_AMONG_OTHER_WORDS',
      severity: 'error',
      title: 'Här står ett privat telefonnummer mitt i det andra, så att resten inte går att läsa säkert.',
      action:
        'Ta bort det ur cellen. Skriv det i Telefon eller E-post, med Ja i Samtycke om personen har sagt ja.',
      found: null,
    },
  ])
})

test('an address that is cut out is spoken of as an address', () => {
  const { told } = readWith('Beskrivning', 'Skriv till egon.ek@gmail.com om du undrar.')
  expect(told).toMatchObject([
    {
      title: 'I Beskrivning står en privat e-postadress.',
      action: 'Ta bort den ur texten. Skriv den i E-post, med Ja i Samtycke om personen har sagt ja.',
    },
  ])
})
