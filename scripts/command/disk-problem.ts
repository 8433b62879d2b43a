import { SetupError } from '../../src/sheet/setup-error.ts'

/** A disk that can't be written to is no mistake of ours, and somebody can mend it. Null: the error is of another kind. */
export function diskProblem(error: unknown): SetupError | null {
  if (!(error instanceof Error && 'code' in error)) return null
  const what = diskFaults[String(error.code)]
  // A copy names both ends, and a write to an open file none.
  const at = 'dest' in error ? error.dest : 'path' in error ? error.path : null
  const place = typeof at === 'string' ? `: ${at}` : '.'
  return what === undefined ? null : new SetupError({ what: `${what}${place}`, action: diskAction })
}

const diskFaults: Readonly<Record<string, string>> = {
  ENOSPC: 'Disken är full',
  EDQUOT: 'Utrymmet på disken är slut',
  EACCES: 'Det går inte att läsa eller skriva där',
  EPERM: 'Det går inte att skriva där',
  EROFS: 'Disken går inte att skriva på',
}

const diskAction =
  'Ge plats på disken, eller rätt att läsa och skriva i mappen, och kör igen. Webbplatsen som fanns är orörd.'
