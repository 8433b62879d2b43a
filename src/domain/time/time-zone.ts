/** The one time zone of every activity: all dates and times in the sheet are wall clock here. */
export const timeZone = 'Europe/Stockholm'
