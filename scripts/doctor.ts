/** `npm run doctor`: says what is missing in a set-up, and how to mend it. Writes nothing. `--json` for machines. */
import { readCommandSettings } from './command/environment.ts'
import { exitCodes, readOptions, runCommand } from './command/run-command.ts'
import { examine } from './doctor/examine.ts'
import { findingsText } from './doctor/findings-text.ts'
import { gatherFacts } from './doctor/gather-facts.ts'

await runCommand(async () => {
  const options = readOptions({ json: { type: 'boolean', default: false } })
  const findings = examine(await gatherFacts(readCommandSettings(process.env), process.env))
  process.stdout.write(options.json ? `${JSON.stringify(findings, null, 2)}\n` : findingsText(findings))
  return findings.some(({ verdict }) => verdict === 'mend') ? exitCodes.setup : exitCodes.ok
})
