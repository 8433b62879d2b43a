/**
 * What can be read from a page as it stands. Runs inside the page, so it uses nothing from outside itself. Each field
 * lists what is wrong, in words that point at it; an empty list means that nothing is.
 */
export function readPage() {
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isVisible)
  const withText = all.filter((element) => ownText(element) !== '')
  const controls = all.filter((element) =>
    element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary'),
  )
  const text = visibleText()

  return {
    lang: document.documentElement.lang ? [] : ['<html> has no lang'],
    h1: document.querySelectorAll('h1').length === 1 ? [] : [`${document.querySelectorAll('h1').length} h1`],
    headingOrder: headingOrder(),
    skip: skipLink(),
    bodyUnder20: size(document.body) >= 20 ? [] : [`body ${size(document.body)} px`],
    textUnder16: withText.filter((element) => size(element) < 16).map(describe),
    proseUnder18: withText.filter((e) => e.matches('p, li, td, th, dd, label') && size(e) < 18).map(describe),
    lineHeightUnder15: paragraphs()
      // A row's short lines belong together; what is to be read in it (.note) is prose.
      .filter((element) => !element.matches('.rows p:not(.note), .leaves p:not(.note), .facts p'))
      .filter((element) => lineHeight(element) < 1.49)
      .map(describe),
    longLines: paragraphs()
      .filter((element) => charactersPerLine(element) > 72)
      .map(describe),
    justified: withText.filter((element) => style(element).textAlign === 'justify').map(describe),
    italicBlocks: withText
      .filter((e) => style(e).fontStyle === 'italic' && !style(e).display.startsWith('inline'))
      .map(describe),
    capitals: withText.filter((element) => style(element).textTransform === 'uppercase').map(describe),
    smallTargets: controls.filter((element) => !isInRunningText(element) && isSmall(element)).map(describe),
    ghostFocus: controls.filter((element) => style(element).opacity === '0').map(describe),
    titles: select('[title]:not(iframe, link, abbr)'),
    accesskeys: select('[accesskey]'),
    autofocus: select('[autofocus]'),
    newWindows: select('[target=_blank]'),
    zoomLocked: select(
      'meta[name=viewport][content*="user-scalable=no"], meta[name=viewport][content*="maximum-scale=1"]',
    ),
    datesInFigures: [...text.matchAll(/\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\/\d{1,2}\b/g)].map(String),
    colonTimes: [...text.matchAll(/(?<!cirkulär )\b([01]?\d|2[0-3]):[0-5]\d\b/g)].map(([time]) => time),
    timesWithDash: [...text.matchAll(/\d{1,2}\.\d\d\s?[–-]\s?\d{1,2}\.\d\d/g)].map(String),
    shortDays: [
      ...text.matchAll(
        /(?<![\p{L}-])(mån|tis|ons|tors|fre|lör|sön|jan|feb|apr|aug|sept?|okt|nov|dec)(?![\p{L}-])/giu,
      ),
    ].map(([word]) => word),
    shortWords: [
      ...text.matchAll(
        /(?<!\p{L})(m\.m|fr\.o\.m|t\.o\.m|bl\.a|t\.ex|inkl|exkl|ca|o\.s\.v|osv)(?!\p{L})\.?/giu,
      ),
    ].map(([word]) => word),
    vagueLinks: links()
      .filter(({ name }) => /^(läs mer|klicka här|här|mer|länk)$/i.test(name))
      .map(({ name }) => name),
    sameNameOtherTarget: sameNameOtherTarget(),
    namelessLinks: links()
      .filter(({ name }) => name === '')
      .map(({ href }) => href),
    phone: document.querySelector('a[href^="tel:+"]') ? [] : ['no tel: link'],
    statement: document.querySelector('a[href$="/tillganglighet/"]')
      ? []
      : ['no link to the accessibility statement'],
    inlineCode: select(
      'script:not([src]):not([type="application/ld+json"]), style, [style], [onclick], [onload]',
    ),
    sidewaysScroll: sidewaysScroll(),
    moving: document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(() => 'an animation runs'),
  }

  function style(element: Element) {
    return getComputedStyle(element)
  }

  function isVisible(element: HTMLElement): boolean {
    const box = element.getBoundingClientRect()
    const hidden = style(element).visibility === 'hidden' || style(element).clipPath === 'inset(50%)'
    // What is folded has a box all the same.
    const isFolded = element.closest('details:not([open]) > :not(summary)') !== null
    return (
      box.width > 0 &&
      box.height > 0 &&
      !hidden &&
      !isFolded &&
      !element.closest('[hidden], .visually-hidden')
    )
  }

  function ownText(element: Element): string {
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => (node.textContent ?? '').trim())
      .join('')
  }

  /** The text that a person sees and a screen reader says. A pair of forms counts by the spoken one. */
  function visibleText(): string {
    const spoken = (element: Element) => !element.closest('[aria-hidden=true], [data-quoted], blockquote, q')
    return withText
      .filter((element) => spoken(element) && !element.matches('script, style, code, pre'))
      .map(ownText)
      .join('\n')
  }

  function size(element: Element): number {
    return Number.parseFloat(style(element).fontSize)
  }

  function lineHeight(element: Element): number {
    return Number.parseFloat(style(element).lineHeight) / size(element)
  }

  function paragraphs(): HTMLElement[] {
    return all.filter((element) => element.matches('p, li, dd') && ownText(element).length > 80)
  }

  function charactersPerLine(element: Element): number {
    const context = document.createElement('canvas').getContext('2d')!
    context.font = `${style(element).fontSize} ${style(element).fontFamily}`
    const text = ownText(element)
    return element.getBoundingClientRect().width / (context.measureText(text).width / text.length)
  }

  function isSmall(element: Element): boolean {
    const label = element.matches('input[type=checkbox], input[type=radio]') ? element.closest('label') : null
    const { width, height } = (label ?? element).getBoundingClientRect()
    return width < 47.5 || height < 47.5
  }

  /** WCAG 2.5.8 leaves out a link whose size is that of the sentence it stands in; not so a number to call. */
  function isInRunningText(element: Element): boolean {
    const parent = element.parentElement
    const isWord = style(element).display === 'inline' && !element.matches('a[href^="tel:"]')
    return isWord && parent !== null && ownText(parent).length > 0
  }

  function skipLink(): string[] {
    const first = document.querySelector('a[href], button, input, select, textarea, [tabindex="0"]')
    return first?.matches('a[href^="#"]') ? [] : ['the first stop is not a skip link']
  }

  function headingOrder(): string[] {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName[1]),
    )
    return levels
      .filter((level, index) => index > 0 && level > levels[index - 1]! + 1)
      .map((level) => `jump to h${level}`)
  }

  function links(): { name: string; href: string }[] {
    return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => ({
        name: (link.getAttribute('aria-label') ?? link.textContent).replaceAll(/\s+/g, ' ').trim(),
        href: link.href,
      }))
  }

  function sameNameOtherTarget(): string[] {
    const targets = new Map<string, Set<string>>()
    for (const { name, href } of links()) targets.set(name, (targets.get(name) ?? new Set()).add(href))
    return [...targets]
      .filter(([, hrefs]) => hrefs.size > 1)
      .map(([name, hrefs]) => `"${name}" → ${[...hrefs].join(', ')}`)
  }

  function sidewaysScroll(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = all
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(describe)
    return [`${scrollWidth} px in ${clientWidth}`, ...wide.slice(0, 3)]
  }

  function select(selector: string): string[] {
    return [...document.querySelectorAll(selector)].map(describe)
  }

  function describe(element: Element): string {
    const words = (
      element.textContent.trim() === '' ? (element.getAttribute('name') ?? '') : element.textContent
    )
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 40)
    const box = element.getBoundingClientRect()
    return `<${element.tagName.toLowerCase()} class="${element.className}"> ${words} (${Math.round(box.width)}×${Math.round(box.height)})`
  }
}

/** What the reading of a page says, by the name of the check. */
export type Reading = ReturnType<typeof readPage>
