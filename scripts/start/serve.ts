import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { SetupError } from '../../src/sheet/setup-error.ts'
import { hasCode } from '../command/files.ts'

/**
 * Serves a built site on this machine alone, below the path of its public address, until the process ends.
 * @returns the address to open.
 * @throws SetupError when another program uses the port.
 */
export async function serve(folder: string, options: { port: number; basePath: string }): Promise<string> {
  const { port, basePath } = options
  const server = createServer(handlerFor(folder, basePath))
  const listening = Promise.withResolvers<undefined>()
  server.on('error', (error) => listening.reject(hasCode(error, 'EADDRINUSE') ? portTaken(port) : error))
  server.listen(port, '127.0.0.1', () => listening.resolve(undefined))
  await listening.promise
  const address = server.address()
  const actual = address !== null && typeof address === 'object' ? address.port : port
  return `http://localhost:${actual}${basePath}`
}

function handlerFor(folder: string, basePath: string) {
  const files = sirv(folder, { dev: true, dotfiles: true })
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    if (!url.startsWith(basePath)) {
      response.writeHead(302, { location: basePath }).end()
      return
    }
    request.url = `/${url.slice(basePath.length)}`
    files(request, response, () => sendNotFound(folder, response))
  }
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = path.join(folder, '404.html')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : 'Sidan finns inte.')
}

function portTaken(port: number): SetupError {
  return new SetupError({
    what: `Webbplatsen är byggd, men ett annat program använder redan port ${port}.`,
    action: `Stäng det andra programmet, eller välj en annan port: PORT=${port + 1} npm start`,
  })
}
