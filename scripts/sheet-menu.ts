/**
 * `npm run sheet:menu`: writes the script that gives a Google Sheet the menu Samvaro (publish now, cancel a date, the report), to be
 * pasted into its script editor. `--out` names the file.
 */
import { exitCodes, readOptions, runCommand, say } from './command/run-command.ts'
import { writeWhole } from './command/write-file.ts'
import { bundleMenu } from './sheet-menu/bundle.ts'

await runCommand(async () => {
  const { out = 'samvaro-meny.gs' } = readOptions({ out: { type: 'string' } })
  await writeWhole(out, await bundleMenu())
  say(`Skriptet ligger i ${out}. Så här kommer det in i kalkylarket:

1. Öppna kalkylarket och välj Tillägg > Apps Script.
2. Ta bort det som står i Kod.gs, klistra in hela ${out} och spara.
3. Ladda om kalkylarket. Välj Samvaro > Koppla till webbplatsen i menyn.

Nyckeln från GitHub, och hur det blir en genväg på telefonen: docs/meny-i-arket.md`)
  return exitCodes.ok
})
