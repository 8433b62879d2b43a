/**
 * The beginning of search: shows the choices that need a script, and fetches the rest when somebody begins to search,
 * or has come by a link that asks for something.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]')
if (form) begin(form)

function begin(search: HTMLFormElement): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false
  let started: Promise<void> | null = null
  let isReady = false
  const start = () => (started ??= load(search).then(() => void (isReady = true)))
  const choices = document.querySelector('[data-search-choices]')
  for (const element of [search, choices]) {
    element?.addEventListener('focusin', () => void start())
    element?.addEventListener('input', () => void start())
  }
  search.addEventListener('submit', (event) => {
    if (isReady) return
    event.preventDefault()
    // Searched for as soon as it can be; where the rest can't be fetched, the form works without it.
    void start().then(
      () => search.requestSubmit(),
      () => search.submit(),
    )
  })
  if (new URLSearchParams(location.search).size > 0) void start()
}

async function load(search: HTMLFormElement): Promise<void> {
  const { startSearch } = await import('./search-page.ts')
  startSearch(search)
}
