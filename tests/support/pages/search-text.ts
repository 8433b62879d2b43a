import { unpackRecords } from '../../../src/domain/search/packed-records.ts'

/** What the search can say of the statuses, from the file that it reads: one line for each, with the activity's name. */
export function toSearchText(json: string): string {
  const { activities } = unpackRecords(JSON.parse(json))
  const lines = activities.flatMap(({ title, slots }) =>
    slots.map(
      ({ time, status }) =>
        `${status ? `${status.label}: ` : ''}${title}, ${time}. ${status?.sentences ?? ''}`,
    ),
  )
  return lines.join('\n')
}
