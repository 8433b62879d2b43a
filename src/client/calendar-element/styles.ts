import { element } from '../elements.ts'

/**
 * Within the element alone. The host decides with `--samvaro-text`, `--samvaro-bakgrund`, `--samvaro-lank`, `--samvaro-linje` and
 * `--samvaro-varning`; without them everything has the colour of its text, and no meaning stands in a colour alone.
 */
const styles = `:host{display:block;color:var(--samvaro-text,inherit);background:var(--samvaro-bakgrund,none);line-height:1.5;overflow-wrap:break-word}
:host([hidden]){display:none}
*{margin:0;padding:0;font:inherit}
b,.h{font-weight:700}
div>.h{font-size:1.3em}
section{margin:1em 0}
li{list-style:none;padding:.5em 0;border-top:1px solid;border-color:var(--samvaro-linje)}
a{color:var(--samvaro-lank,inherit);display:inline-block;padding:.1em 0}
.mark{border:2px solid;border-color:var(--samvaro-varning);padding:0 .3em}
.note{border-left:6px solid;border-color:var(--samvaro-varning);padding-left:.6em}
.off .when{text-decoration:line-through}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}`

/** Gives a shadow root the styles; as an object where browsers can, for those that a page's policy on styles leaves alone. */
export function addStyles(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in Document.prototype) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
  } else root.append(element('style', styles))
}
