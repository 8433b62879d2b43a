/** How small letters may get, of their size on a screen with room: smaller can't be read from across a lobby. */
const smallest = 0.62
const step = 0.06

/**
 * Makes all of a lobby screen fit its screen, since nobody scrolls there: first the later days go, then the letters
 * shrink to a floor, and last the days say how many more there are ("och 2 till"). What is off or changed stands first in its day
 * and so goes last. Nothing is ever cut in the middle. In a hand, where one scrolls, all is shown.
 */
export function fitScreen(main: HTMLElement): void {
  const days = [...main.querySelectorAll<HTMLElement>('[data-day]')].filter((day) => !day.hidden)
  for (const item of main.querySelectorAll<HTMLElement>('[data-no-room]')) showAgain(item)
  for (const more of main.querySelectorAll<HTMLElement>('[data-more]')) more.hidden = true
  setScale(main, 1)
  if (!matchMedia('(min-width: 40rem) and (min-height: 30rem)').matches) return
  for (const day of days.slice(1).reverse()) if (!fits(main)) leaveOut(day)
  for (let scale = 1 - step; scale >= smallest && !fits(main); scale -= step) setScale(main, scale)
  const rows = [...(days[0]?.querySelectorAll<HTMLElement>('li') ?? [])].filter((row) => !row.hidden)
  const more = days[0]?.querySelector<HTMLElement>('[data-more]')
  for (const [gone, row] of rows.slice(1).reverse().entries()) {
    if (fits(main) || !more) return
    leaveOut(row)
    more.textContent = `och ${gone + 1} till`
    more.hidden = false
  }
}

function fits(main: HTMLElement): boolean {
  return main.scrollHeight <= innerHeight
}

function setScale(main: HTMLElement, scale: number): void {
  if (scale === 1) main.removeAttribute('style')
  else main.style.setProperty('--scale', String(scale))
}

function leaveOut(element: HTMLElement): void {
  element.hidden = true
  element.dataset.noRoom = ''
}

function showAgain(element: HTMLElement): void {
  element.hidden = false
  delete element.dataset.noRoom
}
