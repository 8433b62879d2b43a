import { expect, test } from 'vitest'
import { toOembed } from '../../../src/outputs/oembed.ts'
import { site } from '../../support/site/site-data.ts'

const subject = { title: 'Program på "Eken" & co', page: '/platser/eken/', embed: '/badda-in/plats/eken/' }

test('what stands for a page has all that oEmbed demands of a rich answer', () => {
  expect(JSON.parse(toOembed(site(), subject))).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Program på "Eken" & co',
    provider_name: 'Träffas i Lillstad',
    provider_url: 'https://exempel.se/',
    cache_age: 86_400,
    width: 600,
    height: 720,
    html: '<blockquote><a href="https://exempel.se/platser/eken/">Program på &quot;Eken&quot; &amp; co</a></blockquote><iframe src="https://exempel.se/badda-in/plats/eken/" title="Program på &quot;Eken&quot; &amp; co" width="600" height="720"></iframe>',
  })
})
