/**
 * `npm run sheet:init -- <address>`: fills a Google Sheet with the tabs and columns that it lacks; with
 * `--without-agreement` not with those of an agreement.
 */
import { parseArgs } from 'node:util'
import { defaultSiteUrl } from '../src/domain/published/site-url.ts'
import { textFor } from '../src/sheet/problems/problem-text.ts'
import { SetupError } from '../src/sheet/setup-error.ts'
import { initGoogleSheet } from '../src/sheet/sources/google/google-init.ts'
import { GoogleBrake } from '../src/sheet/sources/google/google-retry.ts'
import { parseSheetAddress } from '../src/sheet/sources/google/sheet-address.ts'
import { structureProblem } from '../src/sheet/sources/structure-problem.ts'
import { readCommandSettings } from './command/environment.ts'
import { exitCodes, runCommand, say } from './command/run-command.ts'

const again = 'npm run sheet:init -- <adressen>'

await runCommand(async () => {
  const settings = readCommandSettings(process.env)
  const { given, withAgreement } = readArguments()
  const address = parseSheetAddress(given ?? settings.sheet)
  if (address.kind !== 'google') throw noAddress()
  const { spreadsheetId } = address
  const sheetUrl = `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`
  const checkUrl = settings.siteUrl === defaultSiteUrl ? null : `${settings.siteUrl}kontroll/#${sheetUrl}`
  try {
    const done = await initGoogleSheet({ ...settings, spreadsheetId, checkUrl, withAgreement })
    say(done.length === 0 ? 'Ingenting saknades. Kalkylarket är som det var.' : done.join('\n'))
    if (done.length > 0) say('\nIngenting som fanns har ändrats. Gör nu tjänstkontot till Läsare igen.')
    return exitCodes.ok
  } catch (error) {
    // Elsewhere what Google refuses is followed by a check, but here there is nothing to check yet.
    if (error instanceof SetupError) throw new SetupError({ ...error.problem, command: again })
    if (!(error instanceof GoogleBrake)) throw error
    const { title, action } = textFor(structureProblem(error.finding))
    say(`\n${title}\n${action}\nKommandot går bra att köra igen: det som redan finns rörs inte.\n`)
    return exitCodes.stopped
  }
})

/** An address, or nothing where `SHEET` has it; and whether the agreement's tabs are wanted. */
function readArguments(): { given: string | undefined; withAgreement: boolean } {
  const { positionals, tokens } = parseArgs({ allowPositionals: true, strict: false, tokens: true })
  const options = tokens.filter((token) => token.kind === 'option')
  const option = options.find(({ name }) => name !== 'without-agreement')
  if (!option && positionals.length < 2) return { given: positionals[0], withAgreement: options.length === 0 }
  throw new SetupError({
    what: option ? `Kommandot känner inte till ”${option.rawName}”.` : 'Kommandot tar bara en adress.',
    action: 'Skriv bara kalkylarkets adress efter kommandot, utan något framför.',
    command: again,
  })
}

function noAddress(): SetupError {
  return new SetupError({
    what: 'Kommandot behöver adressen till ett Google-kalkylark.',
    action:
      'Öppna https://sheets.new, dela kalkylarket med tjänstkontot som Redigerare och kopiera adressen i webbläsaren.',
    command: again,
  })
}
