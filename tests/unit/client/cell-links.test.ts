import { expect, test } from 'vitest'
import { openPage, runScript } from '../../support/client/open-page.ts'

const report =
  '<p data-link-help="">Så här får ni länkar</p><p data-gid="7" data-cell="B5">Platser, cell B5</p><p data-gid="7">Fliken Platser</p>'
const sheet = 'https://docs.google.com/spreadsheets/d/abc-123'
const links = () => [...document.querySelectorAll('a')].map(({ textContent, href }) => [textContent, href])
const start = () => runScript(() => import('../../../src/client/cell-links.ts'))

test('with the coordinators’ own address every cell is a link, and the help is gone', async () => {
  openPage(report, `https://exempel.se/kontroll/#${sheet}/edit`)
  await start()
  expect(links()).toEqual([
    ['Platser, cell B5', `${sheet}/edit#gid=7&range=B5`],
    ['Fliken Platser', `${sheet}/edit#gid=7`],
  ])
  expect(document.querySelector('[data-link-help]')).toBeNull()
})

test.each(['', '#platser', '#https://ond.example/spreadsheets/d/abc-123', '#%E0%A4%A'])(
  'with "%s" after the address the report stays as it was',
  async (fragment) => {
    openPage(report, `https://exempel.se/kontroll/${fragment}`)
    await start()
    expect(document.body.innerHTML).toBe(report)
  },
)

test('an address that is pasted afterwards is followed at once, and a new one instead of the old', async () => {
  const page = openPage(report, 'https://exempel.se/kontroll/')
  await start()
  const paste = (address: string) => {
    page.location.hash = address
    page.dispatchEvent(new page.Event('hashchange'))
  }
  paste(sheet)
  paste(`${sheet}4`)
  expect(links()).toEqual([
    ['Platser, cell B5', `${sheet}4/edit#gid=7&range=B5`],
    ['Fliken Platser', `${sheet}4/edit#gid=7`],
  ])
})
