import { findActivities } from '../domain/search/find-activities.ts'
import type { Hit } from '../domain/search/found.ts'
import { toWords } from '../domain/search/fold-text.ts'
import type { Moment } from '../domain/search/matching-dates.ts'
import { formatUnknown } from '../domain/search/result-words.ts'
import { fieldNames, readFilters } from '../domain/search/search-filters.ts'
import { searchFiles } from './search-files.ts'
import { chosenIn, fillForm, hasChoice, keepAddress } from './search-form.ts'
import { showChosen } from './search-fold.ts'
import { currentMoment, OutdatedPage, searchKeeper, type AskSearch, type OpenSearch } from './search-index.ts'
import { announce, findView, showAnswer, showWhole, type Answer } from './search-view.ts'

/** The screen reader is told when nobody has typed for so long, in milliseconds. */
const quiet = 1000

/** Searches as somebody types, chooses or submits; everything asked for stands in the address. */
export function startSearch(form: HTMLFormElement): void {
  const view = findView(form)
  if (!view) return
  const search = searchKeeper(searchFiles(form.action))
  let latest = 0
  let unknown: readonly string[] = []
  const run = async (announceAfter: number, focus = false): Promise<void> => {
    const mine = (latest += 1)
    const asked = chosenIn(form)
    const outcome = await answerTo(asked, { form, search }).catch(toFailure)
    if (mine !== latest) return
    const isFailure = typeof outcome === 'string'
    const count = isFailure || outcome === null ? showWhole(view) : showAnswer(view, outcome)
    announce(view, isFailure ? outcome : `${excuses(asked, unknown)}${count}`, isFailure ? 0 : announceAfter)
    if (focus) view.heading.focus()
  }
  const fill = () => {
    unknown = fillForm(form)
    showChosen(form, 'open')
    void run(0)
  }
  addEventListener('popstate', fill)
  const change = listen(form, (announceAfter, focus) => {
    unknown = []
    showChosen(form, 'as it is')
    return run(announceAfter, focus)
  })
  // What somebody has typed while this was fetched stays, and is searched for.
  if (chosenIn(form).toString() === '') fill()
  else change()
}

type Run = (announceAfter: number, focus?: boolean) => Promise<void>

/** @returns what is done when something has changed. */
function listen(form: HTMLFormElement, run: Run): () => void {
  let keeping = 0
  const change = () => {
    clearTimeout(keeping)
    keeping = window.setTimeout(() => keepAddress(form, 'replace'), quiet)
    void run(quiet)
  }
  form.addEventListener('input', change)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(keeping)
    keepAddress(form, 'push')
    void run(0, true)
  })
  return change
}

interface Asking {
  form: HTMLFormElement
  search: AskSearch
}

/** @returns null where nothing is asked for. @throws where what is needed can't be fetched. */
async function answerTo(asked: URLSearchParams, { form, search }: Asking): Promise<Answer | null> {
  if (asked.toString() === '') return null
  const moment = currentMoment(new Date())
  const filters = readFilters(asked, moment.today, (field, value) => hasChoice(form, field, value))
  return search(async (searchable) => {
    const found = await findActivities(searchable, asked.get(fieldNames.words) ?? '', { filters, moment })
    const soon = found.match === 'none' ? await searchSoon(searchable, moment) : null
    return { asked, found, soon, today: moment.today, builtFor: searchable.builtFor }
  })
}

/** What is still to come today; when the day is over, what is on tomorrow. */
async function searchSoon(
  searchable: OpenSearch,
  moment: Moment,
): Promise<{ hits: readonly Hit[]; day: string }> {
  const hitsOn = async (day: string) => {
    const address = new URLSearchParams({ [fieldNames.day]: day })
    const filters = readFilters(address, moment.today, () => false)
    return (await findActivities(searchable, '', { filters, moment })).hits
  }
  const today = await hitsOn('idag')
  return today.length > 0 ? { hits: today, day: 'i dag' } : { hits: await hitsOn('imorgon'), day: 'i morgon' }
}

/** What is said before the count: of choices that are none, and of a question without words. */
function excuses(asked: URLSearchParams, unknown: readonly string[]): string {
  const isWordless = toWords(asked.get(fieldNames.words) ?? 'x').length === 0
  return `${formatUnknown(unknown)}${isWordless ? 'Vi såg inget ord att söka efter. ' : ''}`
}

/** The whole list is still there; the next key tries again. */
function toFailure(error: unknown): string {
  return error instanceof OutdatedPage
    ? 'Webbplatsen har blivit ny sedan du öppnade sidan. Ladda om sidan för att söka. Här är alla aktiviteter så länge.'
    : 'Sökningen fungerar inte just nu. Här är alla aktiviteter i stället.'
}
