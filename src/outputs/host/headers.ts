import { addresses, embedAddress } from '../../domain/published/addresses.ts'
import {
  filePolicy,
  framedPolicy,
  framingPolicy,
  workerPolicy,
} from '../../domain/published/content-policy.ts'
import { thingKinds } from '../../domain/published/published-thing.ts'
import { addressesOf } from '../../domain/published/thing-addresses.ts'
import type { Site } from '../../domain/site.ts'
import { fixedPagesOf } from './sitemap.ts'

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read: a pattern, then its headers. Where several patterns fit one
 * address hosts join the values of a header, and two policies both count: so every address fits at most one pattern with a policy.
 * `others` are pages that aren't among the addresses.
 */
export function toHeadersFile(site: Pick<Site, 'data' | 'url'>, others: readonly string[]): string {
  const base = new URL(site.url).pathname.replace(/\/$/, '')
  const policies = policyBlocks([...pagesOf(site), ...others]).map(([pattern, policy]): Block => [
    pattern,
    [`${policyName}: ${policy}`],
  ])
  return [...everywhere, ...policies, ...kindsOfFile]
    .map(([pattern, headers]) =>
      [`${base}${pattern}`, ...headers.map((header) => `  ${header}`), ''].join('\n'),
    )
    .join('\n')
}

type Block = readonly [pattern: string, headers: readonly string[]]

const policyName = 'Content-Security-Policy'

const everywhere: readonly Block[] = [
  [
    '/*',
    [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy: same-origin',
    ],
  ],
]

/** One of each kind; of an agreement only where there is one. */
function pagesOf(site: Pick<Site, 'data'>): string[] {
  const fixed = fixedPagesOf(site)
  const things = thingKinds.map((kind) => addressesOf(kind, '1').page)
  const hasAgreement = fixed.includes(addresses.agreement())
  return [...fixed, ...things.filter((page) => hasAgreement || !page.startsWith(addresses.agreement()))]
}

function policyBlocks(addressesOfPages: readonly string[]): [pattern: string, policy: string][] {
  const pages = [addresses.check(), ...addressesOfPages]
  const folders = [...new Set(pages.map(folderOf))].sort()
  return [
    ...[...folders, '/404.html'].map((pattern): [string, string] => [
      pattern,
      framedPolicy("'none'", framing.has(pattern) ? framingPolicy : undefined),
    ]),
    [folderOf(embedAddress('plats', '1')), framedPolicy('*')],
    ['/pagefind/*', workerPolicy],
    ...files.map((pattern): [string, string] => [pattern, filePolicy]),
  ]
}

/** Where pages show an embed as it looks. */
const framing = new Set([addresses.partners(), addresses.forPartners()].map(folderOf))

/** "/platser/*" of "/platser/ryd/". The start page is alone in its folder, and that of the data lies among files. */
function folderOf(address: string): string {
  if (address === addresses.start() || address === addresses.openData()) return address
  const [first = ''] = address.split('/').filter(Boolean)
  return `/${first}/*`
}

/** What lies beside the pages' folders. */
const files = [
  '/.well-known/*',
  '/data/*.json',
  '/data/*.csv',
  '/data/*.rdf',
  '/_astro/*',
  addresses.calendarElement(),
  '/blad.svg',
  '/farg.css',
  '/favicon.svg',
  addresses.allWeekTexts(),
  '/manifest.webmanifest',
  '/delningsbild.png',
  '/papper.css',
  '/kalender.ics',
  '/andrat.xml',
  '/robots.txt',
  '/sitemap.xml',
]

const readableByAll = 'Access-Control-Allow-Origin: *'

/** Calendars, feeds, data and embeds may be read by any page, and are what they say. */
const kindsOfFile: readonly Block[] = [
  ['/*.ics', ['Content-Type: text/calendar; charset=utf-8', readableByAll]],
  ['/platser/*.xml', ['Content-Type: application/atom+xml; charset=utf-8', readableByAll]],
  ['/andrat.xml', ['Content-Type: application/atom+xml; charset=utf-8', readableByAll]],
  ['/*.txt', ['Content-Type: text/plain; charset=utf-8']],
  // What hangs on a wall is old in a week: who searches is to find the page.
  ['/*.pdf', ['X-Robots-Tag: noindex']],
  ['/data/*', [readableByAll]],
  ['/badda-in/*', [readableByAll]],
  [addresses.calendarElement(), ['Content-Type: text/javascript; charset=utf-8', readableByAll]],
  ['/data/*.json', ['Content-Type: application/json; charset=utf-8']],
  ['/data/*.csv', ['Content-Type: text/csv; charset=utf-8']],
  ['/data/*.rdf', ['Content-Type: application/rdf+xml; charset=utf-8']],
  // Files whose name changes when they do.
  // An embed in a frame without an origin of its own (WordPress) may use them.
  ['/_astro/*', ['Cache-Control: public, max-age=31536000, immutable', readableByAll]],
]
