import { expect, test } from 'vitest'
import { examine } from '../../../../scripts/doctor/examine.ts'
import type { GitHubFacts, SetupFacts } from '../../../../scripts/doctor/facts.ts'
import { diagnosisText } from '../../../../scripts/doctor/diagnosis-text.ts'

const github: GitHubFacts = {
  repository: 'Foreningen/samvaro',
  access: 'token',
  workflow: 'active',
  pages: 'workflow',
  branch: 'main',
  hasIssues: true,
  secrets: ['SHEET', 'GOOGLE_CREDENTIALS'],
  variables: {},
}

/** A set-up in which nothing is missing. */
const whole: SetupFacts = {
  packages: 'as-locked',
  sheet: { kind: 'read', source: 'google', errors: 0, lacks: [] },
  siteUrl: 'https://foreningen.github.io/samvaro/',
  reportLink:
    'https://foreningen.github.io/samvaro/kontroll/#https://docs.google.com/spreadsheets/d/arket/edit',
  site: { kind: 'ours', days: 0 },
  publishTo: null,
  github,
}

const ownServer: SetupFacts = {
  ...whole,
  siteUrl: 'https://www.exempel.se/',
  reportLink: null,
  publishTo: '/var/www',
  github: null,
}

test('a whole set-up lacks nothing, and says what was looked at', () => {
  expect(diagnosisText(examine(whole))).toBe(`\
✔ Programmet: Allt som programmet består av är installerat.
✔ Kalkylarket: Kalkylarket hos Google går att läsa, och alla flikar och kolumner som behövs finns.
✔ Webbplatsens adress: https://foreningen.github.io/samvaro/
✔ Webbplatsen: Den är publicerad och uppdaterad.
✔ Länken till rapporten: https://foreningen.github.io/samvaro/kontroll/#https://docs.google.com/spreadsheets/d/arket/edit öppnar rätt cell direkt. Lägg den i arkets flik Läs mig.
✔ Publiceringen: Webbplatsen publiceras av arbetsflödet hos GitHub.
✔ Arbetsflödet Publish: Det är påslaget.
✔ Ärendena: De är påslagna. Där säger webbplatsen till när något behöver göras.
✔ GitHub Pages: Det är påslaget, och tar emot det som arbetsflödet bygger.
✔ Grenen: Den heter main.
✔ Hemligheterna: SHEET finns.
✔ Hemligheterna: Det finns en inloggning hos Google.

Allt som går att se är som det ska.
`)
})

test('so does one on a server of one’s own', () => {
  expect(examine(ownServer).map(({ verdict }) => verdict)).toEqual(Array.from({ length: 5 }, () => 'good'))
})

const withGitHub = (facts: Partial<GitHubFacts>): SetupFacts => ({
  ...whole,
  github: { ...github, ...facts },
})

test.each<[string, SetupFacts, string, string]>([
  [
    'nothing is installed',
    { ...whole, packages: 'missing' },
    'Programmets delar är inte installerade.',
    'npm ci',
  ],
  [
    'other versions are installed',
    { ...whole, packages: 'others' },
    'är en annan version än den här.',
    'npm ci',
  ],
  [
    'there is no sheet',
    { ...whole, sheet: { kind: 'example' } },
    'SHEET är inte satt.',
    'Sätt SHEET till kalkylarkets adress.',
  ],
  [
    'the sheet isn’t shared',
    { ...whole, sheet: { kind: 'refused', what: 'Kalkylarket är inte delat.', action: 'Dela det.' } },
    'Kalkylarket är inte delat.',
    'Dela det.',
  ],
  [
    'a tab is gone',
    {
      ...whole,
      sheet: { kind: 'stopped', brakes: [{ title: 'Fliken Platser saknas.', action: 'Lägg till den.' }] },
    },
    'Fliken Platser saknas.',
    'Lägg till den.',
  ],
  [
    'a row waits',
    { ...whole, sheet: { kind: 'read', source: 'xlsx', errors: 1, lacks: [] } },
    'Ett fel i raderna väntar på att rättas. Resten visas ändå.',
    'npm run sheet:check',
  ],
  [
    'no activity is written yet',
    { ...whole, sheet: { kind: 'read', source: 'google', errors: 0, lacks: ['Aktiviteter'] } },
    'Det finns inget att visa ännu i fliken Aktiviteter.',
    'Fyll i den.',
  ],
  [
    'nothing but the settings is written yet',
    {
      ...whole,
      sheet: { kind: 'read', source: 'google', errors: 0, lacks: ['Platser', 'Kategorier', 'Aktiviteter'] },
    },
    'Det finns inget att visa ännu i flikarna Platser, Kategorier och Aktiviteter.',
    'Fyll i dem i den ordningen.',
  ],
  [
    'the site has no address',
    { ...ownServer, siteUrl: null, site: null },
    'SITE_URL är inte satt.',
    'Sätt SITE_URL',
  ],
  [
    'the address isn’t encrypted',
    { ...ownServer, siteUrl: 'http://www.exempel.se/' },
    'börjar inte med https',
    'Slå på https',
  ],
  [
    'the address doesn’t answer',
    { ...whole, site: { kind: 'unreachable' } },
    'Adressen svarar inte.',
    'Kontrollera SITE_URL',
  ],
  [
    'something else is there',
    { ...whole, site: { kind: 'other' } },
    'något annat än den här webbplatsen',
    'Kontrollera SITE_URL',
  ],
  [
    'it hasn’t been made anew',
    { ...whole, site: { kind: 'ours', days: 5 } },
    'inte gjorts om på 5 dagar',
    'under Actions',
  ],
  ['nobody says where to', { ...ownServer, publishTo: null }, 'Ingenting säger vart', 'PUBLISH_TO'],
  [
    'the project isn’t to be seen',
    withGitHub({ access: 'refused' }),
    'GitHub visar inte Foreningen/samvaro.',
    'GITHUB_TOKEN',
  ],
  [
    'the workflow is off',
    withGitHub({ workflow: 'off' }),
    'Det är avstängt.',
    'https://github.com/Foreningen/samvaro/actions',
  ],
  ['there is no workflow', withGitHub({ workflow: 'missing' }), 'Det finns inte i projektet.', 'publish.yml'],
  [
    'the project has no issues, as a copy of another one',
    withGitHub({ hasIssues: false }),
    'Då får ingen veta när något behöver göras.',
    'kryssa i Issues under Features',
  ],
  ['Pages is off', withGitHub({ pages: 'off' }), 'Det är inte påslaget.', 'välj GitHub Actions under Source'],
  [
    'Pages shows a branch',
    withGitHub({ pages: 'branch' }),
    'Det visar en gren',
    'välj GitHub Actions under Source',
  ],
  [
    'the branch is called otherwise',
    withGitHub({ branch: 'master' }),
    'huvudgren heter master',
    'Byt namn på den till main',
  ],
  [
    'there is no secret SHEET',
    withGitHub({ secrets: ['GOOGLE_CREDENTIALS'] }),
    'SHEET saknas.',
    'hemligheten SHEET',
  ],
  [
    'there is no login',
    withGitHub({ secrets: ['SHEET'] }),
    'ingen inloggning hos Google',
    'GOOGLE_CREDENTIALS',
  ],
  [
    'half a login without a key',
    withGitHub({ secrets: ['SHEET'], variables: { GOOGLE_WORKLOAD_IDENTITY_PROVIDER: 'projects/1' } }),
    'men inte GOOGLE_SERVICE_ACCOUNT',
    'tjänstkontots e-postadress',
  ],
  [
    'the workflow publishes for another address',
    withGitHub({ variables: { SITE_URL: 'https://gammal.example' } }),
    'Arbetsflödet publicerar för https://gammal.example, men SITE_URL är här https://foreningen.github.io/samvaro/.',
    'Sätt variabeln SITE_URL',
  ],
])('when %s, that alone is to be mended', (_, facts, what, action) => {
  const lacking = examine(facts).filter(({ verdict }) => verdict !== 'good')
  expect(lacking).toHaveLength(1)
  expect(lacking[0]).toMatchObject({ verdict: 'mend' })
  expect(lacking[0]!.what).toContain(what)
  expect(lacking[0]!.action).toContain(action)
})

test('what nobody can look at from here is said to be unknown, with where to look', () => {
  const facts = withGitHub({
    access: 'public',
    workflow: 'unknown',
    pages: 'unknown',
    branch: null,
    hasIssues: null,
    secrets: null,
    variables: null,
  })
  const unseen = examine(facts).filter(({ verdict }) => verdict !== 'good')
  expect(unseen.map(({ about, verdict }) => `${about}: ${verdict}`)).toEqual([
    'Arbetsflödet Publish: unknown',
    'Ärendena: unknown',
    'GitHub Pages: unknown',
    'Grenen: unknown',
    'Hemligheterna: unknown',
  ])
  expect(diagnosisText(examine(facts))).toContain(
    'Allt som går att se är som det ska. 5 saker går inte att se härifrån.',
  )
})

test('a site that isn’t published yet is no fault', () => {
  expect(examine({ ...whole, site: { kind: 'none' } }).filter(({ verdict }) => verdict === 'mend')).toEqual(
    [],
  )
})
