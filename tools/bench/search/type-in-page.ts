import type { CDPSession, JSHandle, Page } from '@playwright/test'
import type { Contestant } from './contestant.ts'

/** What stands in the page meanwhile: it notes when a key was pressed, and when its results had been painted. */
interface Watch {
  expect: (question: string) => void
  /** Milliseconds from the latest key press until the expected results were painted. */
  painted: () => Promise<number>
}

/** Puts a question into the field, letter by letter as keys; @returns how long the results of each letter took to be painted. */
export async function typeQuestion(page: Page, contestant: Contestant, question: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  const watch = await watchPage(page, contestant)
  await page.locator(contestant.field).selectText()
  const times: number[] = []
  for (let length = 1; length <= question.length; length += 1) {
    const letter = question[length - 1]!
    if (letter !== ' ') await watch.evaluate((each, sought) => each.expect(sought), question.slice(0, length))
    await pressKey(session, letter)
    // A space asks nothing new; the letter after it follows at once.
    if (letter !== ' ') times.push(await watch.evaluate((each) => each.painted()))
  }
  await session.detach()
  return times
}

/** Any letter of any language, as a keyboard that has it would send it. */
async function pressKey(session: CDPSession, letter: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
}

async function watchPage(page: Page, { shown }: Contestant): Promise<JSHandle<Watch>> {
  const shownInPage = await page.evaluateHandle<() => string | null>(`(${shown.toString()})`)
  return page.evaluateHandle((answered): Watch => {
    let pressed = 0
    let painted: Promise<number> = Promise.resolve(0)
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true })
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const changed = () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          resolve()
        })
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      })
    const tooLate = (question: string) =>
      new Promise<never>((_resolve, reject) => {
        setTimeout(() => reject(new Error(`No answer to "${question}" in a minute.`)), 60_000)
      })
    const shows = async (question: string) => {
      do await changed()
      while (answered() !== question)
    }
    const measure = async (question: string) => {
      await Promise.race([shows(question), tooLate(question)])
      await frame()
      return performance.now() - pressed
    }
    const expect = (question: string) => {
      painted = measure(question)
    }
    return { expect, painted: () => painted }
  }, shownInPage)
}
