import { describe, expect, test } from 'vitest'
import { toAboutPage } from '../../../src/views/frame/about-page.ts'
import { toAccessibilityStatement } from '../../../src/views/frame/accessibility-statement.ts'
import { languageAddress, languages } from '../../../src/views/languages/languages.ts'
import { toVolunteerPage } from '../../../src/views/frame/volunteer-page.ts'
import { duty } from '../../support/site/agreement.ts'
import { partnership } from '../../support/site/partnership.ts'
import { settings, site } from '../../support/site/site-data.ts'

describe('the statement on accessibility', () => {
  test('names the form, or says that it is lacking', () => {
    const given = settings({ accessibilityForm: 'https://exempel.se/formular' })
    expect(toAccessibilityStatement(site({ settings: given })).form?.address).toBe(
      'https://exempel.se/formular',
    )
    const without = toAccessibilityStatement(site())
    expect(without.form).toBeNull()
    expect(without.shortcomings[0]?.sentences[0]).toMatch(/^Det finns inget formulär/)
  })

  test('speaks for the association in its own words alone', () => {
    const given = settings({ accessibilityNote: 'Vi provade i mars 2026.\n\nLobbyskärmen saknar ljud.' })
    const { ownWords } = toAccessibilityStatement(site({ settings: given }))
    expect(ownWords).toEqual(['Vi provade i mars 2026.', 'Lobbyskärmen saknar ljud.'])
    expect(toAccessibilityStatement(site()).ownWords).toEqual([])
  })

  test('names who is behind the service, and which', () => {
    const { actor, service } = toAccessibilityStatement(site())
    expect([actor, service]).toEqual(['Föreningen Gemenskap', 'Träffas i Lillstad, https://exempel.se/'])
  })
})

describe('the page about the site', () => {
  test('counts what there is, and leaves out what there is none of', () => {
    expect(toAboutPage(site({ partners: [] })).counts).toEqual([
      { number: '1', text: 'aktivitet' },
      { number: '2', text: 'platser' },
    ])
  })

  test('speaks of an agreement only where there is one', () => {
    const without = toAboutPage(site({ partnership: { ...partnership(), agreements: [] } }))
    expect(without.who).toBe(
      'Föreningen Gemenskap sköter sidorna. Vid varje aktivitet står vem som ordnar den.',
    )
    expect(without.links.map(({ text }) => text)).not.toContain('Avtalet på en minut')
    expect(toAboutPage(site({ partnership: partnership() })).who).toMatch(/ har skrivit ett avtal\.$/)
  })
})

describe('the page for volunteers', () => {
  test('invents no words about legitimation', () => {
    const duties = partnership().duties.filter(({ quote }) => !quote?.includes('legitimation'))
    const agreements = partnership().agreements.map((agreement) => ({ ...agreement, text: [] }))
    const page = toVolunteerPage(site({ partnership: { ...partnership(), duties, agreements } }))
    expect(page.legitimation).toEqual([])
    expect([...page.recognise, ...page.doubt, ...page.questions].join(' ')).not.toMatch(/legitimation/i)
    expect(page.recognise).toEqual(['Du kan alltid fråga vem det är som kommer. Är du osäker så ring oss.'])
  })

  test('says how to recognise who comes in the words of the agreement, and what to do if they can’t show it', () => {
    const words = 'Medlemmarna ska ha legitimation som visar att man arbetar på uppdrag av föreningen.'
    const duties = [duty({ quote: words }), duty({ quote: words })]
    const page = toVolunteerPage(site({ partnership: { ...partnership(), duties } }))
    expect(page.legitimation).toEqual([words])
    expect(page.recognise[0]).toBe('Den som kommer från Föreningen Gemenskap ska kunna visa legitimation.')
    expect(page.doubt[0]).toBe('Kan någon inte visa legitimation? Då öppnar du inte.')
    expect(page.questions).toContain('Hur får jag legitimation?')
  })
})

describe('pages in other languages', () => {
  test.each(languages.map((language) => [language.lang, language] as const))('%s', (_lang, language) => {
    const content = language.content(site())
    expect(languageAddress(language)).toMatch(/^\/[a-z-]+\/$/)
    expect(content.sections.length).toBeGreaterThan(0)
    expect(content.words.map(({ swedish }) => swedish)).toContain('inställt')
    expect(JSON.stringify(content)).toContain('Föreningen Gemenskap')
  })
})

test('the statement speaks of trials as the makers’, never as the association’s own', () => {
  const words = toAccessibilityStatement(site()).shortcomings.flatMap(({ sentences }) => sentences)
  expect(
    words.filter((sentence) => /\b[Vv]i har (?:inte )?(?:provat|lyssnat|testat)/.test(sentence)),
  ).toEqual([])
  expect(words.join(' ')).toContain('De som gör Samvaro har lyssnat med skärmläsaren Orca.')
})
