import { expect, test } from 'vitest'
import { parseSteps } from '../../../../tools/listen/steps.ts'
import { readUtterances } from '../../../../tools/listen/utterances.ts'

const key = (name: string) => ({ kind: 'key', key: name })

test.each([
  [['Tab'], [key('Tab')]],
  [
    ['2xDown', 'ctrl+Home'],
    [key('Down'), key('Down'), key('ctrl+Home')],
  ],
  [
    ['type:gympa i dag', 'Return'],
    [{ kind: 'text', text: 'gympa i dag' }, key('Return')],
  ],
])('%j is done as meant', (words, steps) => expect(parseSteps(words)).toEqual(steps))

test.each(['3*Tab', '', '--help'])('"%s" is no key, and is told to be none', (word) => {
  expect(() => parseSteps([word])).toThrow(`”${word}” är ingen tangent.`)
})

test('of a log what was said is left, in order', () => {
  const log = `
10:00:01.1 - SPEECH OUTPUT: 'Skärmläsare på.' {'established': False}
10:00:02.1 - INFO: Looking at [frame | 'Sök']
10:00:02.2 - SPEECH OUTPUT: 'Sök' länk. ' {'established': False}
10:00:03.2 - SPEECH OUTPUT: '9 aktiviteter
hittades.'{'established': False}
10:00:04.1 - SPEECH OUTPUT: ' '{'established': False}
`
  expect(readUtterances(log)).toEqual(["Sök' länk.", '9 aktiviteter hittades.'])
})
