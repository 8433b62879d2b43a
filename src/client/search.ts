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
  const start = () => {
    started ??= load(search).then(
      () => void (isReady = true),
      () => {
        // Tried again at the next key.
        started = null
        sayFailure()
      },
    )
    return started
  }
  const choices = document.querySelector('[data-search-choices]')
  for (const element of [search, choices]) {
    if (!element) continue
    element.addEventListener('focusin', () => void start())
    element.addEventListener('input', () => void start())
  }
  search.addEventListener('submit', (event) => {
    if (isReady) return
    event.preventDefault()
    // Searched for as soon as it can be; where the rest can't be fetched, the form works without it.
    void start().then(() => {
      if (isReady) search.dispatchEvent(new Event('submit', { cancelable: true }))
      else search.submit()
    })
  })
  if (location.search.length > 1) void start()
}

async function load(search: HTMLFormElement): Promise<void> {
  const { startSearch } = await import('./search-page.ts')
  startSearch(search)
}

function sayFailure(): void {
  const status = document.querySelector('[data-search-status]')
  if (status) status.textContent = 'Sökningen fungerar inte just nu. Här är alla aktiviteter i stället.'
}
