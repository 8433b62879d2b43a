/**
 * Adds what only a script can do to the ways of sending a page on: the phone's own share sheet, where there is one, and
 * a button that prints. Looks for `data-share-text` and `data-share-url` on the element that holds the other ways.
 */
const actions = document.querySelector<HTMLElement>('[data-share-text]')
if (actions) addButtons(actions)

function addButtons(actions: HTMLElement): void {
  const { shareText: text = '', shareUrl: url = '' } = actions.dataset
  if ('share' in navigator) {
    addButton(actions, 'Dela på annat sätt', () => void share({ text, url }))
  }
  addButton(actions, 'Skriv ut sidan', () => window.print())
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
async function share(message: { text: string; url: string }): Promise<void> {
  try {
    await navigator.share(message)
  } catch {
    return
  }
}
