import { expect, test } from 'vitest'
import { paperFootCss } from '../../../../src/outputs/paper/paper-foot.ts'
import { phone, settings, site } from '../../../support/site/site-data.ts'

test('every sheet says whom to call, and where the site is', () => {
  const css = paperFootCss(site({}, { url: 'https://exempel.se/samvaro/' }))
  expect(css.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ')).toContain('content: "Ring 031-390 06 00";')
  expect(css).toContain('content: "exempel.se/samvaro";')
})

test('what a coordinator has written can’t end the text', () => {
  const odd = { ...phone('031-390 06 00'), display: '031"; } body { display: none } </style>' }
  const css = paperFootCss(site({ settings: settings({ phone: odd }) }))
  expect(css.match(/"/g)).toHaveLength(4)
  expect(css).not.toContain('</style>')
})
