import type { Diagnosis } from './diagnosis.ts'

const marks: Readonly<Record<Diagnosis['verdict'], string>> = { good: '✔', mend: '✖', unknown: '?' }

/** The diagnoses for a person: what is well on a line each, what isn't with what to do, and a sentence that sums up. */
export function diagnosisText(diagnoses: readonly Diagnosis[]): string {
  const lines = diagnoses.map(({ about, verdict, what, action }) => {
    const line = `${marks[verdict]} ${about}: ${what}`
    return action === null ? line : `${line}\n    Gör så här: ${action}`
  })
  const count = (verdict: Diagnosis['verdict']) => diagnoses.filter((each) => each.verdict === verdict).length
  return `${lines.join('\n')}\n\n${summary(count('mend'), count('unknown'))}\n`
}

function summary(toMend: number, unseen: number): string {
  const seen = unseen === 0 ? '' : ` ${unseen === 1 ? 'En sak' : `${unseen} saker`} går inte att se härifrån.`
  if (toMend === 0) return `Allt som går att se är som det ska.${seen}`
  return `${toMend === 1 ? 'En sak' : `${toMend} saker`} behöver göras.${seen}`
}
