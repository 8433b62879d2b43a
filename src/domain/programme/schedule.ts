import { z } from 'zod'
import { plainDateSchema } from '../time/temporal-codecs.ts'
import { timeOfDaySchema } from '../time/time-of-day.ts'

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
const weekdaySchema = z.int().min(1).max(7)

/**
 * A recurrence rule, as Swedes say it. Even and odd are the parity of the ISO week number, so they are not
 * "every other week" across a year with week 53; `every-nth-week` is counted from the first such weekday on or
 * after the schedule's `from`, which is then set.
 */
const recurrenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weekly'),
    weekdays: z.array(weekdaySchema).min(1),
    weeks: z.enum(['all', 'even', 'odd']),
  }),
  z.object({
    kind: z.literal('every-nth-week'),
    weekdays: z.array(weekdaySchema).min(1),
    interval: z.int().min(2),
  }),
  z.object({
    kind: z.literal('nth-weekday'),
    weekdays: z.array(weekdaySchema).min(1),
    /** 1 to 5 from the start of the month; -1 is the last one. */
    ordinals: z.array(z.int().min(-1).max(5)).min(1),
  }),
  z.object({ kind: z.literal('day-of-month'), days: z.array(z.int().min(1).max(31)).min(1) }),
])

const monthDaySchema = z.object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })

/** Dates on which a series is not held, from the column Utom. They vanish; they are not cancelled. */
const exclusionSchema = z.discriminatedUnion('kind', [
  /** Both ends included. */
  z.object({ kind: z.literal('dates'), from: plainDateSchema, to: plainDateSchema }),
  /** ISO weeks, both included; `to` below `from` runs past new year. Without a year: every year of the series. */
  z.object({
    kind: z.literal('weeks'),
    from: z.int().min(1).max(53),
    to: z.int().min(1).max(53),
    /** ISO week-numbering year of `from`. */
    year: z.int().nullable(),
  }),
  /** A day and month without a year, both ends included, in every year; may run past new year. */
  z.object({ kind: z.literal('yearly'), from: monthDaySchema, to: monthDaySchema }),
])

/** When an activity is held: its rules and single dates, between `from` and `to`, less its exclusions. */
export const scheduleSchema = z.object({
  rules: z.array(recurrenceSchema),
  /** Dates given one by one. They are never doubted on a public holiday, and stand also in a break. */
  dates: z.array(plainDateSchema),
  time: timeOfDaySchema,
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  exclusions: z.array(exclusionSchema),
  publicHolidays: z.enum(['held', 'not-held', 'undecided']),
})

export type Weekday = z.output<typeof weekdaySchema>
export type Recurrence = z.output<typeof recurrenceSchema>
export type Exclusion = z.output<typeof exclusionSchema>
export type Schedule = z.output<typeof scheduleSchema>
