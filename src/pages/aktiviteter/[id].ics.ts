import { calendarEndpoint } from '../_calendar-endpoint.ts'

/** A subscription for every activity that is or has been published. */
export const { getStaticPaths, GET } = calendarEndpoint('activity')
