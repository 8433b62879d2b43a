/** `npm run doctor`: says what is missing in a set-up, and how to mend it. Writes nothing. `--json` for machines. */
import { readCommandSettings } from './command/environment.ts'
import { exitCodes, readOptions, runCommand } from './command/run-command.ts'
import { examine } from './doctor/examine.ts'
import { diagnosisText } from './doctor/diagnosis-text.ts'
import { gatherFacts } from './doctor/gather-facts.ts'

await runCommand(async () => {
  const options = readOptions({ json: { type: 'boolean', default: false } })
  const diagnoses = examine(await gatherFacts(readCommandSettings(process.env), process.env))
  process.stdout.write(options.json ? `${JSON.stringify(diagnoses, null, 2)}\n` : diagnosisText(diagnoses))
  return diagnoses.some(({ verdict }) => verdict === 'mend') ? exitCodes.setup : exitCodes.ok
})
