import { describe, expect, test } from 'vitest'
import type { Problem, ProblemCode } from '../../../../src/sheet/problems/problem.ts'
import { textFor } from '../../../../src/sheet/problems/problem-text.ts'
import { readSheet } from '../../../../src/sheet/read-sheet.ts'
import type { CellValue } from '../../../../src/sheet/cell-value.ts'
import type { Workbook } from '../../../../src/sheet/workbook.ts'
import { withCells } from '../../../support/workbooks/edit-workbook.ts'
import { followedAdvice, type Followed } from '../../../support/workbooks/followed-advice.ts'
import { placeIn, problemExamples, workbookOf } from '../../../support/workbooks/problem-examples.ts'

const today = Temporal.PlainDate.from('2026-11-22')

type Cells = Readonly<Record<string, CellValue>>

function read(workbook: Workbook): Problem[] {
  const { brakes, problems } = readSheet(workbook, { today, previous: null })
  return [...brakes, ...problems]
}

/** What is written, a set of cells for each way that the message offers. */
function waysOf(followed: Followed, { where }: Problem): Cells[] {
  if (typeof followed === 'object' && 'cells' in followed) return [followed.cells]
  if (typeof followed === 'object' && 'nothing' in followed) return []
  const texts = typeof followed === 'string' ? [followed] : followed
  return texts.map((text) => ({ [`${where.tab}!${where.column ?? ''} ${where.row ?? ''}`]: text }))
}

/** A row may have another error besides, which is no matter of this advice. */
function keyOf({ finding, where }: Problem): string {
  return `${finding.code} ${where.tab} ${where.cell ?? where.row ?? ''}`
}

/** As people compare texts: dashes and spaces are of many kinds. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[–—-]/g, '-').toLocaleLowerCase('sv')
}

const followable = Object.entries(followedAdvice).filter(
  ([, followed]) => !(typeof followed === 'object' && 'nothing' in followed),
) as [ProblemCode, Followed][]

describe('whoever writes what a message says has a right row', () => {
  test.each(followable)('%s', async (code, followed) => {
    const example = problemExamples[code]
    const workbook = (await workbookOf(example)) ?? expect.fail()
    const at = placeIn(example, workbook)
    const problem =
      read(workbook).find(
        ({ finding, where }) =>
          finding.code === code && (where.cell === null || at === `${where.tab}!${where.cell}`),
      ) ?? expect.fail()
    const { tab, row } = problem.where
    const { title, action } = textFor(problem)
    const stood = [...(workbook.tables.get(tab as never)?.rows ?? [])]
      .filter(({ number }) => number === row)
      .flatMap(({ cells }) => [...cells.values()].map(String))
    const errorsBefore = new Set(read(workbook).map(keyOf))
    const ways = waysOf(followed, problem)
    expect(ways.length).toBeGreaterThan(0)
    for (const cells of ways) {
      for (const text of Object.values(cells).map(String)) {
        const isSaid = [title, action, ...stood].some((each) => plain(each).includes(plain(text)))
        expect.soft(isSaid || isMade(code), `says ”${text}”: ${action}`).toBe(true)
      }
      const left = read(withCells(workbook, cells)).filter(
        (each) =>
          (each.where.tab === tab && each.where.cell === problem.where.cell && each.finding.code === code) ||
          (each.severity === 'error' && !errorsBefore.has(keyOf(each))),
      )
      expect
        .soft(
          left.map((each) => [each.finding.code, textFor(each).title]),
          JSON.stringify(cells),
        )
        .toEqual([])
    }
  })
})

/** The message says how the text is made of what stands there, not the whole of it. */
function isMade(code: ProblemCode): boolean {
  return (
    [
      'PHONE_WITHOUT_AREA_CODE',
      'PHONE_WITH_LETTER',
      'PHONE_LOST_ZERO',
      'TIME_PAST_MIDNIGHT',
      'LINK_NOT_SECURE',
    ].includes(code) ||
    ['FIFTH_WEEKDAY', 'BREAK_ENDS_BEFORE_IT_STARTS', 'EVERY_OTHER_AND_PARITY'].includes(code)
  )
}

test('every advice that isn’t followed has its reason', () => {
  const reasons = Object.values(followedAdvice).flatMap((followed) =>
    typeof followed === 'object' && 'nothing' in followed ? [followed.nothing] : [],
  )
  expect(reasons.every((reason) => reason.length > 30)).toBe(true)
  expect(followable.length).toBeGreaterThan(110)
})
