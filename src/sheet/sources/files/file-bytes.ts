import { readFile, stat } from 'node:fs/promises'
import { SetupError } from '../../setup-error.ts'

/** Largest file that is read, in bytes: a guard against a wrong file. A real workbook is well under one megabyte. */
export const mostFileBytes = 20_000_000

/**
 * The bytes of a file. Its size is looked at first, so that a wrong file costs neither time nor memory.
 * @throws SetupError when it is missing, too large, or no ordinary file; `action` is the advice where it can't be read.
 */
export async function readFileBytes(file: string, action: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null)
  if (found && found.size > mostFileBytes) throw tooLarge(file)
  const bytes = found?.isFile() ? await readFile(file).catch(() => null) : null
  if (bytes) return bytes
  throw new SetupError({
    what: `Filen ”${file}” finns inte eller går inte att läsa.`,
    action,
    command: 'npm run sheet:check',
  })
}

function tooLarge(file: string): SetupError {
  return new SetupError({
    what: `Filen ”${file}” är större än 20 MB och läses inte.`,
    action: 'Kontrollera att det är rätt fil. Ett kalkylark med enbart text är mycket mindre.',
    command: 'npm run sheet:check',
  })
}
