import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A server that knows what it has sent. */
export interface CountingServer {
  /** Ends in a slash. */
  url: string
  /** Bytes of all answers since it was last asked, whoever in the browser asked for them. */
  takeBytes: () => number
  close: () => Promise<void>
}

/** Serves folders, the first that has a file, on this machine alone, and compresses as a host does: gzip, where that is smaller. */
export async function serveCounted(folders: readonly string[]): Promise<CountingServer> {
  const compressed = new Map<string, Buffer>()
  let bytes = 0
  const server = createServer((request, response) => {
    const file = fileFor(request.url ?? '/', folders)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    const plain = readFileSync(file)
    const small = compressed.get(file) ?? gzipSync(plain)
    compressed.set(file, small)
    const isSmaller = small.length < plain.length
    const body = isSmaller ? small : plain
    bytes += body.length
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(isSmaller ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeBytes: () => {
      const taken = bytes
      bytes = 0
      return taken
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function fileFor(url: string, folders: readonly string[]): string | undefined {
  const { pathname } = new URL(url, 'http://localhost')
  const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}
