import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import AccessFacts from '../../src/components/AccessFacts.astro'
import ActivityItem from '../../src/components/ActivityItem.astro'
import AmountYears from '../../src/components/agreement/AmountYears.astro'
import CheckProblem from '../../src/components/CheckProblem.astro'
import OccurrenceItem from '../../src/components/OccurrenceItem.astro'
import PeriodLinks from '../../src/components/PeriodLinks.astro'
import { toActivityList } from '../../src/views/activities/activity-list.ts'
import { toWeekPage } from '../../src/views/calendar/calendar-page.ts'
import { toCheckPage } from '../../src/views/coordinators/check-page.ts'
import { toDays } from '../../src/views/calendar/day-list.ts'
import { agreementSums } from '../../src/views/agreement/economy-amounts.ts'
import { toPlaceFacts } from '../../src/views/places/place-facts.ts'
import { amount, indexedAgreement, rate } from '../support/site/agreement.ts'
import { partnership } from '../support/site/partnership.ts'
import { reportedProblem } from '../support/site/reported-problem.ts'
import { activity, change, day, place, site } from '../support/site/site-data.ts'
import { snapshotOn } from '../support/site/snapshot.ts'

const container = await AstroContainer.create()

/** A component's markup, indented so that a change is seen on its own line. */
async function html(
  component: Parameters<typeof container.renderToString>[0],
  props: object,
): Promise<string> {
  const text = await container.renderToString(component, { props: { ...props } })
  return format(text.replace(/ data-astro-[\w-]+(="[^"]*")?/g, ''), { parser: 'html', printWidth: 110 })
}

/** Compares with the file of that name in this folder; `npm run test:unit -- html -u` writes it again. */
async function expectHtml(name: string, component: Parameters<typeof html>[0], props: object): Promise<void> {
  await expect(await html(component, props)).toMatchFileSnapshot(`${name}.html`)
}

describe('the markup that pages and people depend on', () => {
  test('an activity in a list', async () => {
    const [item] = toActivityList(site(), [activity({ summary: 'Fyra omgångar och kaffe.' })])
    await expectHtml('activity-item', ActivityItem, { activity: item })
  })

  test('a cancelled date', async () => {
    const made = site({ changes: [change({ reason: 'Ledaren är sjuk', instead: 'Kom på fika' })] })
    const eighth = day('2026-12-08')
    const occurrence = toDays(made, { from: eighth, to: eighth })[0]?.occurrences[0]
    await expectHtml('cancelled-item', OccurrenceItem, { occurrence })
  })

  test('the weeks before and after a week', async () => {
    await expectHtml('week-navigation', PeriodLinks, { page: toWeekPage(site(), { year: 2026, week: 53 }) })
  })

  test('the sum of an agreement, year by year', async () => {
    const made = site({
      partnership: partnership({
        agreements: [indexedAgreement()],
        indexRates: [rate(2019, 2.7), rate(2020, -1.3, 'preliminary')],
        amounts: [amount(2018, 250_000, 250_000), amount(2019, 257_000)],
      }),
    })
    const [sum] = agreementSums(made)
    await expectHtml('agreement-amounts', AmountYears, { years: sum?.years, longest: sum?.longest })
  })

  test('a problem on the page for coordinators', async () => {
    const { report } = snapshotOn('2026-11-22', {}, null, { problems: [reportedProblem()] })
    const item = toCheckPage(report, [], site()).errors?.first[0]
    await expectHtml('check-problem', CheckProblem, { item })
  })

  test('how to get in, with what is not known', async () => {
    const access = { ...place().access, stepFreeEntrance: 'yes', lift: 'no' } as const
    const eken = place({ access, checked: day('2026-10-01'), checkedBy: 'husvärden' })
    await expectHtml('place-access', AccessFacts, { place: toPlaceFacts(eken) })
  })
})
