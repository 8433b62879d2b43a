import type { AppsScript } from './apps-script.ts'

/** Where the site is published and how it is started, as script properties have it. Null: not set yet. */
export interface Connection {
  /** With a final slash. */
  siteUrl: string | null
  /** `owner/name` at GitHub. */
  repository: string | null
  /** A fine-grained token that may start this repository's workflows, and nothing else. */
  token: string | null
}

/** The names of the script properties. */
const names = { siteUrl: 'SITE_URL', repository: 'GITHUB_REPOSITORY', token: 'GITHUB_TOKEN' } as const

/** The connection as it is set, here or in the script's own settings. */
export function readConnection({ PropertiesService }: AppsScript): Connection {
  const properties = PropertiesService.getScriptProperties()
  const get = (name: string) => properties.getProperty(name)?.trim() || null
  const siteUrl = get(names.siteUrl)
  return {
    siteUrl: siteUrl === null ? null : `${siteUrl.replace(/\/+$/, '')}/`,
    repository: repositoryOf(get(names.repository)),
    token: get(names.token),
  }
}

/** Asks for what is needed, one thing at a time; an empty answer leaves what was there. */
export function askForConnection(google: AppsScript): void {
  const ui = google.SpreadsheetApp.getUi()
  const properties = google.PropertiesService.getScriptProperties()
  for (const { name, text } of questions) {
    const isSet = properties.getProperty(name) !== null
    const answer = ui.prompt(
      'Koppla till webbplatsen',
      isSet ? `${text}\n\nDet finns redan. Lämna tomt för att behålla det.` : text,
      ui.ButtonSet.OK_CANCEL,
    )
    if (answer.getSelectedButton() !== ui.Button.OK) return
    const given = answer.getResponseText().trim()
    if (given !== '') properties.setProperty(name, given)
  }
}

const questions = [
  { name: names.siteUrl, text: 'Webbplatsens adress, till exempel https://www.exempel.se/' },
  {
    name: names.repository,
    text: 'Adressen till projektet på GitHub, till exempel https://github.com/foreningen/samvaro',
  },
  {
    name: names.token,
    text: 'Nyckeln från GitHub. Den börjar med github_pat_ och får bara starta publiceringen av det här projektet.',
  },
] as const

/** "owner/name" of what was pasted: that, or the address of any page of the project. */
function repositoryOf(text: string | null): string | null {
  const [, name = null] =
    /^(?:https?:\/\/github\.com\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/.*)?$/.exec(text ?? '') ?? []
  return name
}
