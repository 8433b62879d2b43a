/** The search page as it changes under somebody's hands: as free of faults with results, with a choice and with none. */
import { ask, searchStates } from '../support/browser/asked-search.ts'
import { axeFindings } from '../support/browser/axe.ts'
import { probeWalk, probeWalkBack } from '../support/browser/keyboard-walk.ts'
import { findings, probeReflow, readingOf } from '../support/browser/page-probe.ts'
import { expect, test } from '../support/browser/site-test.ts'
import { statusFaults, watchStatus } from '../support/browser/status-log.ts'
import { readTargets } from '../support/browser/target-reading.ts'

for (const [state, address] of Object.entries(searchStates)) {
  test(`${state}: axe, the reading and the keyboard find no fault`, async ({ page }) => {
    await ask(page, address)
    expect.soft(findings({ ...(await readingOf(page)), ...(await page.evaluate(readTargets)) })).toEqual({})
    expect.soft(findings({ ...(await probeWalk(page)), ...(await probeWalkBack(page)) })).toEqual({})
    expect.soft(await axeFindings(page)).toEqual([])
    expect.soft(findings(await probeReflow(page))).toEqual({})
  })
}

test('a voice is told the count once, a second after the last key, and nothing in between', async ({
  page,
}) => {
  await page.goto('sok/')
  const readLog = await watchStatus(page)
  await page.getByRole('searchbox').pressSequentially('gymn')
  const status = page.getByRole('status')
  await expect(status).toHaveText(/hittades/)
  const said = await status.textContent()
  expect((await readLog()).said.map(({ text }) => text)).toEqual([said?.trim()])
  await page.getByRole('searchbox').pressSequentially('xyz')
  await expect(status).toHaveText(/ingen aktivitet/)
  const log = await readLog()
  expect(statusFaults(log)).toEqual([])
  expect(log.said).toHaveLength(2)
})

test('a voice that is told too soon, too often or nothing is found', () => {
  expect(statusFaults({ regions: 2, said: [] })).toEqual(['2 regions'])
  expect(
    statusFaults({
      regions: 1,
      said: [
        { text: '2 aktiviteter', afterKey: 120 },
        { text: '', afterKey: 1500 },
      ],
    }),
  ).toEqual(['emptied', '”2 aktiviteter” after 120 ms'])
})

test('what is asked has a label and a button that are seen, and an address that gives the same again', async ({
  page,
}) => {
  await page.goto('sok/')
  await expect(page.getByText('Vad söker du?')).toBeVisible()
  await page.getByLabel('Vad söker du?').fill('bingo')
  await page.getByRole('button', { name: 'Sök', exact: true }).click()
  const results = page.locator('[data-search-list] li h3')
  await expect(page).toHaveURL(/\?q=bingo$/)
  await expect(results.first()).toContainText(/bingo/i)
  const found = await results.allTextContents()
  await page.reload()
  await expect(results.first()).toContainText(/bingo/i)
  expect(await results.allTextContents()).toEqual(found)
})
