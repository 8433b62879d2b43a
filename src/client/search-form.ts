import { foldText } from '../domain/search/fold-text.ts'
import { fieldNames } from '../domain/search/search-filters.ts'

/** What is typed and chosen, as it stands in the address; empty fields are left out. */
export function chosenIn(form: HTMLFormElement): URLSearchParams {
  const chosen = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') chosen.append(name, value.trim())
  }
  return chosen
}

/** Puts what is typed and chosen into the address, so that it can be shared, reloaded and come back to. */
export function keepAddress(form: HTMLFormElement, how: 'push' | 'replace'): void {
  const chosen = chosenIn(form).toString()
  const address = chosen === '' ? location.pathname : `?${chosen}`
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

/** Puts what the address says into the form. @returns what it says that can't be chosen. */
export function fillForm(form: HTMLFormElement): string[] {
  const address = new URLSearchParams(location.search)
  const fields = [...form.elements]
  for (const field of fields) {
    if (!(field instanceof HTMLInputElement)) continue
    if (field.type === 'checkbox') field.checked = address.get(field.name) === field.value
    else field.value = address.get(field.name) ?? ''
  }
  const selects = fields.filter((field) => field instanceof HTMLSelectElement)
  for (const select of selects) select.value = ''
  return selects
    .filter((select) => !choose(select, address.get(select.name), selects))
    .map(({ name }) => address.get(name) ?? '')
}

/** Whether a value can be chosen in that field. */
export function hasChoice(form: HTMLFormElement, name: string, value: string): boolean {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)
}

/** A district is a place too, to the one who writes an address by hand: `plats=ryd`. */
function choose(
  select: HTMLSelectElement,
  value: string | null,
  selects: readonly HTMLSelectElement[],
): boolean {
  if (value === null || value === '') return true
  const mayBe =
    select.name === fieldNames.place
      ? [select, ...selects.filter(({ name }) => name === fieldNames.district)]
      : [select]
  for (const each of mayBe) {
    const option = [...each.options].find((known) => isMeant(known, value))
    if (option) {
      each.value = option.value
      return true
    }
  }
  return false
}

function isMeant(option: HTMLOptionElement, value: string): boolean {
  const sought = foldText(value)
  return option.value !== '' && (foldText(option.value) === sought || foldText(option.text) === sought)
}
