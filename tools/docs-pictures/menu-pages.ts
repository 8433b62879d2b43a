import { menuOf } from '../../scripts/sheet-menu/menu.ts'
import { fakeAppsScript, htmlOf } from '../../tests/support/google/fake-apps-script.ts'

/** A page of the sheet's menu, as wide as it is shown there. */
export interface MenuPage {
  name: string
  width: number
  html: string
}

/** The pages that the menu of a sheet shows, with something to cancel and something to mend. */
export function menuPages(): MenuPage[] {
  const menu = menuOf(fake.google, () => new Date('2026-11-24T09:00:00+01:00'))
  menu.showReport()
  return [
    { name: 'stall-in', width: 420, html: htmlOf(menu.doGet()).replace('id="what">', 'id="what" size="5">') },
    { name: 'rapport', width: 300, html: fake.shown.at(-1)?.text ?? '' },
  ]
}

const coming = [
  { activity: 'sopplunch-lyktan', titel: 'Sopplunch', start: '2026-11-24T12:00', status: 'planerad' },
  { activity: 'bingo-ryd', titel: 'Bingo', start: '2026-11-24T13:00', status: 'inställd' },
  { activity: 'sittgympa-ryd', titel: 'Sittgympa', start: '2026-11-25T10:00', status: 'planerad' },
]
const tillfallen = coming.map(({ activity, start, ...rest }) => ({
  ...rest,
  id: `${activity}/${start.slice(0, 10)}`,
  aktivitet: activity,
  start: `${start}:00+01:00`,
  helDag: false,
}))

const problems = [
  {
    ...{ severity: 'error', gid: 3, tab: 'Aktiviteter', cell: 'F14', column: 'Dag', row: 14 },
    title: '”tjisdagar” går inte att läsa som en dag.',
    action: 'Menar du ”tisdagar”?',
    consequence: 'Den förra uppgiften visas tills raden är rättad.',
  },
]
const site = 'https://exempel.se/data/'
const fake = fakeAppsScript({
  tabs: { Ändringar: [['Aktivitet', 'Datum', 'Ändring']], Aktiviteter: [['Aktivitet', 'Plats']] },
  properties: { SITE_URL: 'https://exempel.se/', GITHUB_REPOSITORY: 'foreningen/samvaro' },
  answers: {
    [`${site}tillfallen/2026-11.json`]: { status: 200, text: JSON.stringify({ tillfallen }) },
    [`${site}tillfallen/2026-12.json`]: { status: 200, text: '{"tillfallen":[]}' },
    [`${site}kontroll.json`]: {
      status: 200,
      text: JSON.stringify({ created: '2026-11-24T06:07:00Z', problems }),
    },
  },
})
