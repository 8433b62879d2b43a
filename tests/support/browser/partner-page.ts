import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of somebody else's: another origin than the site's. */
export interface PartnerPage {
  url: string
  close: () => Promise<void>
}

/** What a strict host lets its pages do: nothing but what /for-partner/ says is needed. */
export const strictPolicy = (site: string) => {
  const { origin } = new URL(site)
  return [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `script-src ${origin}`,
    `connect-src ${origin}`,
    `frame-src ${origin}`,
    "require-trusted-types-for 'script'",
  ].join('; ')
}

/** Serves a page with that in its body, under that policy, on a port of its own. */
export async function servePartnerPage(body: string, policy: string): Promise<PartnerPage> {
  const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Hos oss</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>
    <body><main><h1>Hos oss</h1><p><button>En egen knapp</button></p>${body}</main></body></html>`
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    })
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
