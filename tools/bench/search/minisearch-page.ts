/** The script of MiniSearch's page: the index when the field gets focus, and a list like our own. */
import MiniSearch, { type SearchResult } from 'minisearch'
import { indexOptions, searchOptions } from './minisearch-options.ts'

const mostShown = 20

const field = document.querySelector<HTMLInputElement>('#q')!
const list = document.querySelector<HTMLElement>('#results')!
let loaded: Promise<MiniSearch> | null = null

field.addEventListener('focus', () => void load())
field.addEventListener('input', () => void answer())

function load(): Promise<MiniSearch> {
  loaded ??= fetch('index.json')
    .then((response) => response.text())
    .then((text) => MiniSearch.loadJSON(text, indexOptions))
  return loaded
}

async function answer(): Promise<void> {
  const question = field.value
  const index = await load()
  if (question !== field.value) return
  const hits = index.search(question, searchOptions)
  document.querySelector('#count')!.textContent = `${hits.length} aktiviteter hittades.`
  list.replaceChildren(...hits.slice(0, mostShown).map(toItem))
  list.dataset.shown = question
}

function toItem(hit: SearchResult): HTMLElement {
  const link = document.createElement('a')
  link.href = `/aktiviteter/${hit.id}/`
  link.textContent = hit.title
  const heading = document.createElement('h3')
  heading.append(link)
  const lines = (hit.lines as string[]).map((line) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    return paragraph
  })
  const item = document.createElement('li')
  item.append(heading, ...lines)
  return item
}
