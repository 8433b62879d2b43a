import { createHash } from 'node:crypto'

/** A short hash by which a source can be recognised and not found: the id itself is never published. */
export function sourceHash(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16)
}
