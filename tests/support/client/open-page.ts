import { Window } from 'happy-dom'
import { onTestFinished, vi } from 'vitest'

/** What the modules of src/client take from the browser. */
const fromBrowser = [
  'document',
  'location',
  'history',
  'navigator',
  'innerHeight',
  'FormData',
  'Event',
  'DOMParser',
  'customElements',
  'CSSStyleSheet',
  'Document',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLInputElement',
  'HTMLScriptElement',
  'HTMLSelectElement',
] as const

/**
 * Opens a page as a browser does, for modules that ask the browser itself: until the test is over `document`, `location` and
 * the rest are this page's. Timers stay Node's, so that they can be stopped and moved on.
 * @returns the window, for what a visitor does in it.
 */
export function openPage(body: string, url = 'https://exempel.se/'): Window {
  const page = new Window({ url })
  page.document.body.innerHTML = body
  for (const name of fromBrowser) vi.stubGlobal(name, page[name])
  for (const name of ['addEventListener', 'removeEventListener', 'matchMedia'] as const)
    vi.stubGlobal(name, page[name].bind(page))
  vi.stubGlobal('window', globalThis)
  onTestFinished(async () => {
    // What is taken away with the page still asks for its document.
    await page.happyDOM.close()
    vi.unstubAllGlobals()
  })
  return page
}

/** Runs a module that acts as soon as it is loaded, as a page's script does. */
export async function runScript(load: () => Promise<unknown>): Promise<void> {
  vi.resetModules()
  await load()
}
