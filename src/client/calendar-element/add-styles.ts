import { element } from '../elements.ts'

/** Gives a shadow root styles; as an object where browsers can, for those that a page's policy on styles leaves alone. */
export function addStyles(root: ShadowRoot, styles: string): void {
  if ('adoptedStyleSheets' in Document.prototype) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
  } else root.append(element('style', styles))
}
