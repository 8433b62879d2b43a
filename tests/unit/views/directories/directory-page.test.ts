import { expect, test } from 'vitest'
import {
  toCategoryList,
  toPartnerList,
  toProjectList,
} from '../../../../src/views/directories/directory-list.ts'
import {
  toCategoryPage,
  toPartnerPage,
  toProjectPage,
} from '../../../../src/views/directories/directory-page.ts'
import { activity, category, partner, phone, project, site } from '../../../support/site/site-data.ts'

const data = {
  activities: [
    activity(),
    activity({ id: 'tur', title: 'Tur', categoryIds: ['ute'], partnerIds: ['pro'], projectId: 'cykling' }),
    activity({ id: 'fest', title: 'Fest', organizer: { kind: 'partner' as const, partnerId: 'pro' } }),
  ],
  categories: [category(), category({ id: 'ute', name: 'Ute', description: 'I luften.' })],
  partners: [partner({ website: 'https://pro.example/', phone: phone('031-390 06 20'), role: 'Är med.' })],
  projects: [project({ partnerIds: ['pro'], quote: 'delta i projektet', note: 'Så står det.' })],
}
const titles = ({ activities }: { activities: { title: string }[] }) => activities.map(({ title }) => title)

test('a kind has its activities', () => {
  const page = toCategoryPage(site(data), category({ id: 'ute', name: 'Ute', description: 'I luften.' }))
  expect([page.title, page.about, titles(page)]).toEqual(['Ute', ['I luften.'], ['Tur']])
})

test('a partner has what it holds and what it takes part in, and how it is reached', () => {
  const page = toPartnerPage(site(data), data.partners[0]!)
  expect(titles(page)).toEqual(['Fest', 'Tur'])
  expect(page.links).toEqual([
    { address: 'tel:+46313900620', text: 'Ring\u00a0031\u2011390\u00a006\u00a020' },
    { address: 'https://pro.example/', text: 'Webbplats: PRO' },
    { address: '/projekt/cykling/', text: 'Projekt: Cykling utan ålder' },
  ])
})

test('a project has the agreement’s words beside its own, and its partners', () => {
  const page = toProjectPage(site(data), data.projects[0]!)
  expect([page.quote, page.note, titles(page)]).toEqual(['delta i projektet', 'Så står det.', ['Tur']])
  expect(page.links).toEqual([{ address: '/partner/pro/', text: 'Partner: PRO' }])
})

test('lists say how much there is, also when it is nothing', () => {
  expect(toCategoryList(site(data)).map(({ name, lines }) => [name, lines])).toEqual([
    ['Spel', ['2 aktiviteter']],
    ['Ute', ['I luften.', '1 aktivitet']],
  ])
  expect(toPartnerList(site({ ...data, activities: [] }))[0]?.lines).toEqual([
    'Är med.',
    'Inga aktiviteter just nu',
  ])
  expect(toProjectList(site(data))[0]?.lines).toEqual(['1 aktivitet'])
})
