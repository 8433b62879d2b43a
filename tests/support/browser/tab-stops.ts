/** What runs in a page while somebody walks through it with the Tab key. Uses nothing from outside itself. */

/** One stop, as it was when it had the focus. */
export interface Stop {
  /** Its place among all elements of the page. */
  place: number
  name: string
  box: { top: number; bottom: number; left: number; right: number }
  /** Width of the outline in px; 0 where there is none. */
  ring: number
  /** Of the outline against what is beside it, on the side where it is seen worst. */
  ringContrast: number
  /** Of its words, as they look when it has the focus. */
  textContrast: number
  isRingCut: boolean
  isInView: boolean
  /** What lies on it, where something does. */
  coveredBy: string | null
}

/** Runs in the page: puts the keyboard before the first element of the page, or after the last. */
export function startAt(edge: 'top' | 'end'): void {
  const start = document.createElement('span')
  start.tabIndex = -1
  document.body[edge === 'top' ? 'prepend' : 'append'](start)
  start.focus()
  start.remove()
  scrollTo(0, edge === 'top' ? 0 : document.body.scrollHeight)
}

/** Runs in the page: from here on every press of Tab is written down in `window.stops`. Answers with the controls. */
export function recordStops(): { place: number; name: string }[] {
  const everything = new Map([...document.querySelectorAll('*')].map((element, place) => [element, place]))
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((element) => isUsable(element))
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  const colours = new Map<string, number[]>()
  const stops: (Stop | null)[] = []
  const recording = new AbortController()
  ;(window as { recording?: AbortController }).recording?.abort()
  Object.assign(window, { stops, recording })
  document.addEventListener('keyup', writeDown, { signal: recording.signal })
  return controls.map((element) => ({ place: placeOf(element), name: nameOf(element) }))

  function writeDown(): void {
    const element = document.activeElement
    stops.push(element && element !== document.body ? stopOf(element as HTMLElement) : null)
  }

  function isUsable(element: HTMLElement): boolean {
    const isShown = element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
    return isShown && !element.matches(':disabled, details:not([open]) > :not(summary) *')
  }

  function placeOf(element: Element): number {
    return everything.get(element) ?? -1
  }

  function nameOf(element: Element): string {
    const words = element.textContent.trim() || (element.getAttribute('name') ?? '')
    return `<${element.tagName.toLowerCase()}> ${words.replaceAll(/\s+/g, ' ').slice(0, 40)}`
  }

  function stopOf(element: HTMLElement): Stop {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element)
    const ring =
      outlineStyle === 'none' || !element.matches(':focus-visible') ? 0 : Number.parseFloat(outlineWidth)
    const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    const reach = Number.parseFloat(outlineOffset) + ring
    return {
      place: placeOf(element),
      name: nameOf(element),
      box: { top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right },
      ring,
      ringContrast: ring > 0 ? leastContrast(element, outlineColor, grown(box, reach - ring / 2)) : 21,
      textContrast: contrast(colourOf(getComputedStyle(element).color), surfaceOf(element)),
      isRingCut: isCut(element, grown(box, reach)),
      isInView: isWithinWindow(grown(box, Math.max(reach, 0))),
      coveredBy: middle === null || element.contains(middle) ? null : nameOf(middle),
    }
  }

  function grown({ left, top, width, height }: DOMRect, by: number): DOMRect {
    return new DOMRect(left - by, top - by, width + 2 * by, height + 2 * by)
  }

  /** Against what lies under the middle of each side of the ring. */
  function leastContrast(element: Element, colour: string, ring: DOMRect): number {
    // A ring may be drawn within its own control, on that one's colour.
    const isInside = ring.left > element.getBoundingClientRect().left
    const across = (ring.left + ring.right) / 2
    const down = (ring.top + ring.bottom) / 2
    const sides = [
      [ring.left, down],
      [ring.right, down],
      [across, ring.top],
      [across, ring.bottom],
    ] as const
    const beside = sides
      .map(([x, y]) => document.elementsFromPoint(x, y).find((other) => isInside || !element.contains(other)))
      .filter((other) => other !== undefined)
      .map((other) => contrast(colourOf(colour), surfaceOf(other)))
    return beside.length === 0 ? 1 : Math.min(...beside)
  }

  function isWithinWindow({ top, bottom, left, right, height }: DOMRect): boolean {
    const isWithinWidth = left >= -0.5 && right <= innerWidth + 0.5
    return isWithinWidth && top >= -0.5 && (bottom <= innerHeight + 0.5 || height > innerHeight)
  }

  /** What an outline reaches past the window, or past a box that hides what is outside it. */
  function isCut(element: Element, ring: DOMRect): boolean {
    if (
      ring.left < -0.5 ||
      ring.right > document.documentElement.clientWidth + 0.5 ||
      ring.top + scrollY < -0.5
    )
      return true
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX === 'visible') continue
      const { left, right, top, bottom } = box.getBoundingClientRect()
      if (ring.left < left || ring.right > right || ring.top < top || ring.bottom > bottom) return true
    }
    return false
  }

  function surfaceOf(element: Element | null): number[] {
    for (let box = element; box; box = box.parentElement) {
      const colour = colourOf(getComputedStyle(box).backgroundColor)
      if ((colour[3] ?? 0) > 0) return colour
    }
    return colourOf('Canvas')
  }

  function colourOf(text: string): number[] {
    const known = colours.get(text)
    if (known) return known
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = text
    canvas.fillRect(0, 0, 1, 1)
    const colour = [...canvas.getImageData(0, 0, 1, 1).data]
    colours.set(text, colour)
    return colour
  }

  function contrast(one: readonly number[], other: readonly number[]): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }

  function luminance(colour: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
}
