import { parse, walk } from 'css-tree'

/** Where a class may come from. */
export interface ClassSources {
  /** Built pages. */
  pages: readonly string[]
  /** Components and views: what other data than the example's would have a page show, as words in quotes. */
  code: string
  /** What runs on the pages, and sets classes and properties. */
  scripts: string
}

/** What a style sheet names that nothing has: class names, and properties of its own that nothing reads. */
export function idleStyles(css: string, { pages, code, scripts }: ClassSources): string[] {
  const classes = new Set([...[...pages, code].flatMap(classesOf), ...quotedWords(code), ...words(scripts)])
  const numbered = [...`${code}${scripts}`.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, stem = '']) => stem)
  const isNumbered = (name: string) => numbered.some((stem) => name.replace(/\d+$/, '') === stem)
  const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name))
  const idle = new Set<string>()
  walk(parse(css), (node) => {
    if (node.type === 'ClassSelector') {
      const name = node.name.replaceAll('\\', '')
      if (!classes.has(name) && !isNumbered(name)) idle.add(`.${name}`)
    }
    if (node.type === 'Declaration' && isOwn(node.property) && !read.has(node.property))
      idle.add(node.property)
  })
  return [...idle].filter((name) => !scripts.includes(name)).sort()
}

/** lightningcss writes two for every colour scheme. */
function isOwn(property: string): boolean {
  return property.startsWith('--') && !property.startsWith('--lightningcss')
}

function classesOf(html: string): string[] {
  return [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))
}

function quotedWords(code: string): string[] {
  return [...code.matchAll(/'([a-z][\w:-]*(?: [\w:-]+)*)'/g)].flatMap(([, names = '']) => names.split(' '))
}

function words(text: string): string[] {
  return text.match(/[\w-]+/g) ?? []
}
