import { z } from 'zod'
import { snapshotSchema, type Snapshot } from '../../src/snapshot/snapshot.ts'

/** Why the site has to be built anew. */
export type Reason = 'first' | 'code' | 'day' | 'content'

/** What is compared: the snapshots, and the versions of the program that built with them. */
export interface Editions {
  published: { snapshot: Snapshot | null; code: string | null }
  next: { snapshot: Snapshot; code: string | null }
}

/**
 * What has changed that a visitor could see; null: nothing. Pages tell which day it is without scripts, so a new day is a change;
 * that the sheet was read once more is none.
 */
export function whatChanged({ published, next }: Editions): Reason | null {
  const { snapshot } = published
  if (!snapshot) return 'first'
  if (next.code !== published.code) return 'code'
  if (!next.snapshot.today.equals(snapshot.today)) return 'day'
  return visiblePart(next.snapshot) === visiblePart(snapshot) ? null : 'content'
}

/** Everything but when it was read, how many times, and the day that each thing was last there. */
function visiblePart(snapshot: Snapshot): string {
  const { memory, ...rest } = z.encode(snapshotSchema, snapshot)
  const { things, changes } = memory
  return JSON.stringify({ ...rest, things, changes }, (key, value: unknown) =>
    unseen.has(key) ? undefined : value,
  )
}

const unseen = new Set(['created', 'lastSeen', 'serial'])
