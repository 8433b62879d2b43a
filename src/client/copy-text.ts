/**
 * A button that copies a text with its headings, for a letter or a document. The text stands on the page and can be marked by hand,
 * which is how it is done without this. Looks for `data-copy-from` with the id of what is copied.
 */
import { describe, element } from './elements.ts'

const place = document.querySelector<HTMLElement>('[data-copy-from]')
const text = document.getElementById(place?.dataset.copyFrom ?? '')
if (place && text) addButton(place, text)

function addButton(place: HTMLElement, text: HTMLElement): void {
  const button = element('button', 'Kopiera som e-post')
  button.type = 'button'
  button.className = 'button'
  const status = element('p', '')
  describe(status, { role: 'status' })
  button.addEventListener('click', () => {
    status.textContent = copy(text)
      ? 'Texten är kopierad. Klistra in den i ditt brev.'
      : 'Det gick inte att kopiera. Texten är markerad: tryck på Ctrl och C, eller håll fingret på den.'
  })
  place.append(button, status)
}

/**
 * Marks the text and copies it. `execCommand` copies the headings too, asks for no leave, and is known to browsers of any age; the newer way
 * isn't, and is refused in a frame.
 */
function copy(text: HTMLElement): boolean {
  const selection = getSelection()
  if (!selection) return false
  const range = document.createRange()
  range.selectNodeContents(text)
  selection.removeAllRanges()
  selection.addRange(range)
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (!document.execCommand('copy')) return false
  selection.removeAllRanges()
  return true
}
