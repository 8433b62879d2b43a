import { spawn } from 'node:child_process'

/**
 * Runs a program and gives its exit code; what it prints is shown. It finds the project's own programs first, where a
 * command was started with npm.
 */
export function runProgram(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(name, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
      .on('error', reject)
      .on('close', (code) => {
        resolve(code ?? 1)
      })
  })
}
