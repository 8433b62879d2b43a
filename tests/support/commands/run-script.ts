import { spawn } from 'node:child_process'

/** What a command printed and how it ended. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/**
 * Runs a command of the project in a process of its own, as npm does, with nothing in its environment but what is given:
 * no setting of the machine and no proxy.
 */
export async function runScript(name: string, args: string[], env: Record<string, string>): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/check-node.js', `scripts/${name}.ts`, ...args],
    {
      env: {
        PATH: process.env.PATH ?? '',
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
        TODAY: '2026-11-24',
        ...env,
      },
    },
  )
  const [stdout, stderr] = [child.stdout, child.stderr].map(async (stream) =>
    Buffer.concat(await Array.fromAsync(stream)).toString('utf8'),
  )
  const ended = Promise.withResolvers<number | null>()
  child.on('error', ended.reject).on('close', ended.resolve)
  return { code: await ended.promise, stdout: (await stdout) ?? '', stderr: (await stderr) ?? '' }
}
