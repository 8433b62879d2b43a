import { describe, expect, test } from 'vitest'
import { expandOccurrences } from '../../../src/domain/occurrences/occurrences.ts'
import type { SiteData } from '../../../src/domain/site-data.ts'
import { formatTimeOfDay } from '../../../src/domain/time/swedish.ts'
import { textFor } from '../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import type { CellValue } from '../../../src/sheet/cell-value.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { withCells, withMoreRows, withoutColumn } from '../../support/workbooks/edit-workbook.ts'
import { listed, loadScenario } from '../../support/workbooks/expect-problems.ts'

type Row = Record<string, CellValue>

const today = Temporal.PlainDate.from('2026-11-22')
const grund = await loadScenario('grund')

/** A bingo on Wednesdays, right in every column. */
const bingo: Row = {
  ...{ ID: 'bingo', Aktivitet: 'Bingo', Kategori: 'Fika', Plats: 'ryd', Dag: 'onsdagar', Tid: '13–15' },
  ...{ Från: '2026-09-02', Till: '2027-05-26', 'Röda dagar': 'Hålls' },
}

describe('how bad is it?', () => {
  test.each<[header: string, value: CellValue]>([
    ['ID', 'bingo & dans'],
    ['Dag', 'ibland'],
    ['Tid', 'sent'],
    ['Från', 'omkring 1/9'],
    ['Till', '31 februari 2027'],
    ['Utom', 'sommarlov'],
    ['Röda dagar', 'kanske'],
    ['Plats', 'Månen'],
    ['Kategori', 'Kaffe'],
    ['Visa', 'ibland'],
  ])('%s decides when, where or whether: unreadable, the row is held', (header, value) => {
    const { data, problems } = read(withActivity({ [header]: value }))
    expect(data.activities.map(({ id }) => id)).toEqual(['kaffe'])
    expect(problems.map(({ severity, effect }) => [severity, effect])).toEqual([['error', 'row-held']])
  })

  test.each<
    [header: string, value: CellValue, field: keyof SiteData['activities'][number], unknown: unknown]
  >([
    ['Pris', '?', 'price', { kind: 'unknown', note: null }],
    ['Max antal', 'många', 'maxParticipants', null],
    ['Anmälan senast', 'i god tid', 'bookingDeadline', null],
    ['Kontrollerat', 'nyss', 'checked', null],
    ['I samverkan med', 'Okända', 'partnerIds', []],
    ['Projekt', 'Okänt', 'projectId', null],
  ])('%s is left out and shown as unknown, and the row is published', (header, value, field, unknown) => {
    const { data, problems } = read(withActivity({ [header]: value }))
    expect(data.activities.at(-1)?.[field]).toEqual(unknown)
    expect(problems.map(({ severity, effect }) => [severity, effect])).toEqual([
      ['warning', 'value-left-out'],
    ])
  })

  test.each(['Beskrivning', 'Kontakt', 'Lokal', 'Sökord', 'Aktivitet', 'Visa'])(
    'a personnummer in %s holds the row, and is not quoted',
    (header) => {
      const { data, problems } = read(withActivity({ [header]: 'Tolvan 121212-1212' }))
      expect(data.activities.map(({ id }) => id)).toEqual(['kaffe'])
      expect(problems.every(({ found }) => found === null)).toBe(true)
      expect(JSON.stringify(problems)).not.toContain('1212')
    },
  )

  test.each([
    ['19450101-1234', 'a wrong check digit tells as much of a person'],
    ['20261122-0845', 'born today, with the right check digit'],
    ['20261122-1301', 'born today'],
    ['19450161-1234', 'a samordningsnummer with the century'],
    ['450101-1234', 'without the century'],
    ['450101+1234', 'over a hundred years old'],
    ['194501011234', 'in one piece'],
    ['4501011234', 'in one piece without the century'],
    ['45-01-01-1234', 'with marks inside the date'],
    ['Född 450101 – 1234, ring först', 'in a sentence, with a dash and spaces'],
    ['450161-1234', 'a samordningsnummer'],
    ['1212121212', 'ten digits in one piece with the right check digit'],
    ['20261104-1340', 'like a date and a time, but the check digit is right'],
    ['20261104-1327', 'no time that anybody writes'],
    ['20211104-1300', 'a day of longer ago than two years'],
  ])('what has the form of a personnummer holds the row: %s (%s)', (text) => {
    const { problems } = read(withActivity({ Beskrivning: text }))
    expect(listed(problems)).toEqual(['Aktiviteter!J3 PERSONAL_IDENTITY_NUMBER'])
    expect(JSON.stringify(problems)).not.toContain(text)
  })

  test.each([
    ['Öppet 20261208-1300', 'a date and a time to come: nobody is born yet'],
    ['202611231300', 'the day after today, in one piece'],
    ['Förra gången: 20261104-1300', 'a date and a time of late, with a wrong check digit'],
    ['202611041300', 'the same in one piece'],
    ['Bankgiro 802001-1234', 'an organisation number has 20 or more for a month'],
    ['OCR 4501011234', 'the word before says what the digits are'],
    ['Ring 0313900601', 'a telephone number in one piece'],
    ['2026-12-01–2026-12-15', 'dates'],
    ['Rum 450101, 1234 böcker', 'digits with words between'],
  ])('what only looks alike does not: %s (%s)', (text) => {
    expect(read(withActivity({ Beskrivning: text })).problems).toEqual([])
  })

  test.each([46_364, '46364'])(
    'a number in Dag is a date, also where a file has made text of it: %o',
    (day) => {
      const { data, problems } = read(withActivity({ Dag: day, Från: '', Till: '' }))
      expect(problems).toEqual([])
      expect(data.activities.at(-1)?.parts[0]?.schedule.dates.map(String)).toEqual(['2026-12-08'])
    },
  )

  test.each<[header: string, value: CellValue, found: string]>([
    ['Till', 46_000, '2025-12-09'],
    ['Till', 46_000.5, '2025-12-09 12.00'],
    ['Tid', 0.125, '03.00'],
    ['Tid', 46_364, '2026-12-08'],
    ['Max antal', 2.5, '2,5'],
    ['Visa', 2, '2'],
  ])('a number is quoted as people see it in the spreadsheet: %s %o', (header, value, found) => {
    const { problems } = read(withActivity({ [header]: value }))
    expect(problems.map((problem) => problem.found)).toContain(found)
  })

  test('Indexeras från may be a year alone', () => {
    const { data, problems } = read(withMoreRows(grund, 'Avtal', [{ Fält: 'Indexeras från', Värde: '2027' }]))
    expect(problems).toEqual([])
    expect(data.partnership.agreements[0]?.indexedFrom?.value.toString()).toBe('2027-01-01')
  })

  test('the form for messages must be at https', () => {
    const settings = { Nyckel: 'Formulär för tillgänglighet', Värde: 'http://exempel.se/form' }
    const { data, problems } = read(withMoreRows(grund, 'Inställningar', [settings]))
    expect(listed(problems)).toEqual(['Inställningar!B6 LINK_NOT_SECURE'])
    expect(data.settings.accessibilityForm).toBeNull()
  })

  test('what only follows from a brake is not said row by row', () => {
    const brakeAt = (tab: string): Workbook['brakes'][number] => ({
      finding: { code: 'COLUMN_MISSING', tab, header: 'Adress', nearest: null },
      severity: 'error',
      where: { tab, gid: null, cell: null, column: 'Adress', row: 1 },
      found: null,
      effect: 'nothing-published',
    })
    const broken = { ...withoutColumn(grund, 'Platser', 'Adress'), brakes: [brakeAt('Platser')] }
    const { data, brakes, problems } = readSheet(broken, { today, previous: null })
    expect([data, listed(brakes), problems]).toEqual([null, ['Platser COLUMN_MISSING'], []])
  })

  test('all problems of a row in one run', () => {
    const { problems } = read(withActivity({ Dag: '', Tid: 'sent', Plats: 'Månen', Pris: '?' }))
    expect(listed(problems)).toEqual([
      'Aktiviteter!D3 REFERENCE_UNKNOWN',
      'Aktiviteter!E3 REQUIRED_CELL_EMPTY',
      'Aktiviteter!F3 TIME_UNREADABLE',
      'Aktiviteter!J3 PRICE_UNREADABLE',
    ])
  })
})

describe('Visa', () => {
  test.each<[CellValue, boolean]>([
    ['Ja', true],
    ['', true],
    [' ja ', true],
    [true, true],
    ['Nej', false],
    [false, false],
    ['Utkast', false],
  ])('%o: shown %o', (value, isShown) => {
    const { data, problems } = read(withActivity({ Visa: value }))
    expect(data.activities.some(({ id }) => id === 'bingo')).toBe(isShown)
    expect(problems).toEqual([])
  })

  test('Nej hides a row with its errors; Utkast is checked, and nothing of it is quoted', () => {
    expect(read(withActivity({ Dag: 'ibland', Visa: 'Nej' })).problems).toEqual([])
    const { problems } = read(withActivity({ Dag: 'ibland', Plats: 'Hemlighuset', Visa: 'Utkast' }))
    expect(listed(problems)).toEqual(['Aktiviteter!D3 REFERENCE_UNKNOWN', 'Aktiviteter!E3 DAYS_UNREADABLE'])
    expect(JSON.stringify(problems)).not.toMatch(/ibland|Hemlighuset/i)
  })

  test('a row of unticked checkboxes and spaces is no row', () => {
    const { rows } = read(
      withMoreRows(grund, 'Aktiviteter', [{ Aktivitet: ' \u200b', Samtycke: false, Visa: false }]),
    )
    expect(rows.Aktiviteter?.read).toBe(1)
  })
})

describe('IDs and references', () => {
  const partners = withMoreRows(grund, 'Partner', [{ ID: 'pro', Partner: 'PRO' }])

  test('of a list of partners, only the name that nobody knows is left out, and it is said which', () => {
    const row = { ...bingo, 'I samverkan med': 'PRO, Svenska kyrka' }
    const church = withMoreRows(partners, 'Partner', [{ ID: 'kyrkan', Partner: 'Svenska kyrkan' }])
    const { data, problems } = read(withMoreRows(church, 'Aktiviteter', [row]))
    expect(data.activities.at(-1)?.partnerIds).toEqual(['pro'])
    expect(problems.map(({ effect }) => effect)).toEqual(['value-left-out'])
    expect(textFor(problems[0] ?? expect.fail()).title).toBe(
      'Det finns ingen partner med namnet ”Svenska kyrka” i fliken Partner.',
    )
  })

  test('but not where it is a telephone number', () => {
    const row = { ...bingo, 'I samverkan med': 'PRO, Kajsa 070-174 06 05' }
    const { problems } = read(withMoreRows(partners, 'Aktiviteter', [row]))
    expect(JSON.stringify(problems)).not.toContain('070')
  })

  test('of a list of kinds, an unknown one holds the row, and a name that is near none isn’t told: it may be a person’s', () => {
    const { data, problems } = read(withActivity({ Kategori: 'Fika, Rymdfärd' }))
    expect(data.activities.map(({ id }) => id)).toEqual(['kaffe'])
    expect(textFor(problems[0] ?? expect.fail()).title).toBe(
      'Det finns ingen kategori med det namnet i fliken Kategorier.',
    )
  })

  test.each([
    ['Träff på Ängen', 'traff-pa-angen'],
    ['Smörgås & prat', 'smorgas-och-prat'],
    ['Ærø-øl', 'aro-ol'],
    ['Café’t  (nytt!)', 'cafe-t-nytt'],
    ['Qi gong 2.0', 'qi-gong-2-0'],
  ])('an ID is made of the name %s: %s', (title, id) => {
    const { data, problems } = read(withActivity({ ID: '', Aktivitet: title }))
    expect(data.activities.at(-1)?.id).toBe(id)
    expect(listed(problems)).toEqual(['Aktiviteter!A3 ID_MADE_FROM_NAME'])
  })

  const eken = { ID: 'eken', Plats: 'Eken', Typ: 'annan', Adress: 'Ekvägen 1' }
  const gympaAtRyd = { ...bingo, ID: '', Aktivitet: 'Sittgympa' }
  const twoPlaces = withMoreRows(grund, 'Platser', [eken])
  const namesakes = withMoreRows(twoPlaces, 'Aktiviteter', [gympaAtRyd, { ...gympaAtRyd, Plats: 'Eken' }])

  test('same name without ID: the place’s ID is added', () => {
    expect(idsOf(read(namesakes))).toEqual(['kaffe', 'sittgympa-ryd', 'sittgympa-eken'])
  })

  test('except for the one that had the bare address last time', () => {
    const before = read(withMoreRows(twoPlaces, 'Aktiviteter', [gympaAtRyd])).data
    expect(idsOf({ data: before })).toEqual(['kaffe', 'sittgympa'])
    expect(idsOf(read(namesakes, before))).toEqual(['kaffe', 'sittgympa', 'sittgympa-eken'])
  })

  test('an ID that is written out keeps its address, and a namesake gets the place’s', () => {
    const given = withMoreRows(twoPlaces, 'Aktiviteter', [
      { ...gympaAtRyd, ID: 'sittgympa' },
      { ...gympaAtRyd, Plats: 'Eken' },
    ])
    expect(idsOf(read(given))).toEqual(['kaffe', 'sittgympa', 'sittgympa-eken'])
  })

  test('a hidden namesake takes no address', () => {
    const hidden = withMoreRows(twoPlaces, 'Aktiviteter', [
      gympaAtRyd,
      { ...gympaAtRyd, Plats: 'Eken', Visa: 'Nej' },
    ])
    expect(idsOf(read(hidden))).toEqual(['kaffe', 'sittgympa'])
  })

  test.each(['ryd', 'Ryd', 'RYDS SERVICEHUS', ' Ryds  servicehus', 'ryds\u00a0service\u200bhus'])(
    'a place is referred to by name or ID: %o',
    (place) => {
      expect(read(withActivity({ Plats: place })).data.activities.at(-1)?.placeId).toBe('ryd')
    },
  )

  test('a list may hold names that hold commas', () => {
    const partners = [
      { ID: 'a', Partner: 'Vård, omsorg och vi' },
      { ID: 'b', Partner: 'PRO' },
    ]
    const { data } = read(
      withMoreRows(withActivity({ 'I samverkan med': 'PRO; Vård, omsorg och vi' }), 'Partner', partners),
    )
    expect(data.activities.at(-1)?.partnerIds).toEqual(['b', 'a'])
  })

  test('a hidden partner or project is left out silently', () => {
    const refers = withActivity({ 'I samverkan med': 'PRO, SPF', Projekt: 'Gemenskap', Arrangör: 'SPF' })
    const partners = withMoreRows(refers, 'Partner', [
      { Partner: 'PRO', ID: 'pro' },
      { Partner: 'SPF', ID: 'spf', Visa: 'Nej' },
    ])
    const { data, problems } = read(
      withMoreRows(partners, 'Projekt', [{ ID: 'gemenskap', Projekt: 'Gemenskap', Visa: 'Utkast' }]),
    )
    expect(data.activities.at(-1)).toMatchObject({
      partnerIds: ['pro'],
      projectId: null,
      organizer: { kind: 'association' },
    })
    expect(problems).toEqual([])
  })

  test('Arrangör is the association, a partner, or somebody in words', () => {
    const organizer = (name: string) => {
      const partners = withMoreRows(withActivity({ Arrangör: name }), 'Partner', [
        { Partner: 'PRO', ID: 'pro' },
      ])
      return read(partners).data.activities.at(-1)?.organizer
    }
    expect(organizer('')).toEqual({ kind: 'association' })
    expect(organizer('solrosföreningen')).toEqual({ kind: 'association' })
    expect(organizer('PRO')).toEqual({ kind: 'partner', partnerId: 'pro' })
    expect(organizer('Lions')).toEqual({ kind: 'other', name: 'Lions' })
  })

  test('a break or a change for hidden things alone concerns nobody', () => {
    const hidden = withMoreRows(
      withMoreRows(withActivity({ Visa: 'Nej' }), 'Uppehåll', [
        { Från: '2026-12-01', Till: '2026-12-31', Aktivitet: 'Bingo' },
      ]),
      'Ändringar',
      [{ Aktivitet: 'bingo', Datum: '2026-12-03', Ändring: 'Inställt' }],
    )
    const { data, problems } = read(hidden)
    expect([data.breaks, data.changes, problems]).toEqual([[], [], []])
  })
})

describe('whose number?', () => {
  const contactOf = (cells: Row) => read(withActivity(cells)).data.activities.at(-1)?.contact

  test('numbers in Inställningar, Platser and Partner are the organisation’s', () => {
    const own = withMoreRows(
      withCells(withActivity({ Telefon: '070-174 06 05' }), { 'Platser!Telefon 2': '0701740605' }),
      'Partner',
      [{ Partner: 'PRO', ID: 'pro', Telefon: '070-174 06 06' }],
    )
    const { data, problems } = read(own)
    expect(data.activities.at(-1)?.contact.phone?.e164).toBe('+46701740605')
    expect(data.partners[0]?.phone?.e164).toBe('+46701740606')
    expect(problems).toEqual([])
  })

  test.each([
    ['070-174 06 05', null],
    ['+46 70 174 06 05', null],
    ['031-390 06 01', '+46313900601'],
  ])('a mobile in Aktiviteter needs Samtycke: %s', (phone, e164) => {
    expect(contactOf({ Telefon: phone })?.phone?.e164 ?? null).toBe(e164)
    expect(contactOf({ Telefon: phone, Samtycke: 'Ja' })?.phone).not.toBeNull()
  })

  test.each([
    ['karin@gmail.com', false],
    ['karin@hotmail.se', false],
    ['karin.berg@telia.com', false],
    ['info@solrosen.example', true],
  ])('an e-mail at a provider for private persons needs Samtycke: %s', (email, isShown) => {
    expect(contactOf({ 'E-post': email })?.email !== null).toBe(isShown)
    expect(contactOf({ 'E-post': email, Samtycke: 'Ja' })?.email).toBe(email)
  })

  test.each([
    ['samordnaren', true],
    ['Receptionen på Ryds servicehus', true],
    ['promenadvärdarna', true],
    ['träffpunktens värdar', true],
    ['Expeditionen', true],
    ['Karin Berg', false],
    ['Karin, samordnare', false],
    ['Samordnaren Karin', false],
  ])('a Kontakt that is not a role needs Samtycke: %s', (name, isShown) => {
    expect(contactOf({ Kontakt: name })?.name).toBe(isShown ? name : null)
    expect(contactOf({ Kontakt: name, Samtycke: true })?.name).toBe(name)
  })

  test('Samtycke Nej, empty or unreadable is no consent', () => {
    for (const consent of ['Nej', '', 'kanske', false]) {
      expect(contactOf({ Kontakt: 'Karin Berg', Samtycke: consent })?.name).toBeNull()
    }
  })

  test.each([
    ['Ring Karin, 070-174 06 05, för skjuts. Välkommen!', 'Välkommen!'],
    ['Vi fikar, ring 0701740605!', 'Vi fikar!'],
    ['SMS:a +46 70 174 06 05 eller 070.174.06.06', null],
    ['Skriv till karin@gmail.com.', null],
    ['Ring 031-390 06 01 eller info@solrosen.example', 'Ring 031-390 06 01 eller info@solrosen.example'],
    ['Kl. 09.00–11.30 den 2026-12-08, 50–70 kr', 'Kl. 09.00–11.30 den 2026-12-08, 50–70 kr'],
  ])('in free text they are cut out: %s', (text, shown) => {
    const { data, problems } = read(withActivity({ Beskrivning: text, Samtycke: 'Ja' }))
    expect(data.activities.at(-1)?.description).toBe(shown)
    expect(problems.map(({ severity }) => severity)).toEqual(text === shown ? [] : ['warning'])
  })

  test.each([
    'Kort beskrivning',
    'Första gången',
    'Ta med',
    'Anmälan',
    'Lokal',
    'Arrangör',
    'Aktivitet',
    'Sökord',
    'Pris',
  ])('also in %s', (header) => {
    const { data } = read(withActivity({ [header]: '20 kr till Karin, 070-174 06 05' }))
    expect(JSON.stringify(data)).not.toMatch(/174 ?06/)
  })

  test('and in the words of changes, breaks, kinds and projects', () => {
    const call = 'Ring 070-174 06 05'
    const changed = withMoreRows(grund, 'Ändringar', [
      { Aktivitet: 'kaffe', Datum: '2026-12-08', Ändring: 'Inställt', Orsak: call, 'I stället': call },
    ])
    const paused = withMoreRows(changed, 'Uppehåll', [
      { Från: '2026-12-20', Till: '2027-01-06', Orsak: call },
    ])
    const projects = withMoreRows(paused, 'Projekt', [
      { ID: 'p', Projekt: 'P', Beskrivning: call, Anmärkning: call },
    ])
    const { data, problems } = read(withCells(projects, { 'Kategorier!Beskrivning 2': call }))
    expect(JSON.stringify(data)).not.toMatch(/174 ?06/)
    expect(problems.filter(({ finding }) => finding.code === 'CONTACT_IN_FREE_TEXT')).toHaveLength(6)
  })
})

describe('changes and breaks', () => {
  const changed = (rows: Row[], pauses: Row[] = []) =>
    read(withMoreRows(withMoreRows(grund, 'Ändringar', rows), 'Uppehåll', pauses))
  const on = (date: string, change: string, more: Row = {}): Row => ({
    Aktivitet: 'kaffe',
    Datum: date,
    Ändring: change,
    ...more,
  })
  const christmas = { Från: '2026-12-20', Till: '2027-01-06' }

  test('several rows for one date add up', () => {
    const rows = [
      on('2026-12-08', 'Ny tid', { 'Ny tid': '14–16' }),
      on('2026-12-08', 'Ny plats', { 'Ny plats': 'ryd' }),
    ]
    expect(changed(rows).problems).toEqual([])
    expect(changed(rows).data.changes).toHaveLength(2)
  })

  test('Inställt with anything else is an error, also on one row', () => {
    const both = [on('2026-12-08', 'Inställt'), on('2026-12-08', 'Ny tid', { 'Ny tid': '18–20' })]
    expect(listed(changed(both).problems)).toEqual([
      'Ändringar!C2 CANCELLED_AND_CHANGED',
      'Ändringar!C3 CANCELLED_AND_CHANGED',
    ])
    const one = [on('2026-12-08', 'Inställt', { 'Ny tid': '14–16' })]
    expect(listed(changed(one).problems)).toEqual(['Ändringar!D2 CHANGE_HAS_TOO_MUCH'])
  })

  test('Inställt twice is said twice, and stays', () => {
    const result = changed([on('2026-12-08', 'Inställt'), on('2026-12-08', 'Inställt')])
    expect(listed(result.problems)).toEqual(['Ändringar!C3 ROW_TWICE'])
    expect(result.data.changes).toHaveLength(2)
  })

  test.each<[what: string, row: Row]>([
    ['an unreadable kind', on('2026-12-08', 'Instäld kanske')],
    ['no kind', on('2026-12-08', '')],
    ['an unreadable time', on('2026-12-08', 'Ny tid', { 'Ny tid': 'sent' })],
    ['a column that the kind can’t have', on('2026-12-08', 'Inställt', { 'Ny tid': '14–16' })],
  ])('a row with an error makes its date uncertain: %s', (_, row) => {
    const { data, problems } = changed([row])
    expect(statusesOn(data, '2026-12-08')).toEqual(['uncertain'])
    expect(statusesOn(data, '2026-12-15')).toEqual(['planned'])
    expect(textFor(problems[0] ?? expect.fail()).consequence).toBe(
      'Så länge raden inte är rättad visas Eftermiddagskaffe 8 december 2026 som osäkert: ”Uppgifterna håller på att rättas – ring för att vara säker”.',
    )
  })

  test('Inställt and something else on one date: nobody knows, so it is uncertain', () => {
    const rows = [on('2026-12-08', 'Inställt'), on('2026-12-08', 'Ny tid', { 'Ny tid': '14–16' })]
    expect(statusesOn(changed(rows).data, '2026-12-08')).toEqual(['uncertain'])
    expect(changed(rows).data.doubtfulDates).toHaveLength(1)
    expect(changed(rows.toReversed()).data.doubtfulDates).toEqual(changed(rows).data.doubtfulDates)
  })

  test.each<[what: string, row: Row]>([
    ['a date far from all that are planned', on('2027-07-14', 'Inställt')],
    ['one more at a time that is planned', on('2026-12-08', 'Extra')],
    ['a date in a break', on('2026-12-22', 'Instält kanske')],
  ])('but not where nothing planned can be cancelled by it: %s', (_, row) => {
    const { data, problems } = changed([row], [christmas])
    expect(data.doubtfulDates).toEqual([])
    expect(problems[0]?.effect).toBe('row-held')
  })

  test('and never what a row that is right cancels', () => {
    const { data } = changed([on('2026-12-08', 'Inställt'), on('2026-12-08', 'Instält kanske')])
    expect(statusesOn(data, '2026-12-08')).toEqual(['cancelled'])
  })

  test('Extra at a time already planned is an error, at another time it is one more', () => {
    expect(listed(changed([on('2026-12-08', 'Extra')]).problems)).toEqual([
      'Ändringar!A2 EXTRA_AT_A_PLANNED_TIME',
    ])
    const { data } = changed([on('2026-12-08', 'Extra', { 'Ny tid': '18–20' })])
    expect(anchorsOn(data, '2026-12-08')).toEqual(['2026-12-08', '2026-12-08-2'])
  })

  test('Ny tid with a start alone keeps the length, and lacks no end', () => {
    for (const [change, more] of [
      ['Ny tid', { 'Ny tid': '14' }],
      ['Flyttat', { 'Nytt datum': '2026-12-09', 'Ny tid': 'kl 14' }],
    ] as const) {
      const { data, problems } = changed([on('2026-12-08', change, more)])
      const moved = change === 'Flyttat' ? '2026-12-09' : '2026-12-08'
      expect(problems).toEqual([])
      expect(timesOn(data, moved)).toEqual(['klockan 14.00 till 16.00'])
    }
  })

  test('where the activity has no end, a start alone is an open one, and that is said', () => {
    const open = withMoreRows(withCells(grund, { 'Aktiviteter!Tid 2': '13.00' }), 'Ändringar', [
      on('2026-12-08', 'Ny tid', { 'Ny tid': '14' }),
    ])
    expect(listed(read(open).problems)).toEqual(['Ändringar!D2 TIME_WITHOUT_END'])
  })

  test.each<[second: string]>([['18–20'], ['18–21'], ['18']])(
    'two Extra that begin at the same time are one too many, whenever they end: 18–20 and %s',
    (second) => {
      const { data, problems } = changed(
        ['18–20', second].map((time) => on('2026-12-08', 'Extra', { 'Ny tid': time })),
      )
      expect(listed(problems)).toContain('Ändringar!D3 EXTRA_AT_A_PLANNED_TIME')
      expect(problems.some(({ finding }) => finding.code === 'ROW_TWICE')).toBe(false)
      expect(timesOn(data, '2026-12-08')).toEqual(['klockan 13.00 till 15.00', 'klockan 18.00 till 20.00'])
    },
  )

  test('what was taken away isn’t planned: Extra may use that time', () => {
    expect(changed([on('2026-12-22', 'Extra')], [christmas]).problems).toEqual([])
  })

  test.each([
    ['Ny tid', { 'Ny tid': '14–16' }],
    ['Ny plats', { 'Ny plats': 'ryd' }],
    ['Flyttat', { 'Nytt datum': '2026-12-23' }],
  ])('%s brings a date in a break back', (change, more) => {
    const { data, problems } = changed([on('2026-12-22', change, more)], [christmas])
    expect(problems).toEqual([])
    expect(anchorsOn(data, change === 'Flyttat' ? '2026-12-23' : '2026-12-22')).toEqual(['2026-12-22'])
  })

  test('Inställt on a date in a break is accepted and changes nothing', () => {
    const { data, problems } = changed([on('2026-12-22', 'Inställt')], [christmas])
    expect(problems).toEqual([])
    expect(anchorsOn(data, '2026-12-22')).toEqual([])
  })

  test('a change for an activity that nobody can find is an error with the nearest name', () => {
    const { problems } = changed([{ ...on('2026-12-08', 'Inställt'), Aktivitet: 'Eftermidagskaffe' }])
    expect(problems[0]?.finding).toEqual({
      code: 'REFERENCE_UNKNOWN',
      tab: 'Aktiviteter',
      name: null,
      nearest: 'Eftermiddagskaffe',
    })
  })
})

describe('an activity that nobody can come to', () => {
  const dayProblems = (cells: Row) => read(withActivity(cells)).problems.map(({ finding }) => finding)
  const date = (iso: string) => Temporal.PlainDate.from(iso)

  test('dates in Dag outside Från and Till are named', () => {
    const outside = { Dag: '2026-12-08, 2027-12-07, 2026-08-04', Från: '2026-09-01', Till: '2027-05-31' }
    expect(dayProblems(outside)).toEqual([
      { code: 'DATE_OUTSIDE_PERIOD', dates: [date('2026-08-04'), date('2027-12-07')] },
    ])
  })

  test('a series whose last day of the week has been is finished, though Till is still to come', () => {
    expect(dayProblems({ Till: '2026-11-24' })).toEqual([
      { code: 'NO_DATES_LEFT', title: 'Bingo', last: date('2026-11-18') },
    ])
  })

  test('its last time is the last day it was held, not Till', () => {
    expect(dayProblems({ Till: '2026-11-15', Utom: '2026-11-11' })).toEqual([
      { code: 'NO_DATES_LEFT', title: 'Bingo', last: date('2026-11-04') },
    ])
  })

  test('one that never gets a date is told apart', () => {
    expect(dayProblems({ Från: '2026-11-12', Till: '2026-11-17' })).toEqual([
      { code: 'NO_DATES_AT_ALL', title: 'Bingo' },
    ])
  })
})

function withActivity(cells: Row): Workbook {
  return withMoreRows(grund, 'Aktiviteter', [{ ...bingo, ...cells }])
}

function read(workbook: Workbook, previous: SiteData | null = null) {
  const { data, ...rest } = readSheet(workbook, { today, previous })
  return { data: data ?? expect.fail('nothing was published'), ...rest }
}

function idsOf({ data }: { data: SiteData }): string[] {
  return data.activities.map(({ id }) => id)
}

function statusesOn(data: SiteData, iso: string): string[] {
  const day = Temporal.PlainDate.from(iso)
  return expandOccurrences(data, { from: day, to: day }).map(({ status }) => status)
}

function anchorsOn(data: SiteData, date: string): string[] {
  const day = Temporal.PlainDate.from(date)
  return expandOccurrences(data, { from: day, to: day })
    .filter((occurrence) => occurrence.date.equals(day))
    .map(({ anchor }) => anchor)
}

function timesOn(data: SiteData, date: string): string[] {
  const day = Temporal.PlainDate.from(date)
  return expandOccurrences(data, { from: day, to: day })
    .filter((occurrence) => occurrence.date.equals(day))
    .map(({ time }) => formatTimeOfDay(time))
}
