import type { AskedDays } from '../domain/search/asked-days.ts'
import type { Found, Hit } from '../domain/search/found.ts'
import { toResultWords } from '../domain/search/result-words.ts'
import { weekdayOf } from '../domain/time/iso-days.ts'
import { fieldNames } from '../domain/search/search-filters.ts'
import { describe, element } from './elements.ts'
import { toStatusParts, type StatusPart } from '../domain/occurrences/status-parts.ts'

/** Shown at first; the rest on demand. */
const mostShown = 20

/** The hits as a list, like the other lists of activities. `searchPage` is the address of the search page. */
export function toResultList(hits: readonly Hit[], today: string, searchPage: string): HTMLElement[] {
  if (hits.length === 0) return []
  const list = element('ul', '')
  describe(list, { role: 'list' })
  list.className = 'leaves beside'
  const items = (some: readonly Hit[]) => some.map((hit) => toItem(hit, today, searchPage))
  list.append(...items(hits.slice(0, mostShown)))
  const rest = hits.slice(mostShown)
  if (rest.length === 0) return [list]
  const more = element('button', `Visa ${rest.length} till`)
  more.type = 'button'
  more.addEventListener('click', () => {
    const added = items(rest)
    list.append(...added)
    more.remove()
    added[0]?.querySelector('a')?.focus()
  })
  return [list, more]
}

function toItem(hit: Hit, today: string, searchPage: string): HTMLLIElement {
  const words = toResultWords(hit, today)
  const item = element('li', '')
  const link = element('a', words.title)
  link.href = new URL(`../aktiviteter/${words.id}/#${words.anchor}`, searchPage).href
  describe(link, { 'aria-label': words.name })
  const heading = element('h3', '')
  heading.append(link)
  const statuses = words.statuses.map(({ text, isOff }) => {
    const paragraph = element('p', '')
    paragraph.append(...toMarked(text))
    paragraph.className = isOff ? 'stop' : 'notice'
    return paragraph
  })
  const content = element('div', '')
  content.append(heading, ...statuses, ...words.lines.map((line) => element('p', line)))
  item.append(...(words.date === null ? [] : [toLeaf(words.date)]), content)
  return item
}

/** A status with its mark before it, as in every other list: the page holds the marks, and their words begin the status. */
function toMarked(text: string): Node[] {
  const template = document.querySelector<HTMLTemplateElement>('[data-search-marks]')
  for (const mark of template?.content.children ?? []) {
    const words = mark.textContent.trim()
    if (!text.startsWith(words)) continue
    const block = copyOfTags(mark)
    block.appendChild(document.createTextNode(words))
    return [block, ...toStatusParts(text.slice(words.length)).map(toNode)]
  }
  return toStatusParts(text).map(toNode)
}

/** Without the words, and the white space round them. */
function copyOfTags(tag: Element): Node {
  const copy = tag.cloneNode()
  for (const child of tag.children) copy.appendChild(copyOfTags(child))
  return copy
}

/** The leaf of a date, for the eye: the words beside it say the same. */
function toLeaf(date: string): HTMLElement {
  const leaf = element('span', String(Number(date.slice(-2))))
  leaf.className = weekdayOf(date) === 7 ? 'leaf s red' : 'leaf s'
  leaf.setAttribute('aria-hidden', 'true')
  return leaf
}

/** A telephone number is a link, as in every other list. */
function toNode({ text, address }: StatusPart): Node {
  if (address === null) return document.createTextNode(text)
  const link = element('a', text)
  link.className = 'number'
  link.href = address
  return link
}

/** "Menade du snickeri?", as a link to that search; nothing where nothing was misspelt. `asked` is what was typed and chosen. */
export function toCorrections(
  { corrections }: Found,
  asked: URLSearchParams,
  searchPage: string,
): HTMLElement[] {
  const typed = asked.get(fieldNames.words) ?? ''
  const meant = corrections.reduce(correct, typed)
  if (meant === typed) return []
  const address = new URLSearchParams(asked)
  address.set(fieldNames.words, meant)
  return [toRowLink(`Menade du ${meant}?`, `${searchPage}?${address.toString()}`)]
}

/** The whole word; where it is none (a part of one, a letter with an accent of its own), what looks like it. */
function correct(text: string, { typed, meant }: Found['corrections'][number]): string {
  const plain = text.normalize('NFC')
  const whole = new RegExp(`(^|[^\\p{L}\\p{N}])${typed}(?![\\p{L}\\p{N}])`, 'iu')
  return whole.test(plain)
    ? plain.replace(whole, (_found, before: string) => `${before}${meant}`)
    : plain.replace(new RegExp(typed, 'iu'), meant)
}

/** Ways to the days that were asked for. `links` have addresses from the site's root. */
export function toDayLinks(links: AskedDays['links'], searchPage: string): HTMLElement[] {
  return links.map(({ address, text }) => toRowLink(text, new URL(`..${address}`, searchPage).href))
}

function toRowLink(text: string, address: string): HTMLElement {
  const link = element('a', text)
  link.className = 'row-link'
  link.href = address
  const paragraph = element('p', '')
  paragraph.append(link)
  return paragraph
}

/** What there is instead of hits: whom to call, and what is on soon. The page holds the words. */
export function toWaysOn(soon: readonly HTMLElement[], day: string): Node[] {
  const template = document.querySelector<HTMLTemplateElement>('[data-search-none]')
  const words = template ? [...template.content.cloneNode(true).childNodes] : []
  if (soon.length === 0) return words
  const heading = element('h2', `Det här händer ${day}`)
  heading.className = 'pt-4'
  return [...words, heading, ...soon]
}
