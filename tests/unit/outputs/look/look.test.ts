import { expect, test } from 'vitest'
import { siteSymbols } from '../../../../src/domain/programme/site-look.ts'
import { toColourSheet } from '../../../../src/outputs/look/colour-sheet.ts'
import { toFavicon, toLeafMark } from '../../../../src/outputs/look/site-mark.ts'
import { toSharePicture } from '../../../../src/outputs/paper/share-picture.ts'
import { settings, site } from '../../../support/site/site-data.ts'

test('a site’s own colour is that of its band, and of its text as it can be read', () => {
  expect(toColourSheet('#4a2a75')).toBe(`@media screen {
  html:root { --color-band: #4a2a75; --color-accent: #4a2a75; }
}
@media screen and (prefers-color-scheme: dark) {
  html:root { --color-accent: #c1b7d0; }
}
`)
})

test.each(siteSymbols)('the mark %s is another than the others, in the site’s own colour', (symbol) => {
  const look = { colour: '#4a2a75', symbol }
  for (const draw of [toFavicon, toLeafMark]) {
    expect(draw(look)).toContain('#4a2a75')
    const others = siteSymbols
      .filter((each) => each !== symbol)
      .map((each) => draw({ ...look, symbol: each }))
    expect(others).not.toContain(draw(look))
  }
})

test('without a choice it is the cup, in petrol', () => {
  expect(toLeafMark({ colour: null, symbol: null })).toBe(toLeafMark({ colour: '#0a3d47', symbol: 'cup' }))
})

test('the picture beside a link has the colour', () => {
  const own = site({ settings: settings({ colour: '#4a2a75' }) })
  expect(toSharePicture(own, () => ({ path: () => '', width: 10 }))).toContain('fill="#4a2a75"')
})
