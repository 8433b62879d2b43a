/** What is known of a set-up. Null, or `unknown`: nobody could look. */
export interface SetupFacts {
  /** Where npm's own list says what is installed: all of the lock, something else, or nothing. */
  packages: 'as-locked' | 'others' | 'missing'
  /** What the reading of the sheet came to. */
  sheet: SheetFacts
  /** The site's public address; null: not set. */
  siteUrl: string | null
  /** The coordinators' own address of the report, which opens the cells; null: the sheet isn't Google's, or has no site yet. */
  reportLink: string | null
  /** What answers there. Null: there is no address to ask. */
  site: SiteAnswer | null
  /** Where `publish:site` puts the site; null: not set. */
  publishTo: string | null
  /** The project at GitHub; null: there is none here. */
  github: GitHubFacts | null
}

/** What `SHEET` leads to. */
export type SheetFacts =
  | { kind: 'example' }
  | { kind: 'read'; source: 'csv' | 'xlsx' | 'google'; errors: number; lacks: readonly NeededTab[] }
  | { kind: 'stopped'; brakes: readonly { title: string; action: string }[] }
  | { kind: 'refused'; what: string; action: string }

/** Tabs without which there is nothing to show, in the order in which they are filled in. */
export const neededTabs = ['Platser', 'Kategorier', 'Aktiviteter'] as const

/** One of them. */
export type NeededTab = (typeof neededTabs)[number]

/** What the site's address answers: a site of ours with its age in whole days, something else, or nothing. */
export type SiteAnswer =
  { kind: 'ours'; days: number } | { kind: 'other' } | { kind: 'none' } | { kind: 'unreachable' }

/** What the project's settings at GitHub are. */
export interface GitHubFacts {
  /** `owner/name` */
  repository: string
  /** Whether the token that was given, if any, could look; without one only what is public is known. */
  access: 'token' | 'refused' | 'public'
  /** Whether the project has issues, where somebody is told. A copy of another project has none from the start. */
  hasIssues: boolean | null
  workflow: 'active' | 'off' | 'missing' | 'unknown'
  pages: 'workflow' | 'branch' | 'off' | 'unknown'
  branch: string | null
  secrets: readonly string[] | null
  variables: Readonly<Record<string, string>> | null
}
