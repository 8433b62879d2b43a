import { z } from 'zod'

/** A package that there is a newer version of. */
export interface NewerVersion {
  name: string
  current: string
  latest: string
}

/** Something that was tried with all of them, and how it went. */
export interface Trial {
  what: string
  isGood: boolean
}

const outdatedSchema = z.record(z.string(), z.object({ current: z.string(), latest: z.string() }))

/** What `npm outdated --json` says, by name. */
export function parseOutdated(text: string): NewerVersion[] {
  const packages = outdatedSchema.parse(JSON.parse(text.trim() === '' ? '{}' : text))
  return Object.entries(packages)
    .filter(([, { current, latest }]) => current !== latest)
    .map(([name, { current, latest }]) => ({ name, current, latest }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The result in Markdown, for whoever looks after the site. */
export function upkeepText(newer: readonly NewerVersion[], trials: readonly Trial[]): string {
  const isGood = trials.every((trial) => trial.isGood)
  return [
    isGood
      ? 'De nyaste versionerna fungerar. Det är lugnt att byta till dem.'
      : 'Alla de nyaste versionerna fungerar inte ihop. De som används nu fungerar som förut.',
    trials.map((trial) => `- ${trial.isGood ? 'Ja' : '**Nej**'}: ${trial.what}`).join('\n'),
    [
      '| Paket | Används | Nyast |',
      '|---|---|---|',
      ...newer.map(({ name, current, latest }) => `| ${name} | ${current} | ${latest} |`),
    ].join('\n'),
    '',
  ].join('\n\n')
}
