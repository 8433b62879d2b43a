import { expect, test } from 'vitest'
import { textFor } from '../../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../../src/sheet/read-sheet.ts'
import { withMoreRows } from '../../../../support/workbooks/edit-workbook.ts'
import { loadScenario, readScenario } from '../../../../support/workbooks/expect-problems.ts'

test.each<[scenario: string, words: [title: string, action: string, consequence: string]]>([
  [
    'aktivitet-utan-datum',
    ['Dag är tom.', 'Fyll i Dag. Den behövs i varje rad.', 'Raden visas inte förrän den är rättad.'],
  ],
  [
    'andring-pa-fel-dag',
    [
      'Eftermiddagskaffe hålls inte onsdag 9 december 2026.',
      'Skriv ett datum då aktiviteten är planerad. Närmast är 8 eller 15 december 2026. Är det ett nytt tillfälle, skriv Extra i Ändring.',
      'Raden visas inte förrän den är rättad.',
    ],
  ],
  [
    'namn-som-flera-har',
    [
      'Flera rader i fliken Aktiviteter har det namnet.',
      'Skriv ID i stället för namnet: bingo-dag eller bingo-kvall.',
      'Så länge raden inte är rättad visas Bingo 2 december 2026 som osäkert: ”Uppgifterna håller på att rättas – ring för att vara säker”.',
    ],
  ],
  [
    'okand-plats-och-kategori',
    [
      'Det finns ingen kategori med det namnet i fliken Kategorier.',
      'Menar du ”Fika”? Skriv namnet precis som i fliken Kategorier.',
      'Raden visas inte förrän den är rättad.',
    ],
  ],
  [
    'rad-utan-id',
    [
      'ID är tomt, så adressen är gjord av namnet: eftermiddagskaffe-och-prat.',
      'Skriv eftermiddagskaffe-och-prat i ID. Då håller länkarna även om ni byter namnet.',
      'Raden visas. Ändras namnet så ändras också adressen.',
    ],
  ],
  [
    'rod-dag-inte-bestamd',
    [
      'Eftermiddagskaffe infaller på en röd dag: 25 december 2026 och 1 januari 2027 (juldagen och nyårsdagen).',
      'Skriv Hålls eller Hålls inte i Röda dagar.',
      'De dagarna visas med orden ”Helgdag – ring och fråga”.',
    ],
  ],
  [
    'lokal-bokad-tva-ganger',
    [
      'Samma lokal är bokad samtidigt för ”Eftermiddagskaffe” (rad 2): 24 november, 1 och 8 december 2026.',
      'Kontrollera Lokal, Dag och Tid på båda raderna. Är det meningen att de delar lokal kan det stå som det är.',
      'Raden visas som den står.',
    ],
  ],
  [
    'privat-kontakt',
    [
      'Kontakt verkar vara en privatpersons, och Samtycke är inte Ja.',
      'Skriv Ja i Samtycke om personen har sagt ja till att synas på webben. Annars: skriv en roll, till exempel samordnaren, och föreningens nummer.',
      'Uppgiften visas inte. Raden visas med föreningens telefonnummer.',
    ],
  ],
  [
    'installning-saknas',
    [
      'Raden ”Telefon” saknas eller har inget värde som går att använda.',
      'Skriv Telefon i kolumnen Nyckel och värdet bredvid, i kolumnen Värde.',
      'Ingenting publiceras. Den gamla webbplatsen står kvar som den var.',
    ],
  ],
  [
    'kortadress-som-krockar',
    [
      'Webbplatsen har redan en egen sida på den adressen.',
      'Välj en annan kortadress, till exempel ryds-servicehus.',
      'Raden visas, men utan den här uppgiften.',
    ],
  ],
  [
    'installning-tva-ganger',
    [
      'Nämnd står på flera rader: 6 och 7.',
      'Låt den stå på en rad och ta bort de andra.',
      'Inställningen används inte förrän den är rättad.',
    ],
  ],
])('%s', async (scenario, [title, action, consequence]) => {
  const { brakes, problems } = await readScenario(scenario)
  const [first] = [...brakes, ...problems]
  expect(textFor(first ?? expect.fail())).toEqual({ title, action, consequence })
})

test('where the tab lacks the column, the first thing to do is to add it', async () => {
  const { problems } = await readScenario('kolumnen-id-saknas')
  const [first] = problems
  expect(textFor(first ?? expect.fail()).action).toBe(
    'Lägg till en kolumn med rubriken ID på rad 1. Skriv kaffe i ID. Då håller länkarna även om ni byter namnet.',
  )
  expect(first?.where).toMatchObject({ cell: 'A2', column: 'ID' })
})

test.each([
  ['21/12 2026', '10/1 2026', 'Menar du till 10 januari 2027?'],
  ['2026-12-14', '2026-01-31', 'Menar du till 31 januari 2027?'],
  ['2027-01-07', '2026-12-20', 'Byt plats på datumen, eller rätta det som är fel.'],
])('a break from %s to %s: over New Year it is the year that is wrong', async (Från, Till, advice) => {
  const workbook = withMoreRows(await loadScenario('grund'), 'Uppehåll', [{ Från, Till }])
  const { problems } = readSheet(workbook, { today: Temporal.PlainDate.from('2026-11-22'), previous: null })
  expect(problems.map((problem) => textFor(problem).action)).toEqual([
    expect.stringMatching(new RegExp(`^${advice.replace('?', '\\?')}`)),
  ])
})
