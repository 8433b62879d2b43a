import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { toCatalogue } from '../../../../src/outputs/data/catalogue.ts'
import { datasetsOf } from '../../../../src/outputs/data/datasets.ts'
import { licenceAddress } from '../../../../src/outputs/data/licence.ts'
import type { Site } from '../../../../src/domain/site.ts'
import { partnership } from '../../../support/site/partnership.ts'
import { settings, site } from '../../../support/site/site-data.ts'

const given = settings({
  email: 'hej@exempel.se',
  website: 'https://exempel.se/om?a=1&b=2',
  association: 'Vän & Vän',
})

/** The classes' properties that DCAT-AP-SE 3.0 makes mandatory. */
const mandatory: Record<string, readonly string[]> = {
  'dcat:Catalog': [
    'dcterms:title',
    'dcterms:description',
    'dcterms:publisher',
    'dcterms:license',
    'dcat:dataset',
  ],
  'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name', 'dcterms:type'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
}

function read(made: Site) {
  const text = toCatalogue(made)
  const document = new new Window().DOMParser().parseFromString(text, 'application/xml')
  const nodes = [...document.querySelectorAll('*')].filter((element) => element.hasAttribute('rdf:about'))
  return { text, nodes, abouts: nodes.map((node) => node.getAttribute('rdf:about')) }
}

describe('the catalogue of open data', () => {
  const { text, nodes, abouts } = read(site({ settings: given }))

  test.each(Object.entries(mandatory))('%s has all that the profile demands', (type, properties) => {
    const those = nodes.filter(({ tagName }) => tagName.toLowerCase() === type.toLowerCase())
    expect(those.length).toBeGreaterThan(0)
    for (const node of those) {
      const names = [...node.children].map(({ tagName }) => tagName.toLowerCase())
      expect(names).toEqual(expect.arrayContaining(properties.map((name) => name.toLowerCase())))
    }
  })

  test('whatever of its own it refers to is there, once', () => {
    const ofOurs = abouts.filter((about) => about?.startsWith('https://exempel.se/data/katalog.rdf'))
    expect(new Set(ofOurs).size).toBe(ofOurs.length)
    const own = [...text.matchAll(/rdf:resource="(https:\/\/exempel\.se\/data\/katalog\.rdf#[^"]+)"/g)]
    expect(own.length).toBeGreaterThan(10)
    expect(own.map(([, address]) => address).filter((address) => !abouts.includes(address!))).toEqual([])
  })

  test('words are text, whatever stands in the sheet', () => {
    expect(text).toContain('<foaf:name>Vän &amp; Vän</foaf:name>')
    expect(text).toContain('rdf:resource="https://exempel.se/om?a=1&amp;b=2"')
  })

  test('without an e-mail address there is no contact, for the profile demands one', () => {
    expect(read(site()).text).not.toContain('vcard:Organization')
    expect(read(site()).text).not.toContain('contactPoint')
  })

  test('the example warns data portals', () => {
    expect(read(site({}, { isExample: true })).text).toContain('Uppgifterna är påhittade')
  })
})

test('the agreement is a dataset where there is one', () => {
  const ids = (made: Site) => datasetsOf(made).map(({ id }) => id)
  expect(ids(site())).toContain('avtal')
  expect(ids(site({ partnership: { ...partnership(), agreements: [] } }))).not.toContain('avtal')
})

test.each([
  ['CC0 1.0', 'http://creativecommons.org/publicdomain/zero/1.0/'],
  ['cc0', 'http://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC BY 4.0', 'http://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY', 'http://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-SA 4.0', 'http://creativecommons.org/licenses/by-sa/4.0/'],
  ['Egna villkor, se https://exempel.se/villkor', 'https://exempel.se/villkor'],
  ['CC BY-NC 4.0', null],
  ['Fråga oss först', null],
])('the licence %s is %s', (words, address) => {
  expect(licenceAddress(words)).toBe(address)
})

test('terms in words of one’s own stand in the catalogue as they are', () => {
  const { text } = read(site({ settings: settings({ openDataLicence: 'Fråga oss först' }) }))
  expect(text).toContain('<dcterms:title xml:lang="sv">Fråga oss först</dcterms:title>')
})
