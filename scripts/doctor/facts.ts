/** What is known of a set-up. Null, or `unknown`: nobody could look. */
export interface SetupFacts {
  /** Where npm's own list says what is installed: all of the lock, something else, or nothing. */
  packages: 'as-locked' | 'others' | 'missing'
  /** What the reading of the sheet came to. */
  sheet: SheetFacts
  /** The site's public address; null: not set. */
  siteUrl: string | null
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
  | { kind: 'read'; source: 'csv' | 'xlsx' | 'google'; errors: number }
  | { kind: 'stopped'; brakes: readonly { title: string; action: string }[] }
  | { kind: 'refused'; what: string; action: string }

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
