import { expect, test } from 'vitest'
import { parseAudit, weaknessesText } from '../../../../scripts/upkeep/known-weaknesses.ts'

const found = JSON.stringify({
  vulnerabilities: {
    pdfkit: { severity: 'moderate', via: ['crypto-js'] },
    'crypto-js': { severity: 'critical', via: [{ title: 'PBKDF2 is weak', url: 'https://example.org/' }] },
  },
})

test('what npm knows to be weak is told by name, with what it is and by way of what', () => {
  expect(weaknessesText(parseAudit(found))).toBe(`Kända svagheter i det som körs när webbplatsen byggs:

- **crypto-js** (critical): PBKDF2 is weak
- **pdfkit** (moderate): genom crypto-js`)
})

test('nothing weak is nothing to tell', () => {
  expect(weaknessesText(parseAudit('{"vulnerabilities":{}}'))).toBe('')
})

test.each(['', 'npm error audit endpoint returned an error', '{"error":{"code":"E405"}}'])(
  'an npm that can’t ask is no clean bill: %j',
  (text) => {
    expect(parseAudit(text)).toBeNull()
    expect(weaknessesText(null)).toBe('Det gick inte att fråga npm efter kända svagheter.')
  },
)
