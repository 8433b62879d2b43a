/** A serial number of Sheets and Excel, decoded on the wall clock. */
export interface SerialMoment {
  date: Temporal.PlainDate
  /** Null for a whole day. */
  time: Temporal.PlainTime | null
}

const firstSerial = 32_874 // 1990-01-01
const lastSerial = 73_415 // 2101-01-01

/** Whether a number can be a date: days since 1899-12-30, from 1990 to 2100. */
export function isDateSerial(serial: number): boolean {
  return serial >= firstSerial && serial < lastSerial
}

/**
 * The date and time of a serial number. Rounded to the minute, not cut: 46110.770833333336 is 18.30, and cutting gives
 * the wrong minute for every other value (measured).
 */
export function fromSerial(serial: number): SerialMoment {
  const minutes = Math.round(serial * minutesInDay)
  const date = new Temporal.PlainDate(1899, 12, 30).add({ days: Math.floor(minutes / minutesInDay) })
  const minuteOfDay = minutes % minutesInDay
  return { date, time: minuteOfDay === 0 ? null : timeFromMinutes(minuteOfDay) }
}

/** The time of day of a fraction of a day: 0.5625 is 13.30. Null for 1, which is midnight after. */
export function timeFromFraction(fraction: number): Temporal.PlainTime | null {
  const minutes = Math.round(fraction * minutesInDay)
  return minutes >= minutesInDay ? null : timeFromMinutes(minutes)
}

const minutesInDay = 1440

function timeFromMinutes(minutes: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60)
}
