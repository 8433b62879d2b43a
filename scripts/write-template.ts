/**
 * `npm run sheet:template`: writes an empty workbook as samvaro-mall.xlsx and as a folder of CSV files.
 * `--without-agreement` leaves out the agreement's tabs.
 */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SetupError } from '../src/sheet/setup-error.ts'
import { makeCsvTemplate } from '../src/sheet/template/csv-template.ts'
import { makeXlsxTemplate } from '../src/sheet/template/xlsx-template.ts'
import { exitCodes, readOptions, runCommand, say } from './command/run-command.ts'

await runCommand(async () => {
  const { out = 'samvaro-mall', 'without-agreement': isWithoutAgreement = false } = readOptions({
    out: { type: 'string' },
    'without-agreement': { type: 'boolean' },
  })
  const options = { withAgreement: !isWithoutAgreement }
  const file = `${out}.xlsx`
  requireFree(file)
  requireFree(out)
  await mkdir(out, { recursive: true })
  await writeFile(file, await makeXlsxTemplate(options))
  for (const [name, text] of makeCsvTemplate(options)) await writeFile(path.join(out, name), text)
  say(`Mallen ligger i ${file} och, som CSV-filer, i mappen ${out}/.`)
  say('I Google Kalkylark: Arkiv > Importera > Ladda upp, och välj ”Ersätt kalkylarket”.')
  return exitCodes.ok
})

/** Somebody may have begun to fill it in. */
function requireFree(name: string): void {
  if (!existsSync(name)) return
  throw new SetupError({
    what: `”${name}” finns redan och skrivs inte över.`,
    action: 'Flytta eller byt namn på den, eller välj ett annat namn.',
    command: 'npm run sheet:template -- --out <namn>',
  })
}
