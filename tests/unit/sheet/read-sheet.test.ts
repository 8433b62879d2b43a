import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../src/sheet/read-sheet.ts'
import { withCells, withMoreRows, withoutRows } from '../../support/workbooks/edit-workbook.ts'
import type { Workbook } from '../../../src/sheet/workbook.ts'
import { expectProblems, listed, loadScenario } from '../../support/workbooks/expect-problems.ts'

describe('every mistake is found and pointed at', () => {
  test.each<[scenario: string, problems: string[]]>([
    ['grund', []],
    ['aktivitet-utan-datum', ['Aktiviteter!E3 REQUIRED_CELL_EMPTY']],
    ['alldeles-for-lang-text', ['Aktiviteter!J2 CELL_TOO_LONG']],
    [
      'formelfel',
      ['Aktiviteter!D2 FORMULA_ERROR', 'Aktiviteter!J3 FORMULA_ERROR', 'Aktiviteter!K3 CELL_STILL_LOADING'],
    ],
    ['rad-med-for-manga-celler', ['Aktiviteter ROW_HAS_TOO_MANY_CELLS']],
    ['personnummer', ['Aktiviteter!J3 PERSONAL_IDENTITY_NUMBER', 'Aktiviteter!K4 PERSONAL_IDENTITY_NUMBER']],
    ['rad-utan-id', ['Aktiviteter!A2 ID_MADE_FROM_NAME']],
    [
      'omojligt-id',
      ['Aktiviteter!A3 ID_NOT_POSSIBLE', 'Aktiviteter!A4 ID_NOT_POSSIBLE', 'Aktiviteter!A5 ID_NOT_POSSIBLE'],
    ],
    ['samma-id-tva-ganger', ['Aktiviteter!A3 ID_TWICE', 'Aktiviteter!A4 ID_TWICE']],
    [
      'kortadress-som-krockar',
      ['Platser!E2 SHORT_ADDRESS_TAKEN', 'Platser!E3 SHORT_ADDRESS_TWICE', 'Platser!E4 SHORT_ADDRESS_TWICE'],
    ],
    ['samma-namn-utan-id', ['Aktiviteter!A2 ID_MADE_FROM_NAME', 'Aktiviteter!A3 ID_MADE_FROM_NAME']],
    ['samma-namn-pa-samma-plats', ['Aktiviteter!A2 ID_MADE_FROM_NAME']],
    ['samma-namn-utan-plats', ['Partner!A2 NAME_TWICE', 'Partner!A3 NAME_TWICE']],
    ['en-aktivitet-pa-flera-rader', []],
    [
      'rader-som-sager-emot-varandra',
      [
        'Aktiviteter!E2 ROWS_CONTRADICT',
        'Aktiviteter!E3 ROWS_CONTRADICT',
        'Aktiviteter!E4 ROWS_CONTRADICT',
        'Aktiviteter!E5 ROWS_CONTRADICT',
      ],
    ],
    ['rader-med-olika-telefon', ['Aktiviteter!L3 ROWS_DIFFER']],
    ['ord-som-betyder-installt', ['Aktiviteter!B2 SAYS_CANCELLED', 'Aktiviteter!K3 SAYS_FULL']],
    [
      'okand-plats-och-kategori',
      [
        'Aktiviteter!C3 REFERENCE_UNKNOWN',
        'Aktiviteter!D3 REFERENCE_UNKNOWN',
        'Aktiviteter!J3 REFERENCE_UNKNOWN',
        'Aktiviteter!K3 REFERENCE_UNKNOWN',
      ],
    ],
    ['namn-som-flera-har', ['Ändringar!A2 REFERENCE_AMBIGUOUS']],
    ['dold-plats', ['Aktiviteter!D3 REFERENCE_HIDDEN']],
    ['plats-med-fel', ['Platser!D3 REQUIRED_CELL_EMPTY', 'Aktiviteter!D3 REFERENCE_HELD']],
    ['okand-installning', ['Inställningar!A6 SETTING_UNKNOWN']],
    ['installning-tva-ganger', ['Inställningar!A6 SETTING_TWICE', 'Inställningar!A7 SETTING_TWICE']],
    ['installning-saknas', ['Inställningar SETTING_MISSING']],
    ['installning-utan-varde', ['Inställningar SETTING_MISSING', 'Inställningar!B4 SETTING_WITHOUT_VALUE']],
    ['fran-efter-till', ['Aktiviteter!H2 FROM_AFTER_TO']],
    ['datum-i-egen-utom', ['Aktiviteter!J2 DATE_ALSO_EXCLUDED']],
    ['datum-utanfor-perioden', ['Aktiviteter!E2 DATE_OUTSIDE_PERIOD']],
    ['helgfria-men-halls', ['Aktiviteter!I2 HOLIDAY_COLUMN_WINS']],
    ['varannan-fran-annan-dag', ['Aktiviteter!G2 STARTS_LATER_THAN_FROM']],
    ['andring-for-flera', ['Ändringar!A2 REFERENCE_SEVERAL']],
    ['andring-pa-fel-dag', ['Ändringar!B2 CHANGE_ON_A_DAY_WITHOUT_THE_ACTIVITY']],
    [
      'andring-som-saknar-nagot',
      ['Ändringar!D2 CHANGE_LACKS', 'Ändringar!E3 CHANGE_LACKS', 'Ändringar!F4 CHANGE_LACKS'],
    ],
    [
      'andring-med-for-mycket',
      [
        'Ändringar!D2 CHANGE_HAS_TOO_MUCH',
        'Ändringar!D3 CHANGE_HAS_TOO_MUCH',
        'Ändringar!D4 CHANGE_HAS_TOO_MUCH',
      ],
    ],
    ['installt-och-andrat', ['Ändringar!C2 CANCELLED_AND_CHANGED', 'Ändringar!C3 CANCELLED_AND_CHANGED']],
    ['tva-olika-nya-tider', ['Ändringar!C2 CHANGE_TWICE', 'Ändringar!C3 CHANGE_TWICE']],
    ['extra-nar-det-redan-ar', ['Ändringar!D2 EXTRA_AT_A_PLANNED_TIME']],
    ['flyttat-till-samma-dag', ['Ändringar!D2 MOVED_TO_THE_SAME_DATE']],
    [
      'flyttat-till-ett-ar-som-varit',
      ['Ändringar!D2 NEW_DATE_OUT_OF_REACH', 'Ändringar!D3 NEW_DATE_OUT_OF_REACH'],
    ],
    ['galler-tid-som-inte-finns', ['Ändringar!C2 SESSION_UNKNOWN']],
    ['ny-tid-utan-galler-tid', ['Ändringar!C2 SESSION_NOT_SAID']],
    ['installt-idag', ['Ändringar!B2 DATE_IS_RELATIVE']],
    ['uppehall-baklanges', ['Uppehåll!B2 BREAK_ENDS_BEFORE_IT_STARTS']],
    [
      'privat-kontakt',
      [
        'Aktiviteter!J2 CONTACT_WITHOUT_CONSENT',
        'Aktiviteter!K2 CONTACT_WITHOUT_CONSENT',
        'Aktiviteter!L2 CONTACT_WITHOUT_CONSENT',
      ],
    ],
    [
      'privat-nummer-i-fri-text',
      ['Aktiviteter!J2 CONTACT_IN_FREE_TEXT', 'Aktiviteter!K2 CONTACT_IN_FREE_TEXT'],
    ],
    ['arrangor-som-ar-en-person', ['Aktiviteter!J2 ORGANIZER_MAY_BE_A_PERSON']],
    ['namn-i-stallet-for-roll', ['Platser!F2 NOT_A_ROLE']],
    ['lokal-bokad-tva-ganger', ['Aktiviteter!J3 ROOM_BOOKED_TWICE']],
    ['inga-fler-tillfallen', ['Aktiviteter!E2 NO_DATES_LEFT', 'Aktiviteter!E3 NO_DATES_LEFT']],
    ['inte-ett-enda-tillfalle', ['Aktiviteter!E2 NO_DATES_AT_ALL']],
    ['hela-serien-i-uppehall', ['Aktiviteter!E2 SERIES_IN_BREAK']],
    ['rod-dag-inte-bestamd', ['Aktiviteter!I2 HOLIDAY_UNDECIDED']],
    ['varannan-bredvid-jamna-veckor', ['Aktiviteter!E2 EVERY_OTHER_WEEK_BESIDE_EVEN_WEEKS']],
    ['samma-rad-tva-ganger', ['Aktiviteter!B3 ROW_TWICE']],
    ['plats-utan-aktiviteter', ['Platser!B3 PLACE_WITHOUT_ACTIVITIES']],
    ['datum-i-uppehall', ['Aktiviteter!E3 DATE_IN_BREAK']],
    ['programmet-har-gatt-ut', ['Inställningar!B6 PROGRAMME_HAS_ENDED', 'Inställningar!B8 NOTICE_HAS_ENDED']],
    [
      'inte-kontrollerat-pa-ett-ar',
      [
        'Platser!G2 FACTS_NOT_CHECKED_FOR_A_YEAR',
        'Platser!F3 COORDINATES_INCOMPLETE',
        'Platser!G3 CHECKED_IN_THE_FUTURE',
      ],
    ],
  ])('%s', async (scenario, problems) => {
    await expectProblems(scenario, problems)
  })
})

test('with every activity gone at once, nobody is advised to hide the places', async () => {
  const workbook = withoutRows(await loadScenario('grund'), 'Aktiviteter', [2])
  const { problems } = readSheet(workbook, { today: Temporal.PlainDate.from('2026-11-22'), previous: null })
  expect(listed(problems).filter((line) => line.includes('PLACE_WITHOUT_ACTIVITIES'))).toEqual([])
})

describe('a cell among the others of its row', () => {
  const read = async (edit: (grund: Workbook) => Workbook) =>
    readSheet(edit(await loadScenario('grund')), {
      today: Temporal.PlainDate.from('2026-11-22'),
      previous: null,
    })

  test.each([
    ['inte en adress', 'LINK_UNREADABLE'],
    ['javascript:alert(1)', 'LINK_NOT_WEB'],
  ])('a partner whose address is %o is published without it: %s', async (value, code) => {
    const { data, problems } = await read((grund) =>
      withMoreRows(grund, 'Partner', [{ ID: 'pro', Partner: 'PRO', Webbadress: value }]),
    )
    expect(listed(problems)).toEqual([`Partner!C2 ${code}`])
    expect(data?.partners).toMatchObject([{ id: 'pro', website: null }])
  })

  test.each([
    ['', 'Aktiviteter!E2 COUNTING_NEEDS_FROM'],
    ['omkring 1/9', 'Aktiviteter!G2 DATE_APPROXIMATE'],
  ])('“varannan” with %o in Från is one problem: %s', async (from, problem) => {
    const { problems } = await read((grund) =>
      withCells(grund, { 'Aktiviteter!Dag 2': 'varannan onsdag', 'Aktiviteter!Från 2': from }),
    )
    expect(listed(problems)).toEqual([problem])
  })

  test('a setting is read as its name says', async () => {
    const { problems } = await read((grund) => withCells(grund, { 'Inställningar!Värde 5': 'ring!' }))
    expect(listed(problems)).toEqual(['Inställningar!B5 PHONE_UNREADABLE'])
  })
})
