import type { AppsScript } from './apps-script.ts'
import { readConnection } from './connection.ts'

/** How it went, in words for the one who asked. */
export interface StartAnswer {
  isDone: boolean
  text: string
}

/** Starts the workflow that reads the sheet and publishes. */
export function startPublishing(google: AppsScript): StartAnswer {
  const { repository, token } = readConnection(google)
  if (repository === null || token === null) return refused(notConnected)
  try {
    const answer = google.UrlFetchApp.fetch(
      `https://api.github.com/repos/${repository}/actions/workflows/publish.yml/dispatches`,
      {
        method: 'post',
        contentType: 'application/json',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'x-github-api-version': '2022-11-28',
        },
        payload: JSON.stringify({ ref: 'main' }),
        muteHttpExceptions: true,
      },
    )
    return saidOf(answer.getResponseCode(), repository)
  } catch {
    return refused('Det gick inte att nå GitHub. Försök igen om en stund.')
  }
}

function saidOf(status: number, repository: string): StartAnswer {
  if (status >= 200 && status < 300) return { isDone: true, text: started }
  const why: Readonly<Record<number, string>> = {
    401: 'GitHub känner inte igen nyckeln. Den har troligen gått ut. Be den som sköter webbplatsen om en ny, och välj Samvaro > Koppla till webbplatsen.',
    403: 'Nyckeln får inte starta publiceringen. Den som sköter webbplatsen behöver ge den rätten Actions: Read and write hos GitHub.',
    404: `GitHub hittar inte projektet ${repository}, eller så gäller nyckeln inte det. Välj Samvaro > Koppla till webbplatsen och kontrollera adressen.`,
    422: 'GitHub tar inte emot det. Den som sköter webbplatsen behöver se efter att arbetsflödet Publish är påslaget och att grenen heter main.',
  }
  return refused(why[status] ?? `GitHub svarade inte som väntat (${status}). Försök igen om en stund.`)
}

function refused(text: string): StartAnswer {
  return { isDone: false, text }
}

const started =
  'Publiceringen har startat. Det som är ändrat syns på webbplatsen om några minuter. Är det något med fel i en rad, står det i rapporten.'

const notConnected =
  'Kalkylarket är inte kopplat till webbplatsen ännu. Välj Samvaro > Koppla till webbplatsen.'
