import { readCommandSettings, type CommandSettings } from '../command/environment.ts'
import { readOptions } from '../command/run-command.ts'

/** What such a command is asked to do. */
export interface PullCommand {
  settings: CommandSettings
  noPrevious: boolean
  /** The answer is for a machine. */
  isJson: boolean
}

/**
 * The settings and options that pull, build and start share: what stands on the command line goes before the environment.
 * @throws SetupError when one of them can't be understood.
 */
export function readPullOptions(environment: NodeJS.ProcessEnv): PullCommand {
  const options = readOptions({
    sheet: { type: 'string' },
    'accept-loss': { type: 'boolean', default: false },
    'same-workbook': { type: 'boolean', default: false },
    'no-previous': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  const settings = readCommandSettings(environment)
  return {
    settings: {
      ...settings,
      sheet: options.sheet ?? settings.sheet,
      sameWorkbook: options['same-workbook'],
      acceptLoss: options['accept-loss'] || settings.acceptLoss,
    },
    noPrevious: options['no-previous'],
    isJson: options.json,
  }
}
