/**
 * Keeps what is sent on true, and adds the ways of sending that only a script has: the phone's own share sheet, where there is one,
 * and a button that prints. What is sent tells the date that is looked at (`#2026-12-08`) while it is to come, else the next one. Looks
 * for `data-share-title`, `data-share-where` and `data-share-url` on the element that holds the buttons, for `data-when` on what
 * holds a date, and for links that begin a message.
 */
import { dateToShare, formatMessage, withMessage } from './share-message.ts'
import { visitorsDay } from './visitors-day.ts'

const actions = document.querySelector<HTMLElement>('[data-share-url]')
if (actions) begin(actions)

function begin(actions: HTMLElement): void {
  if ('share' in navigator) addButton(actions, 'Dela på annat sätt', () => void share(actions))
  addButton(actions, 'Skriv ut sidan', () => window.print())
  refresh(actions)
  addEventListener('hashchange', () => refresh(actions))
  document.addEventListener('visibilitychange', () => refresh(actions))
}

function refresh(actions: HTMLElement): void {
  const { text, url } = message(actions)
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[href^="sms:"], a[href^="mailto:"][href*="body="]',
  )) {
    link.href = withMessage(link.href, `${text} ${url}`)
  }
}

function message({ dataset }: HTMLElement): { text: string; url: string } {
  const date = dateToShare(document, location.hash, visitorsDay(new Date()))
  return formatMessage(
    { title: dataset.shareTitle ?? '', where: dataset.shareWhere ?? '', url: dataset.shareUrl ?? '' },
    date,
  )
}

function addButton(actions: HTMLElement, words: string, act: () => void): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button-quiet'
  button.textContent = words
  button.addEventListener('click', act)
  actions.append(button)
}

/** The one who changes their mind closes the sheet; that is no error. */
async function share(actions: HTMLElement): Promise<void> {
  try {
    await navigator.share(message(actions))
  } catch {
    return
  }
}
