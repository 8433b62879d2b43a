/**
 * `<samvaro-kalender plats="ryd" dagar="7">`: the programme inside a partner's own page, as its embed has it. Served as
 * /samvaro-kalender.js, of at most 5,000 bytes.
 *
 * - What stands within it, a link, is never taken away: it is all there is without scripts, and the way on when nothing can be fetched.
 * - Its styles reach nothing outside, and the host's nothing inside; text and colours are the host's. They come with the
 *   programme (calendar-element.css), so that they always fit its markup.
 * - It asks this site alone, keeps nothing, writes no HTML from text, and leaves the focus where it is.
 */
import { addStyles } from './add-styles.ts'
import { fetchProgramme } from './fetch-programme.ts'
import { showProgramme } from './show-programme.ts'

/** What a programme can be of, and its folder among the embeds. The first that is given is fetched, the others choose in it. */
const scopes = ['plats', 'omrade', 'partner', 'projekt', 'kategori']
const mostDays = 14
const hour = 3_600_000

// Only known while the script runs for the first time.
const script = document.currentScript
const home = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href).href

class CalendarElement extends HTMLElement {
  static observedAttributes = [...scopes, 'dagar', 'rubrik']

  private readonly content = document.createElement('div')
  private readonly root = this.attachShadow({ mode: 'open' })
  /** When it was last fetched; 0 until it has been, and after it failed. */
  private fetched = 0
  /** The newest of several that were asked for. */
  private asked = 0

  constructor() {
    super()
    this.content.lang = 'sv'
    this.root.append(this.content, document.createElement('slot'))
  }

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this)
    addEventListener('online', this)
    this.load()
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this)
    removeEventListener('online', this)
  }

  /** A page left open is taken up again, or there is a network again. */
  handleEvent(): void {
    if (!document.hidden && Date.now() - this.fetched > hour) this.load()
  }

  attributeChangedCallback(): void {
    // Before it is shown each attribute is told on its own.
    if (this.asked) this.load()
  }

  private load(): void {
    const asked = ++this.asked
    const [scope = '', ...groups] = scopes.flatMap((name) => {
      const id = this.getAttribute(name)
      return id ? [`${name}/${id}`] : []
    })
    fetchProgramme(`${home}badda-in/${scope}/`, (main) => {
      if (asked === this.asked) this.show(main, groups)
    })
  }

  private show(main: HTMLElement | null, groups: readonly string[]): void {
    const wasShown = this.fetched > 0
    this.fetched = main ? Date.now() : 0
    // What stands there still tells its age, and who reads in it stays where they are.
    if (wasShown && (!main || this.root.activeElement)) return
    if (main && !wasShown) addStyles(this.root, main.dataset.styles ?? '')
    showProgramme(this.content, main, {
      days: Math.min(Number(this.getAttribute('dagar')), mostDays) || mostDays,
      heading: Number(this.getAttribute('rubrik')) || 2,
      groups,
    })
  }
}

if (!customElements.get('samvaro-kalender')) customElements.define('samvaro-kalender', CalendarElement)
