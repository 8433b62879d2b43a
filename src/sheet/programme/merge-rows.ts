import type { Activity, OwnTerms, Part, Terms } from '../../domain/programme/activity.ts'

/** A row of Aktiviteter as read: what it says by itself, as if it were alone. */
export interface ReadActivity extends Omit<Activity, 'id' | 'parts' | 'heldSince'> {
  parts: Part[]
}

/**
 * One activity of the rows that are its parts, in the order of the sheet. What is the same in all is the activity's; what a
 * row says otherwise of days that it gives one by one is those days' own. Lists add up.
 */
export function mergeRows(id: string, rows: readonly ReadActivity[]): Activity {
  const main = rows.find(isSeries) ?? rows[0]
  if (!main) throw new Error('An activity without rows.')
  if (rows.length === 1) return { ...main, id, heldSince: null }
  const summary = commonText(rows, main, ({ summary }) => summary)
  const description = commonText(rows, main, ({ description }) => description)
  const terms = commonTerms(rows, main)
  return {
    ...main,
    ...terms,
    ...{ id, summary, description, heldSince: null },
    firstTime: firstOf(rows, main, (row) => row.firstTime),
    payment: firstOf(rows, main, (row) => row.payment),
    categoryIds: union(rows, (row) => row.categoryIds),
    partnerIds: union(rows, (row) => row.partnerIds),
    keywords: union(rows, (row) => row.keywords),
    audiences: union(rows, (row) => row.audiences),
    parts: rows.flatMap((row) =>
      row.parts.map((part) => ({
        ...part,
        theme: row.summary === summary ? null : row.summary,
        details: row.description === description ? null : row.description,
        own: ownTerms(row, terms),
      })),
    ),
  }
}

/** Whether a row is a series: its days are given by a rule. */
function isSeries({ parts }: ReadActivity): boolean {
  return parts.some(({ schedule }) => schedule.rules.length > 0)
}

/** What the series says, else what all rows say. */
function commonText(
  rows: readonly ReadActivity[],
  main: ReadActivity,
  textOf: (row: ReadActivity) => string | null,
): string | null {
  if (isSeries(main)) return textOf(main)
  return rows.every((row) => textOf(row) === textOf(main)) ? textOf(main) : null
}

function commonTerms(rows: readonly ReadActivity[], main: ReadActivity): Terms {
  const isCommon = (key: keyof Terms) => isSeries(main) || rows.every((row) => isSame(row[key], main[key]))
  return {
    room: isCommon('room') ? main.room : null,
    bring: isCommon('bring') ? main.bring : null,
    price: isCommon('price') ? main.price : { kind: 'unknown', note: null },
    booking: isCommon('booking') ? main.booking : { kind: 'unknown' },
    bookingDeadline: isCommon('bookingDeadline') ? main.bookingDeadline : null,
    maxParticipants: isCommon('maxParticipants') ? main.maxParticipants : null,
    maxParticipantsNote: isCommon('maxParticipantsNote') ? main.maxParticipantsNote : null,
  }
}

/** What a row says itself, and otherwise than the activity: an empty cell says nothing of its own. */
function ownTerms(row: ReadActivity, terms: Terms): OwnTerms {
  const { room, bring, price, booking, bookingDeadline, maxParticipants, maxParticipantsNote } = row
  const isOwn = (key: keyof Terms) => !isSame(row[key], terms[key])
  return {
    ...(room !== null && isOwn('room') && { room }),
    ...(bring !== null && isOwn('bring') && { bring }),
    ...((price.kind !== 'unknown' || price.note !== null) && isOwn('price') && { price }),
    ...(booking.kind !== 'unknown' && isOwn('booking') && { booking }),
    ...(bookingDeadline !== null && isOwn('bookingDeadline') && { bookingDeadline }),
    ...(maxParticipants !== null && isOwn('maxParticipants') && { maxParticipants }),
    ...(maxParticipantsNote !== null && isOwn('maxParticipantsNote') && { maxParticipantsNote }),
  }
}

function firstOf<Value>(
  rows: readonly ReadActivity[],
  main: ReadActivity,
  valueOf: (row: ReadActivity) => Value | null,
): Value | null {
  return [main, ...rows].map(valueOf).find((value) => value !== null) ?? null
}

function union(rows: readonly ReadActivity[], listOf: (row: ReadActivity) => readonly string[]): string[] {
  return [...new Set(rows.flatMap(listOf))]
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
