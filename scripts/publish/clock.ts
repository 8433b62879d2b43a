import { formatMoment } from '../../src/domain/time/swedish.ts'
import { SetupError } from '../../src/sheet/setup-error.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { CommandSettings } from '../command/environment.ts'

/** So many days without a reading are more likely a clock that is ahead. */
const mostDaysBetween = 30

/**
 * Refuses to publish by a clock that is wrong. By one that is ahead, what is to come would be taken for what has been and be forgotten; by
 * one that is behind, what is published would be taken for what is to come. `hostTime` is what the host's own clock says, null where it
 * has none: then only what is published can be compared with, and a person may know better.
 * @throws SetupError that tells both times and what to do.
 */
export function refuseWrongClock(
  { now, isFrozen, acceptLoss }: CommandSettings,
  { hostTime, published }: { hostTime: Temporal.Instant | null; published: Snapshot | null },
): void {
  if (hostTime !== null && !isFrozen && Math.abs(now.since(hostTime).total('hours')) >= 24)
    throw new SetupError({
      what: `Enligt den här datorns klocka är det ${formatMoment(now)}, men enligt webbplatsens värd är det ${formatMoment(hostTime)}.`,
      action: 'Ställ klockan rätt och kör igen. Det som är publicerat ligger kvar.',
    })
  if (published === null || acceptLoss) return
  const { created } = published
  const here = `Enligt den här datorns klocka är det ${formatMoment(now)}`
  if (Temporal.Instant.compare(created, now.add({ minutes: 5 })) > 0)
    throw new SetupError({
      what: `Det som är publicerat lästes ${formatMoment(created)}, och det har inte hänt ännu. ${here}.`,
      action: `${setClock} Var det förra gången som klockan gick fel: kör en gång med --accept-loss.`,
    })
  const days = Math.floor(now.since(created).total('days'))
  if ((hostTime === null || isFrozen) && days > mostDaysBetween)
    throw new SetupError({
      what: `Det som är publicerat lästes ${formatMoment(created)}, för ${days} dagar sedan. ${here}.`,
      action: `${setClock} Är det rätt, och har ingen läst kalkylarket på så länge: kör en gång med --accept-loss.`,
    })
}

const setClock = 'Ställ klockan rätt, eller ta bort inställningen TODAY, och kör igen.'
