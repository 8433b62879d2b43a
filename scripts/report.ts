/** `npm run report -- --year 2026`: prints a draft of the yearly report as Markdown, and writes nothing. */
import { makeSite } from '../src/domain/make-site.ts'
import { reportYears } from '../src/domain/agreement/yearly-report-years.ts'
import { toYearlyReport } from '../src/domain/agreement/yearly-report.ts'
import { SetupError } from '../src/sheet/setup-error.ts'
import { readCommandSettings } from './command/environment.ts'
import { yearlyReportAsMarkdown } from './report/report-text.ts'
import { readWorkbook } from './pull/read-workbook.ts'
import { exitCodes, readOptions, runCommand } from './command/run-command.ts'

await runCommand(async () => {
  const options = readOptions({ year: { type: 'string' }, sheet: { type: 'string' } })
  const fromEnvironment = readCommandSettings(process.env)
  const settings = { ...fromEnvironment, sheet: options.sheet ?? fromEnvironment.sheet }
  const { workbook, result, brakes } = await readWorkbook(settings, { noPrevious: true })
  if (result.data === null || brakes.length > 0) {
    process.stderr.write(
      'Kalkylarket går inte att använda. Kör "npm run sheet:check" och rätta felen först.\n',
    )
    return exitCodes.stopped
  }
  const site = makeSite({
    data: result.data,
    today: settings.today,
    created: settings.now,
    url: settings.siteUrl,
    isExample: workbook.source.kind === 'example',
  })
  const year = readYear(options.year ?? String(settings.today.year), reportYears(site))
  process.stdout.write(yearlyReportAsMarkdown(toYearlyReport(site, year)))
  return exitCodes.ok
})

function readYear(text: string, years: readonly number[]): number {
  const year = years.find((each) => String(each) === text)
  if (year !== undefined) return year
  throw new SetupError({
    what: `--year är ”${text}”. Det finns utkast för ${years[0]} till ${years.at(-1)}.`,
    action: 'Skriv ett av de åren med fyra siffror.',
    command: `npm run report -- --year ${years.at(-1)}`,
  })
}
