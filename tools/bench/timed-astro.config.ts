/**
 * Astro's own configuration, with a note in the file `ROUTE_TIMES` of the processor's seconds for each kind of file. One file is made at a
 * time, so that all that is worked between the beginnings of two belongs to the first, with its threads and its writing.
 */
import { writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import config from '../../astro.config.mjs'

const seconds: Record<string, number> = {}
let kind = 'start'
let before = 0

/** What has been worked since the last time was for the kind before; what is worked from now on is for this one. */
function begin(next: string): void {
  const { user, system } = process.cpuUsage()
  const now = (user + system) / 1_000_000
  seconds[kind] = (seconds[kind] ?? 0) + now - before
  before = now
  kind = next
}

const timer: AstroIntegration = {
  name: 'timer',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((usual) => ({
        ...usual,
        getStaticPaths: () => {
          begin('addresses')
          return usual.getStaticPaths()
        },
        render: (request, options) => {
          begin(options.routeData.component)
          return usual.render(request, options)
        },
        teardown: async () => {
          await usual.teardown?.()
          begin('end')
          writeFileSync(process.env.ROUTE_TIMES ?? 'route-times.json', JSON.stringify(seconds))
        },
      }))
    },
  },
}

export default {
  ...config,
  build: { ...config.build, concurrency: 1 },
  integrations: [...(config.integrations ?? []), timer],
}
