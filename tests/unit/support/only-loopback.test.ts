import { createServer } from 'node:http'
import { expect, test } from 'vitest'

test('a test that reaches for another host is stopped, by name', async () => {
  const error = await fetch('http://198.51.100.7/').catch((caught: unknown) => caught)
  expect((error as Error).cause).toMatchObject({ message: expect.stringContaining('198.51.100.7') })
})

test('this machine is reached', async () => {
  const server = createServer((_request, response) => response.end('hej')).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('hej')
  server.close()
})
