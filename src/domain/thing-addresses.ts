import { addresses, changesFeedAddress, embedAddress, feedAddress } from './addresses.ts'
import type { ThingKind } from './published-thing.ts'

/** Everything that is published under one id, by what it is. All of it answers for ever. */
export interface ThingAddresses {
  page: string
  calendarFeed: string | null
  embed: string | null
  poster: string | null
  screen: string | null
  weekText: string | null
  changesFeed: string | null
}

/** The addresses of a thing of that kind. */
export function addressesOf(kind: ThingKind, id: string): ThingAddresses {
  const none = {
    calendarFeed: null,
    embed: null,
    poster: null,
    screen: null,
    weekText: null,
    changesFeed: null,
  }
  switch (kind) {
    case 'activity':
      return { ...none, page: addresses.activity(id), calendarFeed: feedAddress('aktiviteter', id) }
    case 'category':
      return {
        ...none,
        page: addresses.category(id),
        calendarFeed: feedAddress('kategorier', id),
        embed: embedAddress('kategori', id),
      }
    case 'partner':
      return {
        ...none,
        page: addresses.partner(id),
        calendarFeed: feedAddress('partner', id),
        embed: embedAddress('partner', id),
      }
    case 'project':
      return {
        ...none,
        page: addresses.project(id),
        calendarFeed: feedAddress('projekt', id),
        embed: embedAddress('projekt', id),
      }
    case 'place':
      return {
        page: addresses.place(id),
        calendarFeed: feedAddress('platser', id),
        embed: embedAddress('plats', id),
        poster: addresses.poster(id),
        screen: addresses.screen(id),
        weekText: addresses.weekText(id),
        changesFeed: changesFeedAddress(id),
      }
    case 'agreement':
      return { ...none, page: addresses.agreementPeriod(id) }
    case 'yearly-report':
      return { ...none, page: addresses.yearlyReport(Number(id)) }
  }
}
