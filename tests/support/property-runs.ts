/** How often a property is tried, and from where: little in every test run, much where `SAMVARO_PROPERTY_FACTOR` asks for it. */
export function tries(usual: number): { numRuns: number; seed: number } {
  const factor = Number(process.env.SAMVARO_PROPERTY_FACTOR ?? 1)
  return { numRuns: usual * factor, seed: Number(process.env.SAMVARO_PROPERTY_SEED ?? 20_261_129) }
}
