import { HtmlValidate, Parser, type HtmlElement } from 'html-validate'

/** Every sign in a page that a text became markup: one sentence each. */
export function injectedMarkup(html: string): string[] {
  return new Parser(config).parseHtml(html).querySelectorAll('*').flatMap(elementFindings)
}

const config = new HtmlValidate({ root: true }).getConfigForSync('page.html')

/** Elements that no page of the project has, but for the mark in its head and an embed shown to partners. An embed has a base, and the search page templates. */
const foreign = new Set(['iframe', 'object', 'embed', 'style', 'frame', 'applet', 'math', 'img'])

const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'])

/** To a page of the site, a file of it, a place on the page, the web, a telephone, a letter, a calendar. */
const safeAddress = /^(?:\/(?!\/)|#|\?|https?:\/\/|tel:|sms:|mailto:|webcal:)/

function elementFindings(element: HtmlElement): string[] {
  const name = element.tagName
  const isData = element.getAttributeValue('type') === 'application/ld+json'
  const isOwnScript = /^\/(?!\/)/.test(element.getAttributeValue('src') ?? '')
  const isPreview = name === 'iframe' && (element.getAttributeValue('src') ?? '').startsWith('/badda-in/')
  const isMark = name === 'img' && element.getAttributeValue('src') === '/blad.svg'
  return [
    ...(foreign.has(name.toLowerCase()) && !isMark && !isPreview ? [`an element ${name}`] : []),
    ...(name === 'script' && !isData && !isOwnScript ? ['a script of its own'] : []),
    ...element.attributes.flatMap(({ key, value }) => attributeFindings(key, String(value ?? ''))),
  ]
}

function attributeFindings(name: string, value: string): string[] {
  if (/^on|^style$|^srcdoc$|[^a-z0-9:-]/.test(name)) return name === 'viewBox' ? [] : [`an attribute ${name}`]
  const isUnsafe = addressAttributes.has(name) && value !== '' && !safeAddress.test(value)
  return isUnsafe ? [`${name} leads to ${value.slice(0, 60)}`] : []
}
