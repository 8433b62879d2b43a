import { calendarEndpoint } from '../_calendar-endpoint.ts'

/** A subscription for every area that is or has been published. */
export const { getStaticPaths, GET } = calendarEndpoint('area')
