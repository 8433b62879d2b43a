/** What narrows a search is folded: the fold names what is chosen, and is opened where the address has chosen something. */
export function showChosen(form: HTMLFormElement, how: 'open' | 'as it is'): void {
  const fold = document.querySelector<HTMLDetailsElement>('[data-search-choices]')
  const words = fold?.querySelector('[data-search-chosen]')
  if (!fold || !words) return
  const chosen = chosenWords(form)
  words.textContent = chosen.length > 0 ? `. Valt: ${chosen.join(', ')}` : ''
  if (how === 'open' && chosen.length > 0) fold.open = true
}

/** What is chosen, in the words of its choice: "Ryd", "I dag", "Gratis". */
function chosenWords(form: HTMLFormElement): string[] {
  return [...form.elements].flatMap((field) => {
    if (field instanceof HTMLSelectElement) {
      return field.value === '' ? [] : [...field.selectedOptions].map((option) => option.text)
    }
    const isTicked = field instanceof HTMLInputElement && field.type === 'checkbox' && field.checked
    return isTicked ? [field.labels?.[0]?.textContent.trim() ?? field.name] : []
  })
}
