import { expect, test } from 'vitest'
import { headersFor, parseHeadersFile } from '../../support/outputs/headers-file.ts'

const blocks = parseHeadersFile(`
# A comment
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; script-src 'self'

/sok/*
  X-Frame-Options: DENY
/sok/
  X-Frame-Options: SAMEORIGIN

/badda-in/*
  ! Content-Security-Policy
  Content-Security-Policy: frame-ancestors *
`)

test.each([
  ['/', "default-src 'none'; script-src 'self'"],
  ['/platser/ryd/', "default-src 'none'; script-src 'self'"],
  ['/badda-in/plats/ryd/', 'frame-ancestors *'],
])('%s gets its policy', (path, policy) => {
  const headers = headersFor(path, blocks)
  expect(headers.get('content-security-policy')).toBe(policy)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('what two blocks set is joined, as hosts do', () => {
  expect(headersFor('/sok/', blocks).get('x-frame-options')).toBe('DENY, SAMEORIGIN')
})
