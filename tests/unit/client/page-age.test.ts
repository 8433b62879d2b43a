import { expect, test } from 'vitest'
import { refreshAge } from '../../../src/client/page-age.ts'
import { pageOf, textOf } from '../../support/client/page-of.ts'

const page = pageOf(
  '<main></main><p data-created="2026-11-24T06:00:00Z">Sidan uppdaterades senast tisdag 24 november.</p>',
)

test('facts of eight days ago are said to be old, and no longer once they are fetched anew', () => {
  refreshAge(page, new Date('2026-12-02T09:00:00Z'))
  expect(textOf(page, '.old-facts')).toBe(
    'Uppgifterna kan vara gamla. Sidan har inte uppdaterats på 8 dagar. Ring för att vara säker.',
  )
  expect(textOf(page, '[data-created]')).toContain('Det var för 8 dagar sedan.')
  page.querySelector('[data-created]')?.setAttribute('data-created', '2026-12-02T06:00:00Z')
  refreshAge(page, new Date('2026-12-02T09:00:00Z'))
  expect(page.querySelector('.old-facts')).toBeNull()
  expect(textOf(page, '[data-created]')).toBe('Sidan uppdaterades senast tisdag 24 november.')
})
