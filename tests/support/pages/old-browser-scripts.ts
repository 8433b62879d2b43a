import { parse, type Node } from 'acorn'
import { full } from 'acorn-walk'
import { featuresOf, isKnownToOldBrowsers } from './old-browser-support.ts'

/** What a script holds that a browser of 2019 doesn't understand, or doesn't have. */
export function scriptFaults(code: string): string[] {
  return faultsIn(code, (node) => [...newSyntax(node), ...memberFaults(node)])
}

/** The same for what such a browser only has to read. */
export function syntaxFaults(code: string): string[] {
  return faultsIn(code, newSyntax)
}

/**
 * Read as ECMAScript 2020, of which `import()` and `import.meta` are older than their year (Chrome 63 and 64, iOS 11), and the rest is
 * refused.
 */
function faultsIn(code: string, faultsOf: (node: Node) => string[]): string[] {
  const faults = new Set<string>()
  try {
    full(parse(code, { ecmaVersion: 2020, sourceType: 'module' }), (node) => {
      for (const fault of faultsOf(node)) faults.add(fault)
    })
  } catch (error) {
    faults.add(String(error))
  }
  return [...faults].sort()
}

/** What scripts ask for before they use it. */
const askedFor: Readonly<Record<string, string>> = {
  share: 'the button is made only where the browser can share',
  requestSubmit: 'only its presence is asked for',
}

function newSyntax(node: Node): string[] {
  const { type } = node
  if (type === 'ChainExpression') return ['?.']
  if (type === 'LogicalExpression' && 'operator' in node && node.operator === '??') return ['??']
  if (type === 'Literal' && 'bigint' in node && node.bigint) return ['a BigInt']
  if (type === 'Literal' && 'regex' in node && /\(\?<[=!]/.test(JSON.stringify(node.regex)))
    return ['a look-behind']
  return type === 'ExportAllDeclaration' && 'exported' in node && node.exported ? ['export * as'] : []
}

/** Methods that are called, properties that are set and classes that are made: any other name may be a script's own. */
function memberFaults(node: Node): string[] {
  const names = [
    namedIn(node, 'CallExpression', 'callee'),
    namedIn(node, 'AssignmentExpression', 'left'),
    madeIn(node),
  ]
  return names.flatMap((name) =>
    name !== null && newNames.has(name) && !Object.hasOwn(askedFor, name) ? `.${name}` : [],
  )
}

function namedIn(node: Node, type: string, field: string): string | null {
  const member: unknown = node.type === type ? Reflect.get(node, field) : null
  const isMember =
    typeof member === 'object' && member !== null && 'property' in member && 'computed' in member
  return isMember && !member.computed ? nameOf(member.property) : null
}

function madeIn(node: Node): string | null {
  return node.type === 'NewExpression' && 'callee' in node ? nameOf(node.callee) : null
}

function nameOf(value: unknown): string | null {
  const isIdentifier = typeof value === 'object' && value !== null && 'name' in value
  return isIdentifier && typeof value.name === 'string' ? value.name : null
}

/** Names that no old browser has on anything. (One that has `size` on a Map may lack it on URLSearchParams: that is not seen.) */
const newNames = newNamesIn([
  featuresOf('api'),
  featuresOf('javascript', 'builtins'),
  featuresOf('javascript', 'builtins', 'Intl'),
])

function newNamesIn(groups: readonly object[]): Set<string> {
  const known = new Map<string, boolean>()
  for (const [name, feature] of groups.flatMap((group) => Object.entries(group)).flatMap(withMembers)) {
    known.set(name, (known.get(name) ?? false) || isKnownToOldBrowsers(feature))
  }
  return new Set([...known].filter(([, isKnown]) => !isKnown).map(([name]) => name))
}

function withMembers([name, feature]: [string, unknown]): [string, unknown][] {
  const members = typeof feature === 'object' && feature !== null ? Object.entries(feature) : []
  return [
    [name, feature],
    ...members.map(([member, value]): [string, unknown] => [member.replace(/_static$/, ''), value]),
  ]
}
