import type { Site } from '../../domain/site.ts'

/** What is said right after a number that the example has made up; nothing in a real site. */
export function inventedMark({ isExample }: Site): string {
  return isExample ? ' (påhittat)' : ''
}
