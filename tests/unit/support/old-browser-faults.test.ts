import { expect, test } from 'vitest'
import { scriptFaults, syntaxFaults } from '../../support/pages/old-browser-scripts.ts'
import { styleFaults } from '../../support/pages/old-browser-styles.ts'

test.each([
  ['a?.b', ['?.']],
  ['a ?? b', ['??']],
  ['a ??= b', ['SyntaxError: Unexpected token (1:4)']],
  ['10n', ['a BigInt']],
  ['/(?<=a)b/u', ['a look-behind']],
  ['await x', ["SyntaxError: Cannot use keyword 'await' outside an async function (1:0)"]],
  ['class A { #b = 1 }', ["SyntaxError: Unexpected character '#' (1:10)"]],
  ['list.at(-1)', ['.at']],
  ['text.replaceAll("a", "b")', ['.replaceAll']],
  ['Object.hasOwn(a, b)', ['.hasOwn']],
  ['list.replaceChildren()', ['.replaceChildren']],
  ['link.ariaLabel = "Bingo"', ['.ariaLabel']],
  ['new FinalizationRegistry(a)', ['.FinalizationRegistry']],
])('%s is too new: %s', (code, faults) => {
  expect(scriptFaults(code)).toEqual(faults)
})

test.each([
  'async function a() { for await (const b of c) await b }',
  'const { a, ...b } = c; [...d, ...e].flatMap((f) => f)',
  'import("./a.js").then(({ b }) => b(import.meta.url))',
  'Object.fromEntries(map.entries()); text.normalize("NFC"); /\\p{L}/u.test(a)',
  'new Intl.DateTimeFormat("sv").formatToParts(now); own.title = 1',
])('%s is old enough', (code) => expect(scriptFaults(code)).toEqual([]))

test('what is only read may call what is newer', () => {
  expect(syntaxFaults('list.at(-1)')).toEqual([])
  expect(syntaxFaults('list?.at(-1)')).toEqual(['?.'])
})

test.each([
  ['@layer a { b { color: red } }', ['@layer']],
  ['@property --a { syntax: "*"; inherits: false }', ['@property']],
  ['a:has(b) { color: red }', [':has']],
  [':is(a, b) { color: red }', [':is']],
  [':where(a, b) { color: red }', [':where']],
  ['a:focus-visible { color: red }', [':focus-visible']],
  ['a { b { color: red } }', ['Colon is expected']],
  ['a { & b { color: red } }', ['nesting']],
  ['a { display: flex; gap: 1rem }', ['gap without grid: a']],
  ['a { inset: 0 }', ['inset']],
  ['a { aspect-ratio: 1 }', ['aspect-ratio']],
  ['@container (width > 1px) { a { color: red } }', ['@container']],
  ['a { padding-inline: 1rem }', ['padding-inline']],
])('%s is too new: %s', (css, faults) => expect(styleFaults(css)).toEqual(faults))

test.each([
  'a { display: grid; gap: 1rem }',
  '.a { display: grid } .a { gap: 1rem }',
  'a { columns: 2; column-gap: 1rem }',
  '@supports (aspect-ratio: 1) { a { aspect-ratio: 1 } }',
  'a:focus { outline: 2px solid } a:focus:not(:hover) { color: var(--b) }',
  '@media (prefers-color-scheme: dark) { a { color: #fff } }',
  '@page { margin: 1cm }',
  'a { text-wrap: balance; margin-inline-start: 1rem; position: sticky }',
])('%s is old enough', (css) => expect(styleFaults(css)).toEqual([]))
