import { runDays, type Outcome, type Run } from './run-days.ts'

/** Runs until it is told: each takes as long as the days up to what went wrong. */
const mostTries = 120

/**
 * What went wrong in a run, with as few edits as can be found that lead to something wrong, a line each: ever smaller parts
 * of them are left out, for as long as it still goes wrong.
 */
export async function fewestEdits(run: Run, { done, broken }: Outcome): Promise<string> {
  if (!broken) return ''
  let kept = done
  let last = broken
  let tries = 0
  for (let size = Math.ceil(kept.length / 2); size >= 1 && tries < mostTries; size = Math.floor(size / 2)) {
    for (let from = 0; from < kept.length && tries < mostTries; tries++) {
      const fewer = [...kept.slice(0, from), ...kept.slice(from + size)]
      const there = new Set(fewer.map(({ key }) => key))
      const without = new Set(done.flatMap(({ key }) => (there.has(key) ? [] : [key])))
      const outcome = await runDays({ ...run, runs: broken.run + 1, without })
      if (outcome.broken)
        [kept, last] = [fewer.filter((edit) => edit.run <= (outcome.broken?.run ?? 0)), outcome.broken]
      else from += size
    }
  }
  const lines = kept.map(({ run: day, name }) => `  day ${day}: ${name}`)
  return [`seed ${run.seed}, day ${last.run}: ${last.faults.join('; ')}`, ...lines].join('\n')
}
