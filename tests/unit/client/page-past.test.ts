import { expect, test } from 'vitest'
import { foldPast } from '../../../src/client/page-past.ts'
import { openPage } from '../../support/client/open-page.ts'
import { textOf } from '../../support/client/page-of.ts'

const today = { today: '2026-12-08', now: Date.parse('2026-12-08T12:00:00+01:00') }
const row = (title: string, over = '') => `<li class="${over}"><a href="/">${title}</a></li>`
function day(rows: string, after = ''): Document {
  openPage(`<section data-day="2026-12-08"><h2>I dag</h2><ul class="rows">${rows}</ul>${after}</section>`)
  return document
}
const shown = (page: Document) =>
  [...page.querySelectorAll('section > .rows > li')].map(({ textContent }) => textContent)
const folded = (page: Document) =>
  [...page.querySelectorAll('details li')].map(({ textContent }) => textContent)

test('what is to come stands first, and what has been is folded below it', () => {
  const page = day(row('Gympa', 'is-over') + row('Bingo') + row('Dans'))
  foldPast(page, today)
  expect(shown(page)).toEqual(['Bingo', 'Dans'])
  expect(folded(page)).toEqual(['Gympa'])
  expect(textOf(page, 'summary')).toBe('Visa det som har varit: 1')
  expect(page.querySelector('details')?.open).toBe(false)
})

test('what has been since is put behind what was folded before', () => {
  const page = day(row('Gympa', 'is-over') + row('Bingo') + row('Dans'))
  foldPast(page, today)
  page.querySelector('section > .rows > li')?.classList.add('is-over')
  foldPast(page, today)
  expect(shown(page)).toEqual(['Dans'])
  expect(folded(page)).toEqual(['Gympa', 'Bingo'])
  expect(textOf(page, 'summary')).toBe('Visa det som har varit: 2')
})

test('in the evening the day says that all has been', () => {
  const page = day(row('Gympa', 'is-over'))
  foldPast(page, today)
  expect(textOf(page)).toBe('I dagInget mer den här dagen.Visa det som har varit: 1Gympa')
})

test('of a day that goes on behind a link it doesn’t say so', () => {
  const page = day(row('Gympa', 'is-over'), '<a class="row-link" href="/">Se alla 60 aktiviteter</a>')
  foldPast(page, today)
  expect(textOf(page)).not.toContain('Inget mer')
})

test('of a day that is too long, as many come forward as have been', () => {
  const ends = (title: string, hour: number) => `<li data-ends="2026-12-08T${hour}:00:00+01:00">${title}</li>`
  const waiting = `<template>${ends('Sång', 11)}${ends('Fika', 13)}${ends('Schack', 14)}${ends('Kör', 15)}</template>`
  const page = day(row('Gympa', 'is-over') + row('Bingo', 'is-over') + row('Dans'), waiting)
  foldPast(page, today)
  expect(shown(page)).toEqual(['Dans', 'Fika', 'Schack'])
  expect(folded(page)).toEqual(['Gympa', 'Bingo', 'SångHar varit.'])
  foldPast(page, today)
  expect(shown(page)).toEqual(['Dans', 'Fika', 'Schack'])
})

test('a row that somebody stands on stays where it is', () => {
  const page = day(row('Gympa', 'is-over') + row('Bingo'))
  page.querySelector('a')?.focus()
  foldPast(page, today)
  expect(shown(page)).toEqual(['Gympa', 'Bingo'])
})

test.each([
  ['nothing has been', '2026-12-08', row('Bingo')],
  ['it is another day', '2026-12-09', row('Gympa', 'is-over')],
])('the day stays as it is where %s', (_why, now, rows) => {
  const page = day(rows)
  const before = page.body.innerHTML
  foldPast(page, { ...today, today: now })
  expect(page.body.innerHTML).toBe(before)
})
