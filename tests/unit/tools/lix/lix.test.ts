import { expect, test } from 'vitest'
import { readability } from '../../../../tools/lix/lix.ts'
import { pageProse } from '../../../../tools/lix/page-prose.ts'

test('an easy text and a hard one', () => {
  const easy = ['Alla är välkomna. Du behöver inte anmäla dig. Kom som du är. Vi bjuder på kaffe och bulle.']
  const hard = [
    'Överenskommelsen reglerar parternas åtaganden avseende förebyggande hälsofrämjande verksamheter riktade till kommunens äldre invånare.',
  ]
  expect(readability(easy).lix).toBeLessThan(30)
  expect(readability(hard).lix).toBeGreaterThan(60)
})

test('"kl." does not end a sentence, and a time is no word', () => {
  expect(readability(['Vi ses kl. 13.00 i Ryd.'])).toMatchObject({ sentences: 1, words: 5 })
})

test('a line without a full stop is a sentence of its own', () => {
  expect(readability(['Ta med glasögon', 'Kaffe finns'])).toMatchObject({ sentences: 2 })
})

test('a sentence of more than twenty words is pointed at', () => {
  const long = Array.from({ length: 21 }, () => 'ord').join(' ')
  expect(readability([long]).longSentences).toEqual([`${long}.`])
})

test('a page without text has no LIX', () => {
  expect(readability([])).toMatchObject({ words: 0, lix: 0 })
})

test('the running text of a page: no labels, no dates, no notes of changes, no quotations, nothing hidden', () => {
  const html = `<html><body><header><p>Meny meny meny meny meny meny meny meny meny</p></header><main>
    <p>Här ser du vad som händer i dag &amp; i morgon.</p><li>Kort</li>
    <p>Torsdag 26 november klockan 13.00 till 15.00</p><p>Uppehåll 23 december till 6 januari. Vi ses igen när julen är slut, som vanligt.</p>
    <p class="note">Läsrummet målas om. Vi bjuder på kaffe i föreningslokalen i stället.</p>
    <p>Kom till Lärkparkens servicehus i stället för Syrengårdens servicehus.</p>
    <blockquote><p>Parterna är överens om att samverka kring detta och mycket annat.</p></blockquote>
    <p data-quoted="">Parterna är överens om att samverka kring detta och mycket annat.</p>
    <ul><li>Du kan ringa oss varje vardag <span aria-hidden="true">09–12</span> om du undrar.</li></ul></main></body></html>`
  expect(pageProse(html)).toEqual([
    'Här ser du vad som händer i dag & i morgon.',
    'Vi ses igen när julen är slut, som vanligt.',
    'Du kan ringa oss varje vardag om du undrar.',
  ])
})
