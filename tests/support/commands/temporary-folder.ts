import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder, thrown away with all that is in it when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'samvaro-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
