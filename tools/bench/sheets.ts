/** One stage of the bench, alone in its process: all PDF files of fifteen places, from the snapshot. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSite } from '../../src/domain/make-site.ts'
import { sheetKinds } from '../../src/domain/published/paper-sheets.ts'
import { toSheetPdf } from '../../src/outputs/paper/pdf/sheet-pdf.ts'
import { decodeSnapshot } from '../../src/snapshot/snapshot.ts'
import { toPoster } from '../../src/views/places/poster.ts'
import { paperFonts } from '../../tests/support/outputs/paper-fonts.ts'

const file = join(process.env.SAMVARO_DIR ?? '.samvaro', 'site.json')
const result = decodeSnapshot(readFileSync(file, 'utf8'))
if (!result.ok) throw new Error(result.issues.join('\n'))
const { data, today, created, isExample } = result.snapshot
const site = makeSite({ data, today, created, url: 'http://localhost:4321/', isExample })
const facts = { author: data.settings.association, day: today, fonts: paperFonts }
let bytes = 0
for (const place of data.places.slice(0, 15)) {
  for (const kind of sheetKinds) {
    const sheet = await toSheetPdf(toPoster(site, place, kind), kind === 'wall' ? 'A3' : 'A4', facts)
    bytes += sheet.length
  }
}
console.log(JSON.stringify({ bytes }))
