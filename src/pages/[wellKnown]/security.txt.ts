import type { APIRoute, GetStaticPaths } from 'astro'
import { absoluteUrl } from '../../domain/published/addresses.ts'
import { telephoneAddress } from '../../domain/programme/spoken-phone.ts'
import { loadSiteData } from '../../load-site-data.ts'

/** The folder that RFC 8615 reserves. As a name in src/pages it would be hidden from TypeScript and lint. */
export const getStaticPaths = (() => [{ params: { wellKnown: '.well-known' } }]) satisfies GetStaticPaths

/** Whom to tell of a weakness (RFC 9116). It is true for half a year after the sheet was read. */
export const GET: APIRoute = () => {
  const { site } = loadSiteData()
  const { email, phone } = site.data.settings
  const lines = [
    ...(email ? [`Contact: mailto:${email}`] : []),
    `Contact: ${telephoneAddress(phone)}`,
    `Expires: ${site.created.add({ hours: 24 * 180 }).toString({ smallestUnit: 'second' })}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${absoluteUrl('/.well-known/security.txt', site.url)}`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
