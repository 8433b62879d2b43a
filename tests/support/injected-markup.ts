import { HtmlValidate } from 'html-validate'
import type { HtmlElement } from 'html-validate'

/**
 * Every sign in a page that a text became markup: one sentence each.
 * @throws Error where the page is not well-formed enough to be parsed.
 */
export async function injectedMarkup(html: string): Promise<string[]> {
  const source = { data: html, filename: 'page.html', line: 1, column: 1, offset: 0 }
  const parser = await validator.getParserFor(source)
  return parser.parseHtml(source).querySelectorAll('*').flatMap(elementFindings)
}

const validator = new HtmlValidate({ root: true })

/** Elements that no page of the project has. An embed has a base, and the search page templates. */
const foreign = new Set(['iframe', 'object', 'embed', 'style', 'frame', 'applet', 'math', 'img'])

const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'])

/** To a page of the site, a file of it, a place on the page, the web, a telephone, a letter, a calendar. */
const safeAddress = /^(?:\/(?!\/)|#|\?|https?:\/\/|tel:|sms:|mailto:|webcal:)/

function elementFindings(element: HtmlElement): string[] {
  const name = element.tagName
  const isData = element.getAttributeValue('type') === 'application/ld+json'
  const isOwnScript = /^\/(?!\/)/.test(element.getAttributeValue('src') ?? '')
  return [
    ...(foreign.has(name.toLowerCase()) ? [`an element ${name}`] : []),
    ...(name === 'script' && !isData && !isOwnScript ? ['a script of its own'] : []),
    ...element.attributes.flatMap(({ key, value }) => attributeFindings(key, String(value ?? ''))),
  ]
}

function attributeFindings(name: string, value: string): string[] {
  if (/^on|^style$|^srcdoc$|[^a-z0-9:-]/.test(name)) return name === 'viewBox' ? [] : [`an attribute ${name}`]
  const isUnsafe = addressAttributes.has(name) && value !== '' && !safeAddress.test(value)
  return isUnsafe ? [`${name} leads to ${value.slice(0, 60)}`] : []
}
