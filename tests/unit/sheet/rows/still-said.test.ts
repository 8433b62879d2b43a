import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { z } from 'zod'
import { siteDataSchema, type SiteData } from '../../../../src/domain/site-data.ts'
import { withoutUnsaid } from '../../../../src/sheet/rows/still-said.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells, withMoreRows } from '../../../support/workbooks/edit-workbook.ts'
import { loadScenario } from '../../../support/workbooks/expect-problems.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const sang = {
  ID: 'sang',
  Aktivitet: 'Allsång med Berit',
  Kategori: 'Fika',
  Plats: 'ryd',
  Dag: 'onsdagar',
  Tid: '13–15',
  Lokal: 'Hemma hos Berit, kod 1234',
  'Kort beskrivning': 'Berit spelar dragspel.',
  Beskrivning: 'Vi sjunger tillsammans.',
  'Ta med': 'Glasögon',
  Pris: '20 kr, betalas till Berit',
  Anmälan: 'Ring Berit dagen före.',
  Kontakt: 'Berit Ek',
  Telefon: '0701740605',
  'E-post': 'berit.ek@gmail.com',
  Arrangör: 'Berit Ek',
  Samtycke: 'Ja',
  Sökord: 'dragspel, gitarr',
}
const workbook = withMoreRows(withMoreRows(await loadScenario('grund'), 'Aktiviteter', [sang]), 'Ändringar', [
  { Aktivitet: 'kaffe', Datum: '2026-12-08', Ändring: 'Inställt', Orsak: 'Berit är sjuk' },
])
const published = read(workbook, null)

function read(edited: Workbook, previous: SiteData | null): SiteData {
  return readSheet(edited, { today, previous }).data ?? expect.fail('nothing was published')
}

/** What is published of a row that is held, when its cells have been changed. */
function held(cells: Readonly<Record<string, string>>) {
  const edited = Object.fromEntries(
    Object.entries(cells).map(([header, value]) => [`Aktiviteter!${header} 3`, value]),
  )
  const { activities } = read(withCells(workbook, { 'Aktiviteter!Dag 3': 'onsdgar', ...edited }), published)
  return activities.find(({ id }) => id === 'sang') ?? expect.fail('the row is not kept')
}

describe('a held row shows its last good version', () => {
  test('as it was, where the row still says it', () => {
    const before = published.activities.find(({ id }) => id === 'sang')
    expect(before?.contact).toMatchObject({ name: 'Berit Ek', email: 'berit.ek@gmail.com' })
    expect(held({})).toEqual({ ...before, heldSince: today })
  })

  test('with other words the old ones go, and the new ones wait', () => {
    expect(held({ Beskrivning: 'Vi sjunger ur nya häften.' }).description).toBeNull()
  })
})

describe('what has been taken out of a held row is gone at once', () => {
  const nobody = { name: null, phone: null, email: null }
  test.each<[what: string, cells: Record<string, string>, facts: object]>([
    ['consent', { Samtycke: 'Nej' }, { contact: nobody, organizer: { kind: 'association' } }],
    ['consent, emptied', { Samtycke: '' }, { contact: nobody, organizer: { kind: 'association' } }],
    [
      'the number',
      { Telefon: '' },
      { contact: { name: 'Berit Ek', phone: null, email: 'berit.ek@gmail.com' } },
    ],
    ['another number', { Telefon: '0701740606' }, { contact: { name: 'Berit Ek', phone: null } }],
    ['the room', { Lokal: 'Matsalen' }, { room: null }],
    ['a text', { 'Kort beskrivning': '' }, { summary: null, description: 'Vi sjunger tillsammans.' }],
    ['the sign-up', { Anmälan: 'Behövs' }, { booking: { kind: 'unknown' } }],
    ['what is written beside the price', { Pris: '20 kr' }, { price: { note: null } }],
    ['a name in the name', { Aktivitet: 'Allsång' }, { title: 'Allsång' }],
    ['a search word', { Sökord: 'dragspel' }, { keywords: ['dragspel'] }],
    ['a personnummer typed in', { 'Ta med': '121212-1212' }, { bring: null }],
  ])('%s', (_, cells, facts) => {
    expect(held(cells)).toMatchObject(facts)
  })

  test('the reason for a cancelled date', () => {
    const edited = withCells(workbook, { 'Ändringar!Orsak 2': 'Sjukdom', 'Ändringar!Ny tid 2': '14–16' })
    expect(read(edited, published).changes).toMatchObject([{ kind: 'cancelled', reason: null }])
  })
})

describe('two rows with one ID', () => {
  const boule = { ...sang, ID: 'boule', Aktivitet: 'Boule', Dag: 'torsdagar' }
  const both = withMoreRows(workbook, 'Aktiviteter', [boule])
  const before = read(both, null)

  test.each(['first', 'last'])(
    'each keep their own last version, the %s with the ID of the other',
    (which) => {
      const cell = which === 'last' ? { 'Aktiviteter!ID 4': 'sang' } : { 'Aktiviteter!ID 3': 'boule' }
      const { activities } = read(withCells(both, cell), before)
      expect(activities.map(({ id, title, heldSince }) => [id, title, heldSince !== null])).toEqual([
        ['kaffe', 'Eftermiddagskaffe', false],
        ['sang', 'Allsång med Berit', true],
        ['boule', 'Boule', true],
      ])
    },
  )

  test('and their changes', () => {
    const change = { Aktivitet: 'boule', Datum: '2026-12-10', Ändring: 'Inställt' }
    const changed = withMoreRows(both, 'Ändringar', [change])
    const edited = withCells(changed, { 'Aktiviteter!ID 4': 'sang' })
    expect(read(edited, read(changed, null)).changes.map(({ activityId }) => activityId)).toContain('boule')
  })
})

describe('an activity on several rows', () => {
  const film = (date: string, words: Record<string, string>) => ({
    ...{ Aktivitet: 'Film', Kategori: 'Fika', Plats: 'ryd', Dag: date, Tid: '13–15' },
    ...words,
  })
  const first = film('2026-12-08', { 'Kort beskrivning': 'Berit visar bilder', Lokal: 'Hos Berit' })
  const second = film('2026-12-15', { 'Kort beskrivning': 'Stumfilm', Lokal: 'Salen', Pris: '20 kr' })
  const both = withMoreRows(workbook, 'Aktiviteter', [first, second])
  const before = read(both, null)
  const partsOf = (cells: Readonly<Record<string, string>>) =>
    read(withCells(both, cells), before)
      .activities.find(({ id }) => id === 'film')
      ?.parts.map(({ theme, own }) => [theme, own.room ?? null])

  test('keeps of a held row what it still says', () => {
    expect(partsOf({ 'Aktiviteter!Tid 4': '15–13' })).toContainEqual(['Berit visar bilder', 'Hos Berit'])
  })

  test('keeps nothing that a held row no longer says', () => {
    const cells = { 'Aktiviteter!Kort beskrivning 4': 'Bilder', 'Aktiviteter!Lokal 4': '' }
    const parts = JSON.stringify(partsOf({ 'Aktiviteter!Tid 4': '15–13', ...cells }))
    expect(parts).not.toContain('Berit')
  })

  test('keeps what each row says where all are held', () => {
    const parts = partsOf({ 'Aktiviteter!Tid 4': '15–13', 'Aktiviteter!Tid 5': '15–13' })
    expect(parts).toEqual([
      ['Berit visar bilder', 'Hos Berit'],
      ['Stumfilm', 'Salen'],
    ])
  })
})

describe('no text of a schema is forgotten', () => {
  /** What a thing can't be without. */
  const stays = ['title', 'name', 'address']
  test.each(['places', 'activities', 'changes', 'breaks', 'categories', 'partners', 'projects'] as const)(
    '%s',
    (tab) => {
      const schema: z.ZodType<object> = siteDataSchema.shape[tab].element
      const whole = filled(schema, null)
      const texts = textsIn(whole)
      expect(texts.length).toBeGreaterThan(0)
      const left = textsIn(withoutUnsaid(Object(whole), schema, { says: () => false, leftOf: () => null }))
      expect(left.filter((key) => !stays.includes(key))).toEqual([])
    },
  )
})

/** A value of a schema with words wherever there may be any, the last kind of every choice, and one of every list. */
function filled(schema: unknown, key: string | null): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return filled(schema.unwrap(), key)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return filled(schema.unwrap(), key)
  if (schema instanceof z.ZodArray) return [filled(schema.element, key)]
  if (schema instanceof z.ZodDiscriminatedUnion) return filled(schema.options.at(-1), key)
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, inner]) => [name, filled(inner, name)]),
    )
  const isCode = schema instanceof z.ZodString && (schema.def.checks ?? []).length > 0
  const isText = schema instanceof z.ZodString || schema instanceof z.ZodEmail || schema instanceof z.ZodURL
  return isText && !isCode ? `secret in ${key}` : 0
}

function textsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/secret in (\w+)/gu)].map(([, key = '']) => key)
}
