import { Window } from 'happy-dom'

/** A page as a browser has it, for what changes pages: its document, with this in its body. */
export function pageOf(body: string): Document {
  const window = new Window({ url: 'https://exempel.se/' })
  window.document.body.innerHTML = body
  return window.document as unknown as Document
}

/** What a page says, in one line. */
export function textOf(root: ParentNode, selector = 'body'): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
