import { describe, expect, test } from 'vitest'
import { wordsThatMeanOff } from '../../../../src/sheet/programme/words-that-mean-off.ts'

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
    'Kaffe i pausen',
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
