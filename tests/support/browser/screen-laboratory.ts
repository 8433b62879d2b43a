import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteFolder } from '../pages/built-site.ts'

/** How the network answers a screen. `hangs`: never; `login`: with a page of the house's own network. */
export type Network = 'up' | 'down' | 'hangs' | 'error' | 'login'

/** What a simulated screen shows at a moment. */
export interface Seen {
  /** The clock on the wall in Stockholm. */
  clock: string
  /** The first day that is shown: its date, and how its heading begins. */
  day: string | null
  heading: string
  isToday: boolean
  call: string
  age: string
  silent: string | null
  warning: string | null
  notice: string | null
  shift: string
  isNight: boolean
  elements: number
}

/**
 * A clock, timers and a network that a test moves, for browsers of any age: to be run before the page's own scripts. Then
 * `laboratory.walk(minutes, step)` lets time go by in steps of seconds, in each of which a timer that is due fires once.
 */
export function laboratoryScript(start: string): string {
  return `{
  const Real = Date, later = setTimeout.bind(window)
  let now = ${Date.parse(start)}, number = 0
  const timers = new Map()
  window.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(now) : super(...given) }
    static now() { return now }
  }
  const add = (act, wait, every) => { timers.set(++number, { act, at: now + (wait || 0), every }); return number }
  window.setInterval = (act, wait) => add(act, wait, wait)
  window.setTimeout = (act, wait) => add(act, wait, 0)
  window.clearInterval = window.clearTimeout = (id) => { timers.delete(id) }
  const lab = window.laboratory = {
    network: 'up', page: '', waiting: 0, asked: 0,
    timers: () => timers.size,
    walk: async (minutes, step) => {
      for (const end = now + minutes * 60000; now < end;) {
        now = Math.min(end, now + step * 1000)
        for (const [id, timer] of [...timers]) {
          if (timer.at > now || !timers.has(id)) continue
          if (timer.every) timer.at = now + timer.every
          else timers.delete(id)
          timer.act()
        }
        await new Promise((go) => later(go, 0))
      }
    },
  }
  const answer = (text, ok) => ({ ok, text: () => Promise.resolve(text) })
  window.fetch = (address, options) => {
    lab.asked += 1
    if (lab.network === 'up') return Promise.resolve(answer(lab.page.replace(/data-created="[^"]*"/, 'data-created="' + new Real(now).toISOString() + '"'), true))
    if (lab.network === 'error') return Promise.resolve(answer('', false))
    if (lab.network === 'login') return Promise.resolve(answer('<!doctype html><title>Logga in</title><form></form>', true))
    if (lab.network === 'down') return Promise.reject(new TypeError('Failed to fetch'))
    lab.waiting += 1
    return new Promise((_, refuse) => {
      options.signal.addEventListener('abort', () => { lab.waiting -= 1; refuse(new DOMException('Aborted', 'AbortError')) })
    })
  }
}`
}

/** Reads what a simulated screen shows. */
export const seenScript = `(() => {
  const text = (selector) => { const found = document.querySelector(selector); return found ? found.innerText.replace(/\\s+/g, ' ').trim() : null }
  const parts = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' })
  const first = [...document.querySelectorAll('[data-screen] [data-day]')].find((day) => !day.hidden)
  return {
    clock: parts.format(new Date()),
    day: first ? first.dataset.day : null,
    heading: first ? first.querySelector('h2').innerText.replace(/\\s+/g, ' ').trim() : '',
    isToday: !!first && first.classList.contains('today'),
    call: text('[data-screen] .call'),
    age: text('[data-created]'),
    silent: text('[data-silent]'),
    warning: text('.old-facts'),
    notice: text('[data-empty]'),
    shift: (/place-\\d/.exec(document.body.className) || [''])[0],
    isNight: document.body.classList.contains('night'),
    elements: document.querySelectorAll('*').length,
  }
})()`

/** The built screen of a place as it would be if it had been built on another day: all its dates are moved by as many days. */
export function screenBuiltOn(address: string, day: string): string {
  const html = readFileSync(join(siteFolder, address, 'index.html'), 'utf8')
  const first = /data-day="([^"]+)"/.exec(html)?.[1]
  if (first === undefined) throw new Error(`${address} has no day.`)
  const { days } = Temporal.PlainDate.from(first).until(day)
  return html
    .replaceAll(
      /data-(starts|ends)="([^"T]+)T(\d\d:\d\d)[^"]*"/g,
      (_, name: string, date: string, time: string) => {
        const moved = Temporal.PlainDate.from(date).add({ days }).toPlainDateTime(time)
        return `data-${name}="${moved.toZonedDateTime('Europe/Stockholm').toString({ timeZoneName: 'never' })}"`
      },
    )
    .replaceAll(
      /data-(day|date|starts|ends)="(\d{4}-\d\d-\d\d)"/g,
      (_, name: string, date: string) =>
        `data-${name}="${Temporal.PlainDate.from(date).add({ days }).toString()}"`,
    )
}
