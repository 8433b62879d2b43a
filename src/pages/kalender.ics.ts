import type { APIRoute } from 'astro'
import { loadSiteData } from '../load-site-data.ts'
import { wholeCalendar } from '../outputs/icalendar/icalendar-feed.ts'
import { calendarResponse } from './_calendar-endpoint.ts'

/** The whole calendar as a subscription. */
export const GET: APIRoute = () => calendarResponse(wholeCalendar(loadSiteData()))
