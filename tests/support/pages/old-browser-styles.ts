import { generate, parse, walk, type CssNode } from 'css-tree'
import { featuresOf, isKnownToOldBrowsers } from './old-browser-support.ts'

/**
 * What a style sheet holds that a browser of 2019 drops, and with it the look of the page. What stands in `@supports` asks first, and
 * what only adds to a page that is right without it may be dropped (see `niceToHave`).
 */
export function styleFaults(css: string): string[] {
  const faults = new Set<string>()
  const rules: Rule[] = []
  const tree = parse(css, { parseValue: true, onParseError: (error) => faults.add(error.message) })
  walk(tree, {
    enter(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') return walk.skip
      for (const fault of faultsOf(node)) faults.add(fault)
      if (node.type === 'Rule') rules.push(node)
      return undefined
    },
  })
  const grids = new Set(rules.filter(isGrid).flatMap(({ prelude }) => selectorsOf(prelude)))
  for (const fault of rules.flatMap((rule) => gapFaults(rule, grids))) faults.add(fault)
  return [...faults].sort()
}

type Rule = Extract<CssNode, { type: 'Rule' }>

/** Properties without which nothing is lost: a finer line break, a colour that the system chooses. */
const niceToHave: ReadonlySet<string> = new Set([
  'accent-color',
  'cursor',
  'outline',
  'page',
  'size',
  'user-select',
  'color-scheme',
  'forced-color-adjust',
  'hyphens',
  'overflow-wrap',
  'print-color-adjust',
  'content-visibility',
  'scroll-padding',
  'scroll-margin-top',
  'scroll-margin-block-start',
  'text-decoration-thickness',
  'text-size-adjust',
  'text-underline-offset',
  'text-wrap',
  'text-wrap-style',
  'break-after',
  'break-before',
  'break-inside',
  'touch-action',
  'appearance',
])

function faultsOf(node: CssNode): string[] {
  if (node.type === 'Atrule') return isKnownAtRule(node.name) ? [] : [`@${node.name}`]
  if (node.type === 'NestingSelector') return ['nesting']
  if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
    return isKnownSelector(node.name) ? [] : [`:${node.name}`]
  }
  return node.type === 'Declaration' ? propertyFaults(node.property) : []
}

/** Of a rule with a gap; `grids` are the selectors that are a grid or columns anywhere in the sheet. */
function gapFaults({ prelude, block }: Rule, grids: ReadonlySet<string>): string[] {
  const hasGap = ['gap', 'row-gap', 'column-gap'].some((name) => declaredIn(block).has(name))
  const flex = hasGap ? selectorsOf(prelude).filter((selector) => !grids.has(selector)) : []
  return flex.map((selector) => `gap without grid: ${selector}`)
}

function isGrid({ block }: Rule): boolean {
  const declared = declaredIn(block)
  const display = declared.get('display') ?? ''
  return display.includes('grid') || declared.has('columns') || declared.has('column-count')
}

function declaredIn({ children }: Rule['block']): Map<string, string> {
  const declarations = children.toArray().filter((node) => node.type === 'Declaration')
  return new Map(declarations.map(({ property, value }) => [property, generate(value)]))
}

function selectorsOf(prelude: Rule['prelude']): string[] {
  return prelude.type === 'SelectorList'
    ? prelude.children.toArray().map((selector) => generate(selector))
    : []
}

function propertyFaults(name: string): string[] {
  if (name.startsWith('--') || name.startsWith('-') || niceToHave.has(name)) return []
  const property: unknown = featuresOf('css', 'properties')[name]
  return isKnownToOldBrowsers(property) ? [] : [name]
}

function isKnownAtRule(name: string): boolean {
  if (name === 'page') return true // an iPad prints without it
  return isKnownToOldBrowsers(featuresOf('css', 'at-rules')[name])
}

function isKnownSelector(name: string): boolean {
  // Folds that are opened on paper: an old tablet prints them as they stand.
  if (name === 'details-content') return true
  return name.startsWith('-') || isKnownToOldBrowsers(featuresOf('css', 'selectors')[name])
}
