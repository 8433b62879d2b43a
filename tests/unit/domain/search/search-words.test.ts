import { describe, expect, test } from 'vitest'
import { alternativesFor } from '../../../../src/domain/search/alternatives.ts'
import { splitCompound } from '../../../../src/domain/search/compound-parts.ts'
import { editDistance } from '../../../../src/domain/search/edit-distance.ts'
import { foldHeard, foldText, toWords } from '../../../../src/domain/search/fold-text.ts'
import { readVocabulary } from '../../../../src/domain/search/vocabulary.ts'
import { stemWord } from '../../../../src/domain/search/word-stem.ts'

describe('Text is compared as people type it', () => {
  test.each([
    ['Högläsning', 'hoglasning'],
    ['CAFÉ', 'kafe'],
    ['Åbrinken', 'abrinken'],
    ['smørrebrød', 'smorrebrod'],
  ])('%s is %s', (text, folded) => expect(foldText(text)).toBe(folded))

  test.each([
    ['IT-hjälp, nu!', ['it', 'hjälp', 'ithjälp', 'nu']],
    ['13–15', ['13', '15']],
    ['?!%&', []],
    ['مرحبا', ['مرحبا']],
  ])('%s holds the words %j', (text, words) => expect(toWords(text)).toEqual(words))
})

test.each([
  ['yoga', 'jåga', 'joga'],
  ['gympa', 'jympa'],
  ['schack', 'sjack', 'sjakk'],
  ['lucia', 'lusia'],
  ['träff', 'treff'],
  ['bridge', 'bridsch'],
])('%s sounds like %s', (...spellings) => expect(new Set(spellings.map(foldHeard)).size).toBe(1))

describe('All forms of a word are one', () => {
  test.each([
    ['gympa', 'gympan', 'gympans'],
    ['högläsning', 'hoglasningen', 'Högläsningar'],
    ['snickeri', 'snickeriet', 'snickerier'],
    ['cykel', 'cykeln', 'cyklar', 'cykla'],
    ['dator', 'datorn', 'datorer', 'datorerna'],
    ['bok', 'böcker', 'böckerna', 'boken'],
    ['café', 'kafé', 'caféet', 'kafeet'],
    ['ensam', 'ensamma', 'ensamhet'],
    ['träff', 'träffar', 'träffen', 'traffens'],
  ])('%s, %s, %s …', (...forms) => expect(new Set(forms.map(stemWord)).size).toBe(1))

  test.each([
    ['kör', 'körkort'],
    ['dans', 'dan'],
    ['snickeri', 'sticka'],
    ['äta', 'åtta'],
    ['1177', '117'],
  ])('%s and %s are two', (a, b) => expect(stemWord(a)).not.toBe(stemWord(b)))
})

test.each([
  ['bingo', 'bingo', 0],
  ['bingo', 'bngo', 1],
  ['bridge', 'brigde', 1],
  ['hoglasning', 'hoglasnng', 1],
  ['bingo', 'schack', 3],
])('between %s and %s lie %i slips, counted to 2', (a, b, slips) => expect(editDistance(a, b, 2)).toBe(slips))

describe('What somebody may have meant', () => {
  const vocabulary = readVocabulary({
    strong:
      'sittgympa kör körkort snickeri johannelund högläsning bingo bokcirkel schack baka cykel promenad yoga stavgång',
    weak: 'samma ljus hundra sömn övning',
  })
  const best = (typed: string) => alternativesFor(typed, vocabulary, true)[0]

  test.each([
    ['gympa', 'sittgympa', 'part'],
    ['kor', 'kör', 'same'],
    ['snikeri', 'snickeri', 'slip'],
    ['johanelund', 'johannelund', 'slip'],
    ['hogläsnng', 'högläsning', 'slip'],
    ['sjack', 'schack', 'slip'],
    ['bngo', 'bingo', 'slip'],
    ['bingokväll', 'bingo', 'part'],
    ['läsecirkel', 'bokcirkel', 'part'],
    ['promenera', 'promenad', 'part'],
    ['cykeltur', 'cykel', 'part'],
    ['promenadgrupp', 'promenad', 'part'],
    ['cykelsutflykt', 'cykel', 'part'],
    ['sömnproblem', 'sömn', 'part'],
    ['jåga', 'yoga', 'slip'],
  ])('%s: %s (%s)', (typed, word, kind) => expect(best(typed)).toMatchObject({ word, kind }))

  test.each([
    ['schackpromenad', ['schack', 'promenad']],
    ['snickeriövning', ['snickeri', 'övning']],
    ['promenadsbingo', ['promenads', 'bingo']],
    ['körövning', ['kör', 'övning']],
    ['schackspel', null],
    ['kör', null],
    ['', null],
  ])('%s is made of %j', (typed, parts) => expect(splitCompound(typed, vocabulary)).toEqual(parts))

  test('a word that exists is never corrected, and comes before what it is a part of', () => {
    expect(alternativesFor('kör', vocabulary, true).map(({ word }) => word)).toEqual(['kör', 'körkort'])
  })

  test('two letters are the beginning of a word only while somebody types it', () => {
    expect(alternativesFor('pr', vocabulary, true).map(({ word }) => word)).toEqual(['promenad'])
    expect(alternativesFor('pr', vocabulary, false)).toEqual([])
  })

  test.each(['bada', 'hund', 'golf', 'simma', 'korv', 'korvgrillning', 'x', '', '1234', 'å'.repeat(10_000)])(
    '%s is nothing',
    (typed) => {
      expect(alternativesFor(typed, vocabulary, true)).toEqual([])
    },
  )
})
