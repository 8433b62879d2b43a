import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { exitCodes } from '../../../scripts/command/run-command.ts'

const read = (file: string) => readFileSync(file, 'utf8')
const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')]
const readme = read('README.md')
const forPeople = readme + read('CONTRIBUTING.md')
const code = globSync('{src,scripts,tools}/**/*.{ts,js,astro}').map(read).join('\n')
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>

describe.each(documents)('%s', (file) => {
  const text = read(file)

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) =>
      join(dirname(file), link!),
    )
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  })

  test('names files and folders that are there', () => {
    const names = [...text.matchAll(/`((?:src|scripts|tools|tests|docs|public)\/[^`\s*<…]*)`/g)].map(
      ([, name]) => name!,
    )
    expect(names.filter((name) => !existsSync(name))).toEqual([])
  })

  test('names tests that are there', () => {
    const names = [...text.matchAll(/npm run test:(?:unit|e2e) -- (\w+)/g)].map(([, name]) => name!)
    const tests = globSync('tests/{unit,html,e2e,slow}/**/*.{test,e2e}.ts')
    expect(names.filter((name) => !tests.some((file) => file.includes(name)))).toEqual([])
  })

  test('names commands that are there', () => {
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
    expect(commands.filter((name) => !manifest.scripts[name])).toEqual([])
  })
})

test.each(Object.keys(manifest.scripts))('the command %s is described', (name) => {
  expect(forPeople).toMatch(new RegExp(`npm (run )?${name}\\b`))
})

test.each(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))(
  'the dependency %s has a row in the README that says why',
  (name) => {
    const rows = readme.slice(readme.indexOf('## Parts, and why')).split('\n')
    const named = rows.filter((row) => row.startsWith('|') && row.split(/[\s,;|`]+/).includes(name))
    expect(named).not.toEqual([])
  },
)

describe('the settings in the README', () => {
  const told = [...readme.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm)].flatMap(([, names]) =>
    [...names!.matchAll(/[A-Z_]+/g)].map(([name]) => name),
  )

  test('are all that the commands read', () => {
    const [, ...asked] = read('scripts/command/environment.ts').split("get('")
    const names = asked.map((rest) => rest.slice(0, rest.indexOf("'")))
    // GitHub sets it, and nobody else.
    expect(told).toEqual(expect.arrayContaining(names.filter((name) => name !== 'GITHUB_STEP_SUMMARY')))
  })

  test.each(told)('%s is read', (name) => {
    expect(code).toContain(name)
  })
})

test('the README tells every exit code', () => {
  const told = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))
  expect(told).toEqual(Object.values(exitCodes))
})

describe('the glossary', () => {
  const rows = [...read('docs/glossary.md').matchAll(/^\| (.+?) \| (.+?) \|/gm)]
  const words = rows.map(([, , word]) => word!).filter((word) => !/^(in the code|-+)$/.test(word))

  test('has words that the code names things with', () => {
    const names = namesOf(globSync('src/**/*.ts'))
    const said = words.flatMap((word) => word.split(', '))
    expect(said.filter((word) => !names.some((name) => name.includes(` ${word} `)))).toEqual([])
  })

  test('has each word once', () => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})

describe('docs/dependencies.md', () => {
  const rows = [
    ...read('docs/dependencies.md').matchAll(/^\| (\S+) \| ([\d.]+) \| (\S+) \| (\d+) \| (.+) \|$/gm),
  ]

  test('has what the site is made with, in the versions that are used, and what would replace each', () => {
    expect(Object.fromEntries(rows.map(([, name, version]) => [name, version]))).toEqual(
      manifest.dependencies,
    )
  })

  test.each(rows.map(([, name, , licence]) => [name!, licence!]))('%s is under %s', (name, licence) => {
    const own = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }
    expect(own.license).toBe(licence)
  })
})

/** What files, things and their parts are called, word by word and each word in the singular too; no comment, no sentence. */
function namesOf(files: readonly string[]): string[] {
  const names = files.flatMap((file) => {
    const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, read(file))
    const found = file.replace(/\.ts$/, '').split('/')
    for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
      if (kind === ts.SyntaxKind.Identifier || kind === ts.SyntaxKind.StringLiteral)
        found.push(scanner.getTokenValue())
    return found.filter((name) => /^[\w-]+$/.test(name))
  })
  return [...new Set(names)].map((name) => {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replaceAll('-', ' ')
      .toLowerCase()
      .split(' ')
    return ` ${words.join(' ')} ${words.map((word) => word.replace(/ies$/, 'y').replace(/s$/, '')).join(' ')} `
  })
}
