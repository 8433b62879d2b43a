/** `npm run sheet:check`: prints every problem of the workbook and writes nothing. */
import { encodeCheckReport } from '../src/domain/published/check-report.ts'
import { reportForTerminal } from '../src/sheet/problems/reporters/terminal.ts'
import { usualProgress } from './command/progress.ts'
import { readCommandSettings } from './command/environment.ts'
import { reportOf } from './pull/pull.ts'
import { readWorkbook, sheetUrlOf } from './pull/read-workbook.ts'
import { exitCodes, readOptions, runCommand } from './command/run-command.ts'

await runCommand(async () => {
  const options = readOptions({
    sheet: { type: 'string' },
    json: { type: 'boolean', default: false },
    'no-previous': { type: 'boolean', default: false },
  })
  const fromEnvironment = readCommandSettings(process.env)
  const settings = { ...fromEnvironment, sheet: options.sheet ?? fromEnvironment.sheet }
  const progress = usualProgress(process.env, options.json)
  const run = await readWorkbook(settings, { noPrevious: options['no-previous'], progress })
  const report = reportOf(run, settings)
  const outcome = run.brakes.length > 0 ? 'stopped' : 'checked'
  const text = () => reportForTerminal({ ...report, outcome }, sheetUrlOf(settings))
  process.stdout.write(options.json ? encodeCheckReport(report) : text())
  return report.counts.error > 0 ? exitCodes.stopped : exitCodes.ok
})
