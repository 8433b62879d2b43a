import { timeZone } from '../domain/time/time-zone.ts'

/** Where the picture stands, in pixels from its place, one after the other. */
const places: readonly (readonly [number, number])[] = [
  [0, 0],
  [6, 3],
  [12, 6],
  [6, 9],
  [0, 12],
  [9, 12],
  [12, 0],
  [3, 6],
]

const tenMinutes = 600_000

/**
 * Lets nothing burn into a screen that shows the same for years: every ten minutes the picture stands a little elsewhere, and from ten in
 * the evening until six in the morning it is light on black.
 */
export function restScreen(body: HTMLElement, now: Date): void {
  const [right, down] = places[Math.floor(now.getTime() / tenMinutes) % places.length] ?? [0, 0]
  body.style.setProperty('--right', `${right}px`)
  body.style.setProperty('--down', `${down}px`)
  const hour = Number(
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now),
  )
  body.classList.toggle('night', hour >= 22 || hour < 6)
}
