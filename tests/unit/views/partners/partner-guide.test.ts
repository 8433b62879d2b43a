import { describe, expect, test } from 'vitest'
import { toEmbedCodes } from '../../../../src/views/partners/embed-codes.ts'
import { toPartnerGuide } from '../../../../src/views/partners/partner-guide.ts'
import { activity, category, change, day, partner, place, site } from '../../../support/site/site-data.ts'

describe('the guide for partners', () => {
  test('has an address of every kind, and a calendar for each', () => {
    const guide = toPartnerGuide(site({ partners: [partner()] }))
    expect(guide.pages.map(({ url }) => url)).toEqual([
      'https://exempel.se/kalender/',
      'https://exempel.se/platser/eken/',
      'https://exempel.se/kategorier/spel/',
      'https://exempel.se/partner/pro/',
      'https://exempel.se/aktiviteter/bingo/',
    ])
    expect(guide.feeds.map(({ url }) => url)).toContain('https://exempel.se/platser/eken.ics')
    expect(guide.attributes.map(({ example }) => example)).toEqual([
      'plats="eken"',
      'kategori="spel"',
      'partner="pro"',
      'dagar="7"',
      'rubrik="3"',
    ])
  })

  test('has no examples of what the sheet has none of', () => {
    const guide = toPartnerGuide(site({ places: [], activities: [], categories: [] }))
    expect(guide.codes).toBeNull()
    expect(guide.feeds.map(({ url }) => url)).toContain('https://exempel.se/kalender.ics')
  })
})

describe('the codes for one programme', () => {
  const codes = toEmbedCodes(site(), 'place', place())

  test('a link', () => {
    expect(codes.link.code).toBe('<p><a href="https://exempel.se/platser/eken/">Program på Eken</a></p>')
  })

  test('a frame in three heights', () => {
    expect(codes.frames.map(({ code }) => code)).toEqual(
      [420, 720, 1200].map(
        (height) =>
          `<iframe src="https://exempel.se/badda-in/plats/eken/" title="Program på Eken" width="100%" height="${height}" loading="lazy"></iframe>`,
      ),
    )
  })

  test('the element, with a link for when it can’t be shown', () => {
    expect(codes.element.code).toBe(
      `<script src="https://exempel.se/samvaro-kalender.js" defer></script>
<samvaro-kalender plats="eken" dagar="7">
  <a href="https://exempel.se/platser/eken/">Program på Eken</a>
</samvaro-kalender>`,
    )
  })

  test('the lines for a policy, of this site’s own address', () => {
    expect(codes.policy.map(({ code }) => code)).toEqual([
      'frame-src https://exempel.se',
      'script-src https://exempel.se; connect-src https://exempel.se',
      'connect-src https://exempel.se',
    ])
  })

  test('a name with marks of its own breaks nothing', () => {
    const { code } = toEmbedCodes(site(), 'partner', {
      id: 'kyrkan',
      name: 'Kyrkan "Mitt i" <byn> & co',
    }).link
    expect(code).toContain('>Program: Kyrkan &quot;Mitt i&quot; &lt;byn&gt; &amp; co</a>')
  })
})

describe('the week to paste', () => {
  test('says when it was taken, until when, where changes are told, and what is cancelled', () => {
    const cancelled = change({ date: day('2026-11-24'), reason: 'Ledaren är sjuk' })
    const { code } = toEmbedCodes(site({ changes: [cancelled] }), 'place', place()).week
    expect(code).toContain('<p>Hämtat söndag 22 november 2026. Gäller till och med lördag 28 november.')
    expect(code).toContain('<a href="https://exempel.se/platser/eken/">Se vad som har ändrats sedan dess</a>')
    expect(code).toContain('eller ring 031-390 06 00.')
    expect(code).toMatch(
      /<h3>Tisdag 24 november<\/h3>\n<ul>\n {2}<li>13\.00 till 15\.00: <a href="[^"]+#2026-11-24">Inställt: Bingo<\/a>\. .*Ledaren är sjuk/,
    )
  })

  test('of nothing says so', () => {
    const { code } = toEmbedCodes(site(), 'place', { id: 'linden', name: 'Linden' }).week
    expect(code).toContain('<p>Inget är planerat de dagarna.</p>')
  })
})

test('only what the sheet has is counted', () => {
  const guide = toPartnerGuide(site({ activities: [activity()], categories: [category()] }))
  expect(guide.codes?.title).toBe('Program på Eken')
})
