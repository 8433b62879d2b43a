import { timeZone } from '../domain/time/time-zone.ts'

/** Places where the picture stands, one after the other: the classes `place-0` to `place-7` of lobby-screen.css. */
const places = 8

const tenMinutes = 600_000

/**
 * Lets nothing burn into a screen that shows the same for years: every ten minutes the picture stands a little elsewhere, and from ten in
 * the evening until six in the morning it is light on black.
 */
export function restScreen(body: HTMLElement, now: Date): void {
  const place = Math.floor(now.getTime() / tenMinutes) % places
  for (let each = 0; each < places; each += 1) body.classList.toggle(`place-${each}`, each === place)
  const hour = Number(
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now),
  )
  body.classList.toggle('night', hour >= 22 || hour < 6)
}
