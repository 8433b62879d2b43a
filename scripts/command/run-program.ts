import { spawn } from 'node:child_process'
import { isAbsolute } from 'node:path'

/**
 * Runs a program and gives its exit code; what it prints is shown. It finds the project's own programs first, where a
 * command was started with npm.
 */
export function runProgram(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  // What npm installs are scripts of the shell on Windows, which starts no program by such a name.
  const shell = process.platform === 'win32' && !isAbsolute(name)
  return new Promise((resolve, reject) => {
    spawn(name, args, { stdio: 'inherit', shell, env: { ...process.env, ...environment } })
      .on('error', reject)
      .on('close', (code) => {
        resolve(code ?? 1)
      })
  })
}
