import { describe, expect, test } from 'vitest'
import { contrast, forDark, isDarkEnough, surfaces } from '../../../../src/domain/programme/site-look.ts'
import { settings } from '../../../../src/sheet/contract/settings.ts'
import { colour } from '../../../../src/sheet/contract/kinds/look.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readScenario } from '../../../support/workbooks/expect-problems.ts'

const read = (kind: 'Färg' | 'Symbol', cell: string | number) => {
  const parsed = settings[kind].read(cell, null as never)
  if (parsed.ok) return parsed.value
  const problem = {
    finding: parsed.findings[0]!,
    severity: 'error' as const,
    where: { tab: 'Inställningar', gid: null, cell: 'B2', column: 'Värde', row: 2 },
    found: null,
    effect: 'last-good-kept' as const,
  }
  return `${textFor(problem).title} ${textFor(problem).action}`
}

test.each([
  ['blå', '#0b3d7a'],
  ['Mörkgrön', '#1d4a2a'],
  ['#4A2A75', '#4a2a75'],
  ['4a2a75', '#4a2a75'],
  [' #426 ', '#442266'],
  [112233, '#112233'],
  [1122, '#001122'],
])('Färg %s is %s', (cell, expected) => {
  expect(read('Färg', cell)).toBe(expected)
})

test.each([
  ['#ff8800', 'Färgen #ff8800 är för ljus: text i den går inte att läsa för den som ser dåligt. Skriv #'],
  ['#767676', 'Färgen #767676 är för ljus'],
  ['#ffffff', 'Färgen #ffffff är för ljus'],
  [
    'regnbåge',
    'Det här är ingen färg som går att använda. Skriv petrol, blå, grön, vinröd, lila, brun eller grafit',
  ],
  ['#12345', 'Det här är ingen färg som går att använda.'],
  ['red; background: url(x)', 'Det här är ingen färg som går att använda.'],
  [-5, 'Det här är ingen färg som går att använda.'],
  [1.5, 'Det här är ingen färg som går att använda.'],
])('Färg %s is refused: %s', (cell, words) => {
  expect(read('Färg', cell)).toContain(words)
})

test.each([
  ['hjärta', 'heart'],
  ['Kaffekopp', 'cup'],
  ['☀️', 'sun'],
  ['enhörning', 'Det ordet går inte att välja här. Skriv'],
])('Symbol %s: %s', (cell, expected) => {
  expect(read('Symbol', cell)).toContain(expected)
})

describe('what is advised can be used', () => {
  test.each(['#ff8800', '#ffffff', '#00ff00', '#767676', '#ffc94d'])('instead of %s', (light) => {
    const [, instead = ''] = /Skriv (#\w+)/.exec(read('Färg', light)) ?? []
    expect(isDarkEnough(instead)).toBe(true)
    expect(read('Färg', instead)).toBe(instead)
  })

  test.each(colour.choice?.from === 'words' ? colour.choice.words : [])('the colour called %s', (name) => {
    expect(isDarkEnough(read('Färg', name))).toBe(true)
  })
})

test('every colour that is accepted can be read in the dark too', () => {
  let accepted = 0
  for (let red = 0; red < 256; red += 15)
    for (let green = 0; green < 256; green += 15)
      for (let blue = 0; blue < 256; blue += 15) {
        const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
        if (!isDarkEnough(hex)) continue
        accepted += 1
        expect(contrast(hex, '#ffffff')).toBeGreaterThanOrEqual(7)
        for (const dark of surfaces.dark) expect(contrast(forDark(hex), dark)).toBeGreaterThanOrEqual(7)
      }
  expect(accepted).toBeGreaterThan(500)
})

test('a colour and a symbol that can’t be used leave the usual ones, and the last ones where there were some', async () => {
  const first = await readScenario('farg-som-inte-gar-att-lasa')
  expect(first.data?.settings).toMatchObject({ colour: null, symbol: null })
  const good = {
    ...first.data!,
    settings: { ...first.data!.settings, colour: '#4a2a75', symbol: 'heart' as const },
  }
  const next = await readScenario('farg-som-inte-gar-att-lasa', { previous: good })
  expect(next.data?.settings).toMatchObject({ colour: '#4a2a75', symbol: 'heart' })
})
