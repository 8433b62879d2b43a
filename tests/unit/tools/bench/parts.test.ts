import { expect, test } from 'vitest'
import { rowsOf } from '../../../../tools/bench/other-generators.ts'
import { partOf } from '../../../../tools/bench/route-times.ts'

test.each([
  ['src/pages/kalender/[week].astro', 'pages'],
  ['addresses', 'pages'],
  ['src/pages/aktiviteter/[id].ics.ts', 'feeds and data'],
  ['src/pages/data/[table].json.ts', 'feeds and data'],
  ['src/pages/aktiviteter/[id].png.ts', 'pictures and PDF files'],
  ['src/pages/platser/[id]/affisch/[file].pdf.ts', 'pictures and PDF files'],
  ['start', 'start and bundling'],
])('the cost of %s is that of %s', (kind, part) => {
  expect(partOf(kind)).toBe(part)
})

test('others are given every text that a page shows, and where its links lead', () => {
  const html =
    '<head><title>Bingo</title></head><body class="a"><script>if (a < b) c()</script><h1>Bingo</h1><p><a class="row-link" href="/platser/eken/"><b>Eken</b></a> i dag</p></body>'
  expect(rowsOf(html)).toEqual([
    { text: 'Bingo', address: '' },
    { text: 'Eken', address: '/platser/eken/' },
    { text: 'i dag', address: '' },
  ])
})
