import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'

const module = path.resolve('scripts/start/end-with-parent.ts')
const server = `import { endWithParent } from ${JSON.stringify(module)}; endWithParent(20); setInterval(() => {}, 1000); console.log(process.pid)`

test.each([
  ['started by npm itself', server],
  [
    'started by a shell that npm starts',
    `import { spawn } from 'node:child_process'
    spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(server)}], { stdio: 'inherit' })`,
  ],
])('a server ends with what it was %s', async (_, program) => {
  const npm = spawn(process.execPath, ['--input-type=module', '-e', starterOf(program)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(npm.stdout, 'data')) as [Buffer]
  const pid = Number(String(line))
  expect(isRunning(pid)).toBe(true)
  npm.kill('SIGKILL')
  await expect.poll(() => isRunning(pid), { timeout: 30_000 }).toBe(false)
})

function starterOf(program: string): string {
  return `import { spawn } from 'node:child_process'
    spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(program)}], { stdio: 'inherit' })`
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
