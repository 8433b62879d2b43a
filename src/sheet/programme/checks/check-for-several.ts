import type { Activity } from '../../../domain/programme/activity.ts'
import type { ReadingContext } from '../../rows/reading-context.ts'
import type { RowReader } from '../../rows/row-reader.ts'

interface Programme extends Pick<ReadingContext, 'targets'> {
  /** What is published of Aktiviteter. */
  published: ReadonlyMap<string, Activity>
}

/** Says of "Alla", "Ekgården" or "allt på Ekgården" in Aktivitet that the tab Uppehåll is for that, and which activities it may mean. */
export function checkForSeveral(row: RowReader<'Ändringar'>, { targets, published }: Programme): void {
  const [, all, rest = ''] = everything.exec(row.glance('Aktivitet') ?? '') ?? []
  if (!row.findingsAt('Aktivitet').some(({ code }) => code === 'REFERENCE_UNKNOWN')) return
  const named = rest === '' ? null : targets.Platser.one(rest)
  const place = named?.ok && named.value.state === 'shown' ? named.value : null
  if (!place && (all === undefined || rest !== '')) return
  const meant = [...published.values()].filter(({ placeId }) => place === null || placeId === place.id)
  row.takeBack('Aktivitet', 'REFERENCE_UNKNOWN')
  row.error('Aktivitet', {
    code: 'CHANGE_FOR_SEVERAL',
    place: place?.names[0] ?? null,
    ids: meant.map(({ id }) => id),
  })
}

const everything =
  /^(?:(alla|allt|allting|samtliga|hela|all)(?:\s+(?:aktiviteter|aktivitet|verksamhet|verksamheten|träffar|grupper|kurser|programmet|huset))?(?:\s+(?:på|i|vid|hos))?(?:\s+|$))?(.*)$/iu
