import type { APIRoute } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { deadlineCalendar } from '../../outputs/icalendar/agreement-calendar.ts'
import { calendarResponse } from '../_calendar-endpoint.ts'

/** The deadlines of the agreement, for the coordinators' own calendar. */
export const GET: APIRoute = () => calendarResponse(deadlineCalendar(loadSiteData().site))
