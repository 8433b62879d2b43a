import { expect, test } from 'vitest'
import { noPartnership } from '../../../../src/domain/agreement/partnership.ts'
import { toSitemap } from '../../../../src/outputs/host/sitemap.ts'
import { publishedSchemaNames } from '../../../../src/outputs/data/json-schemas.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { findTabs } from '../../../../src/sheet/sources/find-tabs.ts'
import { agreementTabs, tabNames } from '../../../../src/sheet/tab-names.ts'
import { makeCsvTemplate } from '../../../../src/sheet/template/csv-template.ts'
import { readMeLines } from '../../../../src/sheet/template/read-me.ts'
import { toPageFrame } from '../../../../src/views/frame/page-frame.ts'
import { toVolunteerPage } from '../../../../src/views/frame/volunteer-page.ts'
import { toPartnerGuide } from '../../../../src/views/partners/partner-guide.ts'
import { toPlacePage } from '../../../../src/views/places/place-page.ts'
import { loadScenario } from '../../../support/workbooks/expect-problems.ts'
import { day, place, site } from '../../../support/site/site-data.ts'

const grund = await loadScenario('grund')
const tables = new Map([...grund.tables].filter(([tab]) => !agreementTabs.includes(tab)))
const wordOfAgreement = /avtal|överenskommelse/i

test('a workbook without the agreement’s tabs is whole, and what is made of it has no word of one', () => {
  const { data, brakes, problems } = readSheet(
    { ...grund, tables },
    { today: day('2026-11-22'), previous: null },
  )
  expect([...brakes, ...problems]).toEqual([])
  expect(data?.partnership).toEqual(noPartnership)
})

test('pages and files have no word of an agreement where there is none', () => {
  const named = place({ nameInAgreement: 'Servicehus Ett' })
  const here = site({ partnership: noPartnership, places: [named] })
  const made = [
    toPageFrame(here, '/'),
    toPartnerGuide(here),
    toPlacePage(here, named),
    toVolunteerPage(here),
    toSitemap(here, []),
    publishedSchemaNames(here),
  ]
  for (const each of made) expect(JSON.stringify(each)).not.toMatch(wordOfAgreement)
  expect(JSON.stringify(toPageFrame(site(), '/'))).toMatch(wordOfAgreement)
})

test('the tab Avtal is missed only where another tab of the agreement stands', () => {
  const codes = (titles: readonly string[]) =>
    findTabs(titles.map((title) => ({ title, gid: null }))).problems.map(({ finding }) => finding.code)
  const programme = tabNames.filter((tab) => !agreementTabs.includes(tab))
  expect(codes(programme)).toEqual([])
  expect(codes([...programme, 'Åtaganden'])).toEqual(['TAB_MISSING'])
})

test('the template leaves the tabs out when it is asked to', () => {
  const files = [...makeCsvTemplate({ withAgreement: false }).keys()]
  expect(files).toEqual(tabNames.slice(0, tabNames.indexOf('Avtal')).map((tab) => `${tab}.csv`))
  expect(readMeLines(null, { withAgreement: false }).join('\n')).not.toMatch(wordOfAgreement)
})
