import { isOver, type VisitorsDay } from './visitors-day.ts'

/** A date to come: when it is over (ISO 8601), and its words. */
export interface Turn {
  ends: string
  words: string
}

/**
 * Lets "Nästa gång: tisdag 8 december …" in a list be the next one on the visitor's day: `data-turns` holds the dates to come. Once
 * all have been, the line is hidden: when it is held is said in words beside it. A leaf of the almanac on the same row follows.
 */
export function refreshTurns(root: ParentNode, day: VisitorsDay): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-turns]')) {
    const turns = parseTurns(line.dataset.turns ?? '')
    const next = turns.find(({ ends }) => !isOver(ends, day))
    line.hidden = !next
    if (!next || next === turns[0]) continue
    line.textContent = `Nästa gång: ${next.words}`
    showOnLeaf(line.closest('li')?.querySelector<HTMLElement>('.leaf'), next)
  }
}

/** "2026-12-08T15:00:00+01:00|tisdag 8 december klockan 13.00 till 15.00|2026-12-15…" */
export function parseTurns(text: string): Turn[] {
  const parts = text.split('|')
  return parts.flatMap((ends, index) => (index % 2 === 0 ? { ends, words: parts[index + 1] ?? '' } : []))
}

function showOnLeaf(leaf: HTMLElement | null | undefined, { ends }: Turn): void {
  if (!leaf) return
  leaf.textContent = String(Number(ends.slice(8, 10)))
  leaf.classList.toggle('red', new Date(ends.slice(0, 10)).getUTCDay() === 0)
}
