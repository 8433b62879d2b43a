import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import BareLayout from '../../src/layouts/BareLayout.astro'
import PageLayout from '../../src/layouts/PageLayout.astro'
import { settings, site } from '../support/site/site-data.ts'

const container = await AstroContainer.create()
const about = { title: 'Om', description: 'Om sidan', address: '/om/', kind: 'embed' }

const layouts = [
  ['a page', PageLayout],
  ['an embed, a poster or a lobby screen', BareLayout],
] as const

test.each(layouts)(
  '%s of a site with its own colour has it, in the browser’s frame too',
  async (_, layout) => {
    const own = site({ settings: settings({ colour: '#4a2a75' }) })
    const html = await container.renderToString(layout, { props: { ...about, site: own } })
    expect(html).toContain('<link rel="stylesheet" href="/farg.css">')
    expect(html).toContain('<meta name="theme-color" content="#4a2a75">')
  },
)

test.each(layouts)('%s of a site without one asks for no more than before', async (_, layout) => {
  const html = await container.renderToString(layout, { props: { ...about, site: site() } })
  expect(html).not.toContain('farg.css')
  expect(html).toContain('<meta name="theme-color" content="#0a3d47">')
})
