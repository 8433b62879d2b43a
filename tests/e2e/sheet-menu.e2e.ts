/** The pages of the spreadsheet's menu in a real browser, whose window has names of its own. */
import { expect, test, type Page } from '@playwright/test'
import { menuOf } from '../../scripts/sheet-menu/menu.ts'
import { fakeAppsScript, htmlOf, type FakeAppsScript } from '../support/google/fake-apps-script.ts'

const dispatches = 'https://api.github.com/repos/foreningen/samvaro/actions/workflows/publish.yml/dispatches'
const tillfallen = [
  {
    ...{ id: 'gympa-ryd/2026-11-24', aktivitet: 'gympa-ryd', titel: 'Gympa', status: 'planerad' },
    ...{ start: '2026-11-24T10:00:00+01:00', helDag: false },
  },
]
const properties = {
  SITE_URL: 'https://www.exempel.se/',
  GITHUB_REPOSITORY: 'foreningen/samvaro',
  GITHUB_TOKEN: 'github_pat_hemlig',
}

/** The page as a phone shows it, over Google's own bridge. */
async function openForm(
  page: Page,
  published: { status: number } = { status: 204 },
): Promise<FakeAppsScript> {
  const fake = fakeAppsScript({
    properties,
    tabs: {
      Ändringar: [['Aktivitet', 'Datum', 'Ändring', 'Orsak']],
      Aktiviteter: [
        ['Aktivitet', 'Plats'],
        ['Bingo', 'Ryd'],
      ],
    },
    answers: {
      [dispatches]: published,
      'https://www.exempel.se/data/tillfallen/2026-11.json': {
        status: 200,
        text: JSON.stringify({ tillfallen }),
      },
    },
  })
  const menu = menuOf(fake.google, () => new Date('2026-11-24T09:00:00+01:00'))
  await page.exposeFunction('cancelComing', (given: unknown) => menu.cancelComing(given))
  await page.exposeFunction('publishFromPage', () => menu.publishFromPage())
  await page.addInitScript(bridge)
  await page.goto('about:blank')
  await page.setContent(htmlOf(menu.doGet()))
  return fake
}

const bridge = `
const menu = { cancelComing: window.cancelComing, publishFromPage: window.publishFromPage }
let answered, failed
const run = {
  withSuccessHandler: (handler) => ((answered = handler), run),
  withFailureHandler: (handler) => ((failed = handler), run),
  cancelComing: (given) => void menu.cancelComing(given).then(answered, failed),
  publishFromPage: () => void menu.publishFromPage().then(answered, failed),
}
window.google = { script: { run } }
`

test('whoever cancels on a phone is told that it is done', async ({ page }) => {
  const fake = await openForm(page)
  await page.getByLabel('Vad ställs in?').selectOption({ label: 'I dag 10.00: Gympa' })
  await page.getByLabel('Varför?').fill('Ledaren är sjuk.')
  await page.getByRole('button', { name: 'Ställ in och publicera' }).click()
  await expect(page.getByRole('status')).toContainText('Gympa är inställd 2026-11-24.')
  await expect(page.getByRole('status')).toContainText('Ring också dem som är på väg.')
  await expect(page.getByRole('button', { name: 'Ställ in och publicera' })).toBeEnabled()
  expect(fake.tabs.get('Ändringar')).toHaveLength(2)
})

test('what is lacking is asked for, and what is written stays', async ({ page }) => {
  await openForm(page)
  await page.getByLabel('Varför?').fill('Ledaren är sjuk.')
  await page.getByRole('button', { name: 'Ställ in och publicera' }).click()
  await expect(page.getByRole('status')).toHaveText('Välj vad som ställs in.')
  await expect(page.getByLabel('Varför?')).toHaveValue('Ledaren är sjuk.')
})

test('a publishing that can’t be started is told of', async ({ page }) => {
  await openForm(page, { status: 401 })
  await page.getByRole('button', { name: /^Publicera nu/ }).click()
  await expect(page.getByRole('status')).toContainText('GitHub känner inte igen nyckeln.')
})
