import { describe, expect, test } from 'vitest'
import { expandOccurrences } from '../../../../src/domain/occurrences/occurrences.ts'
import { wordsThatMeanOff } from '../../../../src/sheet/programme/words-that-mean-off.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { withCells } from '../../../support/workbooks/edit-workbook.ts'
import { listed, loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { day } from '../../../support/site/site-data.ts'

describe('words that mean cancelled', () => {
  test.each([
    'OBS! Pyssel inställt!',
    'Inställd tills vidare',
    'Målarkvällen med Alma inställd!',
    'INSTÄLLT – ledaren är sjuk',
    'Kören är inställd i vår.',
    'Träffen ställs in',
    'Resan ställs tyvärr in.',
    'Uppehåll tills vidare',
    'Vi gör uppehåll under våren',
    'Sommaruppehåll',
    'Paus tills vidare',
    'PAUS',
    'Gruppen tar paus till hösten',
    'Verksamheten är pausad',
    'Avlyst!',
    'Utgår',
    'Onsdagens promenad utgår tills vidare',
    'Gruppen är vilande',
    'Vilande tills vidare',
    'OBS! Uppskjutet!',
    'Uppskjuten till hösten',
    'Träffen skjuts upp',
    'Resan är framskjuten',
    'CANCELLED',
  ])('%s', (text) => {
    expect(wordsThatMeanOff(text)).toBe('cancelled')
  })
})

describe('words that mean full', () => {
  test.each([
    'Fullbokat',
    'Fullbokad! Väntelista.',
    'Kursen är fulltecknad',
    'Det är fullt.',
    'Fullt! Ring om du vill stå i kö.',
    'Gruppen är redan full­bokad',
    'Fullsatt',
  ])('%s', (text) => {
    expect(wordsThatMeanOff(text)).toBe('full')
  })
})

describe('no false alarm', () => {
  test.each([
    'Inställningar i mobilen',
    'En kväll full av sång',
    'Det blir fullt av sång och musik',
    'Ställs in vid regn',
    'Vid dåligt väder är promenaden inställd',
    'Inställt vid regn',
    'Kom inställd på att skratta',
    'Vi skjuter boule',
    'Skjuts från torget kan ordnas',
    'Kan skjutas upp vid regn',
    'Kaffe i pausen',
    'Promenaden utgår från entrén klockan 10',
    'Vi utgår från dina frågor',
    'Vilande yoga på golvet',
    'Vi tar paus för fika klockan 14',
    'Paus med kaffe och bulle',
    'Resa med uppehåll i Vadstena',
    'Trevligt uppehälle',
    'Uppehållsväder utlovas',
    'Träffen är inte inställd',
    'Brukar bli fullbokat, så anmäl dig i tid',
    'Vi tar emot tills det är fullt om plats finns',
    'Full fart i vattnet',
    'Fullt hus med dans',
    'Fullträff för alla',
    'Utställning',
    'Ta med fullmakt',
    'Ring om kursen är fullbokad',
  ])('%s', (text) => {
    expect(wordsThatMeanOff(text)).toBeNull()
  })
})

describe('wherever in the row it is said', async () => {
  const grund = await loadScenario('grund')
  const read = (cells: Record<string, string>) => {
    const typed = Object.entries(cells).map(([header, text]) => [`Aktiviteter!${header} 2`, text])
    const workbook = withCells(grund, Object.fromEntries(typed) as Record<string, string>)
    const { data, problems } = readSheet(workbook, { today: day('2026-11-22'), previous: null })
    const week = { from: day('2026-11-23'), to: day('2026-11-29') }
    const dates = expandOccurrences(data ?? expect.fail(), week)
    return {
      problems: listed(problems).map((line) => line.split(' ')[1]),
      dates: dates.map(({ status, isFull }) => (isFull ? 'full' : status)),
    }
  }

  test.each([
    ['Lokal', 'Inställt'],
    ['Ta med', 'OBS! Inställt 9/12'],
    ['Första gången', 'Kursen är inställd.'],
    ['För vem', 'Inställt'],
    ['Betalning', 'Ställs in'],
    ['Pris', 'Inställt'],
    ['Max antal', 'inställt'],
  ])('%s: %s', (header, text) => {
    expect(read({ [header]: text })).toEqual({ problems: ['SAYS_CANCELLED'], dates: ['uncertain'] })
  })

  test.each([
    ['Max antal', 'Fullbokat'],
    ['Max antal', '12 (fullt)'],
    ['Anmälan senast', 'fullbokat'],
  ])('%s: %s', (header, text) => {
    expect(read({ [header]: text })).toEqual({ problems: ['SAYS_FULL'], dates: ['full'] })
  })

  test.each(['Inställt', '13–15, inställt 8/12', '13–15 INSTÄLLT 8/12', 'flyttat till 9/12'])(
    'Tid: %s is a change of one date, and no time',
    (text) => {
      expect(read({ Tid: text }).problems).toContain('BELONGS_IN_CHANGES')
    },
  )
})
