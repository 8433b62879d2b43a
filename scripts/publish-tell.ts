/**
 * `npm run publish:tell`: tells in the repository's issues what an earlier step left to be told. In a workflow that step has no right
 * to write there. HAND_OVER_RESULT says how the job that hands over ended.
 */
import { readCommandSettings } from './command/environment.ts'
import { exitCodes, runCommand } from './command/run-command.ts'
import { boardFrom, bugWords, leftTroubles } from './publish/told.ts'
import { tell, type Trouble } from './publish/tell.ts'
import { SetupError } from '../src/sheet/setup-error.ts'

await runCommand(async () => {
  const board = boardFrom(process.env)
  if (!board)
    throw new SetupError({ what: 'GITHUB_TOKEN saknas.', action: 'Sätt GITHUB_TOKEN och GITHUB_REPOSITORY.' })
  const left = await leftTroubles(readCommandSettings(process.env).dataDir)
  const cutOff: Trouble[] = [{ kind: 'programfel', report: bugWords }]
  await tell([...(left ?? cutOff), ...handOverTrouble(process.env.HAND_OVER_RESULT)], board)
  return exitCodes.ok
})

function handOverTrouble(result: string | undefined): Trouble[] {
  if (result !== 'failure') return []
  return [
    {
      kind: 'överlämning',
      report: 'Webbplatsen är byggd, men GitHub Pages tog inte emot den. Den gamla ligger kvar.',
    },
  ]
}
