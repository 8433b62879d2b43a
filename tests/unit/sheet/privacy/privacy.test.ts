import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../support/commands/temporary-folder.ts'

/** In every private place of a workbook, beside what is right: words that must come out nowhere. */
const tabs: Record<string, string> = {
  Inställningar: `Nyckel,Värde,KANARIE-KOLUMN
Webbplatsens namn,Samvaro i Exempelby,KANARIE-1
Förening,Solrosföreningen,KANARIE-2
Kommun,Exempelby kommun,
Telefon,031-390 06 00,
Kod till kassaskåpet,KANARIE-3 4711,`,
  Platser: `ID,Plats,Typ,Adress,Larmkod,Kontrollerat av,Visa
ryd,Ryds servicehus,servicehus,Rydsvägen 1,KANARIE-4,Kanarie-5 Berg,
kanarie-6,Kanarie-7 dolda huset,servicehus,Kanarie-8 vägen 1,,,Nej
kanarie-9,Kanarie-10 nya huset,slott,Kanarie-11 vägen 1,,,Utkast`,
  Kategorier: 'ID,Kategori\nfika,Fika',
  Partner: `ID,Partner,Telefon,Visa
kanarie-12,Kanarie-13 AB,070-174 06 12,Nej`,
  Projekt: `ID,Projekt,Partner,Anmärkning
gemenskap,Gemenskap,Kanarie-13 AB,Ring kanarie14@gmail.com`,
  Aktiviteter: `ID,Aktivitet,Kategori,Plats,Dag,Tid,Röda dagar,Beskrivning,Kontakt,Telefon,E-post,Arrangör,I samverkan med,Privat anteckning,Visa
kaffe,Kaffe,Fika,Ryds servicehus,tisdagar,13–15,Hålls,Ring Kajsa på 070-174 06 15,Kanarie-16 Berg,070-174 06 17,kanarie18@hotmail.com,Kanarie-13 AB,Kanarie-13 AB,KANARIE-19,
kanarie-20,Kanarie-21 dold,Fika,Ryds servicehus,tisdagar,13–15,Hålls,Kanarie-22,Kanarie-23,070-174 06 24,,,,,Nej
kanarie-25,Kanarie-26 utkast,Kanarie-27 kategori,Kanarie-28 plats,kanarie-29,kanarie-30,kanarie-31,Kanarie-32,Kanarie-33,070-174 06 34,kanarie35@gmail.com,,,,Utkast
dans,Dans,Fika,Kanarie-10 nya huset,tisdagar,13–15,Hålls,,,,,,,,Utkast
fel,Fel,Fika,Ryds servicehus,aldrig,13–15,Hålls,Kanarie-36 i en rad som hålls inne 19121212-1212,Kanarie-37,070-174 06 38,kanarie39@live.se,,,,`,
  Ändringar: `Aktivitet,Datum,Ändring,Orsak
Kanarie-21 dold,2026-12-08,Inställt,Kanarie-40
kanarie-25,2026-12-09,kanarie-41,Kanarie-42`,
  Uppehåll: `Från,Till,Plats,Orsak
2026-12-20,2027-01-06,Kanarie-7 dolda huset,Kanarie-43
kanarie-44,2027-01-06,Kanarie-7 dolda huset,Kanarie-45`,
  Avtal: `Fält,Värde,Minnesanteckning
Titel,Överenskommelse,KANARIE-46
Offentlig part,Äldrenämnden,
Idéburen part,Solrosföreningen,
Giltigt från,2026-01-01,
Giltigt till,2026-12-31,
Grundbelopp,250 000 kr,
Basår,2026,`,
  'KANARIE-47 medlemmar': 'Namn,Telefon\nKANARIE-48,070-174 06 49',
}

const privateWords = /kanarie|070[- ]?174|46701740|19121212|kassaskåp|medlemmar|Larmkod|Minnesanteckning/i

test('what is private comes out nowhere: not in the snapshot, the report or any output', async () => {
  const folder = temporaryFolder()
  const sheet = temporaryFolder()
  for (const [tab, text] of Object.entries(tabs)) await writeFile(path.join(sheet, `${tab}.csv`), text)
  const environment = {
    SHEET: sheet,
    SAMVARO_DIR: folder,
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
  }
  const output = await run('scripts/pull-sheet.ts', environment)
  const check = await run('scripts/check-sheet.ts', environment, ['--json'])
  const files = await Promise.all(
    ['site.json', 'kontroll.json', 'summary.md'].map((name) => readFile(path.join(folder, name), 'utf8')),
  )
  expect(files[0]).toContain('Ryds servicehus')
  for (const text of [output, check, ...files]) expect(findings(text)).toEqual([])
}, 60_000)

/** The private words with a little of what stands around them. */
function findings(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const place = line.search(privateWords)
    return place === -1 ? [] : [line.slice(Math.max(0, place - 60), place + 60)]
  })
}

async function run(
  script: string,
  environment: Record<string, string>,
  options: string[] = [],
): Promise<string> {
  const env = { ...process.env, TODAY: '2026-11-22', SITE_URL: '', ...environment }
  const command = promisify(execFile)(process.execPath, [script, '--no-previous', ...options], { env })
  const result: unknown = await command.catch((error: unknown) => error)
  return JSON.stringify(result, ['stdout', 'stderr']).replaceAll('\\n', '\n')
}
