import { spawnSync } from 'node:child_process'
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/** Chromium 79 of December 2019, and what drives it: beside the project's dependencies, and never part of them. */
const packages = ['chrome-aws-lambda@2.0.2', 'puppeteer-core@2.0.0']

/** Where an old browser lies on this machine. */
export interface OldBrowser {
  executable: string
  /** For the libraries that it was built with, where the machine has none. */
  libraries: string
  /** The folder from which its driver is loaded. */
  driverFolder: string
}

/** Whether such a browser runs here at all: it was built for Linux on x64 alone. */
export const canRunOldBrowser = process.platform === 'linux' && process.arch === 'x64'

/**
 * Fetches the old browser into a folder of its own, once; the next time it lies there.
 * @throws Error when it can't be fetched or unpacked.
 */
export async function findOldBrowser(folder = 'node_modules/.cache/old-browser'): Promise<OldBrowser> {
  const driverFolder = resolve(folder)
  const home = join(driverFolder, 'chromium')
  const executable = join(home, 'chromium')
  if (!existsSync(executable)) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(driverFolder, 'package.json'), '{ "private": true }\n')
    run('npm', [
      'install',
      '--prefix',
      driverFolder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...packages,
    ])
    await unpack(join(driverFolder, 'node_modules', 'chrome-aws-lambda', 'bin'), home)
  }
  return { executable, libraries: join(home, 'lib'), driverFolder }
}

async function unpack(from: string, to: string): Promise<void> {
  for (const name of ['swiftshader.tar', 'aws.tar']) {
    await decompress(join(from, `${name}.br`), join(to, name))
    run('tar', ['-xf', join(to, name), '-C', to])
  }
  const half = join(to, 'chromium.half')
  await decompress(join(from, 'chromium.br'), half)
  chmodSync(half, 0o755)
  run('mv', [half, join(to, 'chromium')])
}

function decompress(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}

function run(command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}: ${stderr}`)
}
