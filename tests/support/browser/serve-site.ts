import { existsSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor, parseHeadersFile } from '../outputs/headers-file.ts'

/** A site served on this machine alone. */
export interface ServedSite {
  /** Ends in a slash; with the base path where there is one. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a built site as a host would: the headers of its `_headers` file, its 404 page, below `basePath` where one is
 * given ("/samvaro/").
 */
export async function serveSite(folder: string, basePath = '/'): Promise<ServedSite> {
  const server = createServer(handlerFor(folder, basePath))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function handlerFor(folder: string, basePath: string): RequestListener {
  const headersFile = join(folder, '_headers')
  const blocks = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : []
  const serve = sirv(folder, { etag: true, dotfiles: true })
  return (request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (!path.startsWith(basePath)) return notFound(folder, response)
    request.url = (request.url ?? '/').slice(basePath.length - 1)
    for (const [name, value] of headersFor(`/${path.slice(basePath.length)}`, blocks))
      response.setHeader(name, value)
    serve(request, response, () => notFound(folder, response))
  }
}

function notFound(folder: string, response: Parameters<RequestListener>[1]): void {
  const page = join(folder, '404.html')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : 'Not found')
}
