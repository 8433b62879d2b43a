import { calendarEndpoint } from '../_calendar-endpoint.ts'

/** A subscription for every place that is or has been published. */
export const { getStaticPaths, GET } = calendarEndpoint('place')
