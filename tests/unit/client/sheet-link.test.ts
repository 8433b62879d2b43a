import { describe, expect, test } from 'vitest'
import { cellLink, sheetFromFragment } from '../../../src/client/sheet-link.ts'

const sheet = 'https://docs.google.com/spreadsheets/d/1aB_c-9/edit'

describe('the address of the sheet in the fragment', () => {
  test.each([
    '#https://docs.google.com/spreadsheets/d/1aB_c-9/edit?gid=0#gid=0',
    '#https://docs.google.com/spreadsheets/d/1aB_c-9',
    `#${encodeURIComponent('https://docs.google.com/spreadsheets/d/1aB_c-9/edit#gid=5')}`,
  ])('%s', (fragment) => {
    expect(sheetFromFragment(fragment)).toBe(sheet)
  })

  test.each([
    '',
    '#',
    '#aktiviteter',
    '#https://example.com/spreadsheets/d/1aB/edit',
    '#javascript:alert(1)//https://docs.google.com/spreadsheets/d/1aB/edit',
    '#https://docs.google.com.evil.example/spreadsheets/d/1aB/edit',
    '#%E0%A4%A',
  ])('%s is none', (fragment) => {
    expect(sheetFromFragment(fragment)).toBeNull()
  })
})

test('a cell, and a tab where no cell is meant', () => {
  expect(cellLink(sheet, '7', 'H14')).toBe(`${sheet}#gid=7&range=H14`)
  expect(cellLink(sheet, '7', undefined)).toBe(`${sheet}#gid=7`)
})
