import type { APIRoute } from 'astro'
import { loadSiteData } from '../../load-site-data.ts'
import { deadlineCalendar } from '../../outputs/icalendar/agreement-calendar.ts'
import { agreementPaths } from '../_agreement-paths.ts'
import { calendarResponse } from '../_calendar-endpoint.ts'

/** Where there is an agreement. */
export const getStaticPaths = agreementPaths

/** The deadlines of the agreement, for the coordinators' own calendar. */
export const GET: APIRoute = () => calendarResponse(deadlineCalendar(loadSiteData().site))
