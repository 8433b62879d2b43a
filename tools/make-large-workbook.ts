/**
 * `npx node tools/make-large-workbook.ts <times> <folder>`: writes a workbook with that many copies of the example's
 * places, activities, changes and breaks as a CSV folder, for measuring. The same number gives the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { multiplyTabs, type Grid } from './bench/multiply-tabs.ts'

const [times = '', folder = ''] = process.argv.slice(2)
if (!/^[1-9]\d{0,3}$/.test(times) || folder === '') {
  throw new Error('Say how many times, and where: npx node tools/make-large-workbook.ts 10 large')
}
const example = fileURLToPath(new URL('../src/sheet/example', import.meta.url))
const tabs = readdirSync(example).filter((name) => name.endsWith('.csv'))
const grids = new Map(tabs.map((name) => [name.normalize('NFC').slice(0, -4), readGrid(join(example, name))]))
mkdirSync(folder, { recursive: true })
for (const [tab, grid] of multiplyTabs(grids, Number(times))) {
  writeFileSync(join(folder, `${tab}.csv`), grid.map(formatRow).join(''))
}

function readGrid(file: string): Grid {
  return parse(readFileSync(file, 'utf8'), { bom: true, relaxColumnCount: true })
}

function formatRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`
}
