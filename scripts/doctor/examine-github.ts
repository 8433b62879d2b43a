import { good, mend, unknown, type Diagnosis } from './diagnosis.ts'
import type { GitHubFacts, SetupFacts } from './facts.ts'

/** The settings of the project at GitHub, against what the workflow needs. */
export function examineGitHub(github: GitHubFacts, { siteUrl }: Pick<SetupFacts, 'siteUrl'>): Diagnosis[] {
  if (github.access === 'refused')
    return [
      mend(
        'GitHub',
        `GitHub visar inte ${github.repository}. Projektet är privat eller heter något annat, eller så har nyckeln gått ut.`,
        'Sätt GITHUB_REPOSITORY rätt, och GITHUB_TOKEN till en nyckel som får läsa projektets inställningar.',
      ),
    ]
  return [
    workflow(github),
    issues(github),
    pages(github),
    branch(github),
    ...secrets(github),
    ...variables(github, siteUrl),
  ]
}

const settings = 'Settings › Secrets and variables › Actions'

function workflow({ workflow: state, repository }: GitHubFacts): Diagnosis {
  const about = 'Arbetsflödet Publish'
  const page = `https://github.com/${repository}/actions`
  if (state === 'active') return good(about, 'Det är påslaget.')
  if (state === 'off')
    return mend(
      about,
      'Det är avstängt. Då publiceras ingenting av sig självt.',
      `Öppna ${page}, välj Publish och Enable workflow.`,
    )
  if (state === 'missing')
    return mend(
      about,
      'Det finns inte i projektet.',
      'Lägg till .github/workflows/publish.yml, som följer med Samvaro.',
    )
  return unknown(about, 'Det går inte att se härifrån om det är påslaget.', `Se efter på ${page}.`)
}

function issues({ hasIssues, repository }: GitHubFacts): Diagnosis {
  const about = 'Ärendena'
  const choose = `Öppna https://github.com/${repository}/settings och kryssa i Issues under Features.`
  if (hasIssues === null) return unknown(about, 'Det går inte att se härifrån om de är påslagna.', choose)
  if (hasIssues) return good(about, 'De är påslagna. Där säger webbplatsen till när något behöver göras.')
  return mend(about, 'De är avstängda. Då får ingen veta när något behöver göras.', choose)
}

function pages({ pages: state, repository }: GitHubFacts): Diagnosis {
  const about = 'GitHub Pages'
  const page = `https://github.com/${repository}/settings/pages`
  const choose = `Öppna ${page} och välj GitHub Actions under Source.`
  if (state === 'workflow') return good(about, 'Det är påslaget, och tar emot det som arbetsflödet bygger.')
  if (state === 'branch') return mend(about, 'Det visar en gren, inte det som arbetsflödet bygger.', choose)
  if (state === 'off') return mend(about, 'Det är inte påslaget.', choose)
  return unknown(about, 'Det går inte att se härifrån hur det är inställt.', choose)
}

function branch({ branch: name }: GitHubFacts): Diagnosis {
  const about = 'Grenen'
  if (name === 'main') return good(about, 'Den heter main.')
  if (name === null)
    return unknown(about, 'Det går inte att se härifrån.', 'Se efter att projektets huvudgren heter main.')
  return mend(
    about,
    `Projektets huvudgren heter ${name}. Arbetsflödet och menyn i arket startar på main.`,
    'Byt namn på den till main under Settings › General.',
  )
}

function secrets({ secrets: names, variables: values }: GitHubFacts): Diagnosis[] {
  const about = 'Hemligheterna'
  if (names === null)
    return [
      unknown(
        about,
        'De går inte att se härifrån.',
        `Se efter att SHEET och GOOGLE_CREDENTIALS (eller variabeln GOOGLE_WORKLOAD_IDENTITY_PROVIDER) finns under ${settings}.`,
      ),
    ]
  const hasLogin =
    names.includes('GOOGLE_CREDENTIALS') || values?.GOOGLE_WORKLOAD_IDENTITY_PROVIDER !== undefined
  const sheet = names.includes('SHEET')
    ? good(about, 'SHEET finns.')
    : mend(
        about,
        'SHEET saknas. Då publiceras exemplet.',
        `Lägg kalkylarkets adress som hemligheten SHEET under ${settings}.`,
      )
  const login = hasLogin
    ? good(about, 'Det finns en inloggning hos Google.')
    : mend(
        about,
        'Det finns ingen inloggning hos Google.',
        `Lägg hela JSON-filen med nyckeln som hemligheten GOOGLE_CREDENTIALS under ${settings}.`,
      )
  return [sheet, login]
}

function variables({ variables: values, repository }: GitHubFacts, siteUrl: string | null): Diagnosis[] {
  const about = 'Variablerna'
  if (values === null) return []
  const diagnoses: Diagnosis[] = []
  const [owner = '', name = ''] = repository.toLowerCase().split('/')
  const published = values.SITE_URL ?? `https://${owner}.github.io/${name}/`
  if (siteUrl !== null && withSlash(published) !== siteUrl)
    diagnoses.push(
      mend(
        about,
        `Arbetsflödet publicerar för ${published}, men SITE_URL är här ${siteUrl}.`,
        `Sätt variabeln SITE_URL under ${settings} till den riktiga adressen.`,
      ),
    )
  if (values.GOOGLE_WORKLOAD_IDENTITY_PROVIDER !== undefined && values.GOOGLE_SERVICE_ACCOUNT === undefined)
    diagnoses.push(
      mend(
        about,
        'GOOGLE_WORKLOAD_IDENTITY_PROVIDER finns, men inte GOOGLE_SERVICE_ACCOUNT.',
        `Lägg till tjänstkontots e-postadress som variabeln GOOGLE_SERVICE_ACCOUNT under ${settings}.`,
      ),
    )
  return diagnoses
}

function withSlash(address: string): string {
  return `${address.replace(/\/+$/u, '')}/`
}
