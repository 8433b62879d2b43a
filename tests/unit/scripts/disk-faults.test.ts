import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exampleToRunOn } from '../../support/commands/example-to-run-on.ts'

const here = exampleToRunOn()

/** Runs commands of the shell with disks of their own; they are gone with the last of them. */
function withOwnDisks(command: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', '--map-root-user', 'sh', '-c', command],
    {
      env: { PATH: process.env.PATH ?? '', TODAY: '2026-11-24', NODE: process.execPath, ...env },
      encoding: 'utf8',
    },
  )
  return { status, text: `${stdout}${stderr}` }
}

/** Only Linux lets somebody without rights mount a disk of their own, and not every Linux. */
const canMount = withOwnDisks('mount -t tmpfs none /mnt').status === 0

const pull = '"$NODE" --import ./scripts/check-node.js scripts/pull-sheet.ts --no-previous'

test.skipIf(!canMount)('a disk that gets full: exit 2, says so, and what the last run left is whole', () => {
  const data = path.join(here.folder, 'disk')
  mkdirSync(data)
  const { text } = withOwnDisks(
    [
      `mount -t tmpfs -o size=64m none ${data}`,
      `${pull} >/dev/null 2>&1 && cp ${data}/site.json ${here.folder}/before.json`,
      `dd if=/dev/zero of=${data}/fill bs=4k 2>/dev/null`,
      `${pull}; echo "code $?"`,
      `cmp ${data}/site.json ${here.folder}/before.json && echo unchanged; ls ${data}`,
    ].join('\n'),
    { ...here.env, SAMVARO_DIR: data },
  )
  expect(text).toContain('Disken är full')
  expect(text).toContain('Webbplatsen som fanns är orörd.')
  expect(text).toMatch(/code 2\nunchanged\n/)
  expect(text).not.toContain('.next')
})

test.skipIf(!canMount)('a disk that can’t be written to: exit 2, and says which', () => {
  const data = path.join(here.folder, 'disk')
  mkdirSync(data)
  const { text } = withOwnDisks(`mount -t tmpfs -o ro none ${data}\n${pull}; echo "code $?"`, {
    ...here.env,
    SAMVARO_DIR: data,
  })
  expect(text).toContain(`Disken går inte att skriva på: ${data}`)
  expect(text).toMatch(/^code 2\n/)
})
