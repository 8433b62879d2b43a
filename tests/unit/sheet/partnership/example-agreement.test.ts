import { expect, test } from 'vitest'
import { partnershipSchema } from '../../../../src/domain/agreement/partnership.ts'
import { listed, readPartnershipFolder } from '../../../support/workbooks/read-partnership-folder.ts'

test('the example is read without an error, and tells what is odd in the agreement', async () => {
  const { partnership, problems, brakes, rows } = await readPartnershipFolder(null)
  expect(brakes).toEqual([])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(listed(problems)).toEqual(['Avtal!B25 TERM_UNLIKE_DATES', 'Belopp!B3 DECIDED_UNLIKE_COMPUTED'])
  expect(partnership?.agreements[0]?.id).toBe('2018-2020')
  expect(rows.Avtal).toEqual({ read: 36, published: 36, held: 0 })
})

test('what is read survives the file between pull and build', async () => {
  const { partnership } = await readPartnershipFolder(null)
  const text = JSON.stringify(partnershipSchema.encode(partnership ?? expect.fail()))
  expect(partnershipSchema.decode(JSON.parse(text))).toEqual(partnership)
})

test("the template's placeholder is nowhere in the example", async () => {
  const { partnership } = await readPartnershipFolder(null)
  expect(JSON.stringify(partnership)).not.toMatch(/Klicka här/)
})
