import { ELEMENT_NODE, TEXT_NODE, parse, type ElementNode, type Node } from 'ultrahtml'

/** Not the site's own words: quotations, code, what is only for machines. */
const left = new Set([
  'blockquote',
  'q',
  'code',
  'pre',
  'script',
  'style',
  'header',
  'footer',
  'nav',
  'svg',
  'table',
])

/**
 * The running text of a page's `main`: its `p` and `li` of at least eight words in whole sentences, one string each. Left
 * out are quotations (also what stands in an element with `data-quoted`), the notes of changed dates, which have the
 * coordinator's words between names and numbers, labels without a full stop, and sentences that are a date, a time or a place in
 * fixed words: they are facts, not style, and LIX says nothing of them.
 */
export function pageProse(html: string): string[] {
  const page: unknown = parse(html)
  const main = isNode(page) ? find(page, 'main') : null
  return main ? blocks(main).map(withoutFacts).filter(isProse) : []
}

const month = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const fact = new RegExp(
  String.raw`klockan \d|\b\d{1,2}(:e)? (${month})|^Orsak:|^Ring \d|^Kom till .* i stället för `,
  'i',
)

function isProse(text: string): boolean {
  return /[.!?]$/.test(text) && text.split(' ').length >= 8
}

/** What is left of a paragraph without the sentences that say when. */
function withoutFacts(text: string): string {
  return text
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .filter((sentence) => !fact.test(sentence))
    .join(' ')
}

function blocks(node: Node): string[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child) || isLeftOut(child)) return []
    const isBlock = child.name === 'p' || (child.name === 'li' && !find(child, 'p'))
    return isBlock ? [textOf(child)] : blocks(child)
  })
}

/** The text of a node as it is read: without what is left out. */
function textOf(node: Node): string {
  return rawText(node).replaceAll(/\s+/g, ' ').trim()
}

function rawText(node: Node): string {
  if (node.type === TEXT_NODE) return decode(node.value)
  if (isElement(node) && isLeftOut(node)) return ''
  return childrenOf(node).map(rawText).join('')
}

function isLeftOut({ name, attributes }: ElementNode): boolean {
  return (
    left.has(name) ||
    'data-quoted' in attributes ||
    attributes.class === 'note' ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true'
  )
}

function find(node: Node, name: string): ElementNode | null {
  if (isElement(node) && node.name === name) return node
  for (const child of childrenOf(node)) {
    const found = find(child, name)
    if (found) return found
  }
  return null
}

function childrenOf(node: Node): Node[] {
  const children: unknown = 'children' in node ? node.children : []
  return Array.isArray(children) ? children.filter(isNode) : []
}

/** The parser's own answer is untyped. */
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function isElement(node: Node): node is ElementNode {
  return node.type === ELEMENT_NODE
}

/** The entities that Astro writes. */
function decode(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
