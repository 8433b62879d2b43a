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

/** Puts what the address says into the form. What can't be chosen is left out. */
export function fillForm(form: HTMLFormElement): void {
  const address = new URLSearchParams(location.search)
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      const value = address.get(field.name) ?? ''
      field.value = hasChoice(form, field.name, value) ? value : ''
    } else if (field instanceof HTMLInputElement) {
      if (field.type === 'checkbox') field.checked = address.get(field.name) === field.value
      else field.value = address.get(field.name) ?? ''
    }
  }
}

/** Whether a value can be chosen in that field. */
export function hasChoice(form: HTMLFormElement, name: string, value: string): boolean {
  const field = form.elements.namedItem(name)
  if (!(field instanceof HTMLSelectElement)) return false
  return [...field.options].some((option) => option.value === value)
}
