import { formerThings, type FormerThing } from '../../domain/published/former-things.ts'
import { oldPeriods } from '../../domain/published/old-calendar.ts'
import { sheetAddress, sheetKinds, sheetTextAddress } from '../../domain/published/paper-sheets.ts'
import { toShortAddresses, type ShortAddresses } from '../../domain/published/short-addresses.ts'
import type { PublishedThing } from '../../domain/published/published-thing.ts'
import type { Site } from '../../domain/site.ts'
import type { DaySpan } from '../../domain/time/day-span.ts'
import { addresses } from '../../domain/published/addresses.ts'
import { addressesOf } from '../../domain/published/thing-addresses.ts'
import { toGonePage, type GonePage } from './gone-page.ts'
import { weeksIn } from '../calendar/calendar-periods.ts'
import { toOldCalendarPage, type OldCalendarPage } from '../calendar/old-calendar-page.ts'

/** What stands at an address that was given out and whose page is no more. */
export type FormerPage =
  | { kind: 'moved'; address: string; to: string; title: string; link: string }
  /** `isFrame`: inside a partner's page, or on a screen or a sheet of paper. */
  | { kind: 'gone'; address: string; isFrame: boolean; page: GonePage }
  | { kind: 'old-calendar'; address: string; page: OldCalendarPage }

/** What the snapshot remembers of addresses. */
export interface PublishedMemory {
  things: readonly PublishedThing[]
  calendar: DaySpan
  shortAddresses: ShortAddresses
}

/** A page for every address that has ever been given out and has no other: nothing published answers 404. */
export function toFormerPages(memory: PublishedMemory, site: Site): FormerPage[] {
  const { things, calendar } = memory
  return [
    ...toShortAddresses(memory, site).map((short): FormerPage => ({
      ...short,
      kind: 'moved',
      link: `Gå till ${short.title}`,
    })),
    ...formerThings(things, site).flatMap((former) => pagesOf(former, site)),
    ...oldPeriods(calendar, site).map((period): FormerPage => ({
      kind: 'old-calendar',
      address: period.address,
      page: toOldCalendarPage(period, site),
    })),
  ]
}

function pagesOf(former: FormerThing, site: Site): FormerPage[] {
  const { thing } = former
  return addressPairs(former, site).map(({ address, to, isFrame }): FormerPage => {
    if (to === null) return { kind: 'gone', address, isFrame, page: toGonePage(former, site) }
    return {
      kind: 'moved',
      address,
      to,
      title: `${thing.title} har en ny adress`,
      link: 'Gå till den nya sidan',
    }
  })
}

/** An address of something that is no more where it was, and the same of what it has become; null where it is gone. */
interface AddressPair {
  address: string
  to: string | null
  isFrame: boolean
}

function addressPairs(former: FormerThing, site: Site): AddressPair[] {
  const { thing, successorId } = former
  const { sheetsSince } = site
  const old = addressesOf(thing.kind, thing.id)
  const now = successorId === null ? null : addressesOf(thing.kind, successorId)
  const pairs = (['page', 'embed', 'poster', 'screen'] as const).flatMap((name): AddressPair[] => {
    const address = old[name]
    return address === null ? [] : [{ address, to: now?.[name] ?? null, isFrame: name !== 'page' }]
  })
  if (thing.kind !== 'place' || sheetsSince === null) return [...pairs, ...partPairs(former, site)]
  const sheets = sheetKinds
    .filter((kind) => kind !== 'week')
    .map((kind) => ({
      address: sheetAddress(thing.id, kind),
      to: successorId && sheetAddress(successorId, kind),
      isFrame: true,
    }))
  const text = {
    address: sheetTextAddress(thing.id),
    to: successorId && sheetTextAddress(successorId),
    isFrame: false,
  }
  return [...pairs, ...sheets, text, ...partPairs(former, site)]
}

/** The parts that the list of a thing has had, for it had too much for one page. */
function partPairs({ thing, successorId }: FormerThing, site: Site): AddressPair[] {
  const { partedLists, parts, horizon } = site
  const old = addressesOf(thing.kind, thing.id).page
  const to = successorId === null ? null : addressesOf(thing.kind, successorId).page
  const hasWeeks = thing.kind === 'area' && addresses.areas() in partedLists
  const weeks = hasWeeks ? weeksIn(horizon).map((week) => addresses.areaWeek(thing.id, week)) : []
  const own = [...parts].filter((part) => part.startsWith(old))
  return [...own, ...weeks].map((address) => ({ address, to, isFrame: false }))
}
