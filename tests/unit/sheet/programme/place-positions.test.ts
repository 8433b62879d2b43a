import { expect, test } from 'vitest'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import { withCells } from '../../../support/workbooks/edit-workbook.ts'
import { loadFullWorkbook } from '../../../support/workbooks/full-workbook.ts'

const base = await loadFullWorkbook()

test.each([
  ['as they should be', '58,42', '15,57', { latitude: 58.42, longitude: 15.57 }, []],
  [
    'turned about, near the others',
    '15,57',
    '58,42',
    { latitude: 58.42, longitude: 15.57 },
    ['COORDINATES_TURNED'],
  ],
  ['as numbers, turned about', 15.57, 58.42, { latitude: 58.42, longitude: 15.57 }, ['COORDINATES_TURNED']],
  ['turned about, far from the others', '18,07', '65,58', null, ['COORDINATES_OUTSIDE_SWEDEN']],
  ['in Rome', '41,90', '12,50', null, ['COORDINATES_OUTSIDE_SWEDEN']],
  ['zero', '0', '0', null, ['COORDINATES_OUTSIDE_SWEDEN']],
  ['with a lost minus sign', '58,42', '-15,57', null, ['COORDINATES_OUTSIDE_SWEDEN']],
  ['in the far north', '69,05', '20,55', { latitude: 69.05, longitude: 20.55 }, []],
  ['at the southern end', '55,34', '13,36', { latitude: 55.34, longitude: 13.36 }, []],
])('latitude and longitude %s', (_name, latitude, longitude, shown, codes) => {
  const workbook = withCells(base, {
    ...{ 'Platser!Latitud 2': '58,41', 'Platser!Longitud 2': '15,62' },
    ...{ 'Platser!Latitud 3': latitude, 'Platser!Longitud 3': longitude },
  })
  const { data, problems } = readSheet(workbook, { today, previous: null })
  expect(data?.places[1]?.coordinates).toEqual(shown)
  const own = problems.filter(({ where }) => where.tab === 'Platser' && where.row === 3)
  expect(own.flatMap(({ finding: { code } }) => (code.startsWith('COORD') ? [code] : []))).toEqual(codes)
})

const today = Temporal.PlainDate.from('2026-11-22')
