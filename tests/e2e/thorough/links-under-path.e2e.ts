/** The example built to lie below a path of its host. */
import { expect, test } from '@playwright/test'
import { builtPages, sitePathFolder } from '../../support/pages/built-site.ts'
import { deadLinks } from '../../support/pages/page-links.ts'

test('every internal link leads somewhere, also where the site lies below a path of its host', () => {
  expect(builtPages(sitePathFolder).length).toBe(builtPages().length)
  expect(deadLinks(sitePathFolder, '/samvaro/')).toEqual([])
})
