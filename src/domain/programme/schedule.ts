import { z } from 'zod'
import { plainDateSchema } from '../time/temporal-codecs.ts'
import { timeOfDaySchema } from '../time/time-of-day.ts'

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
const weekdaySchema = z.int().min(1).max(7)

/**
 * First and last day of one rule, both included, and how many times it is held, where they are its own: "onsdagar
 * 20/1–26/5", "torsdagar, 5 träffar". A count is of days that stand after Utom and red days, from the first day of the
 * rule, else of the schedule, which is then set.
 */
const ruleLimitsSchema = z.object({
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  count: z.int().positive().nullable(),
})

/** Without limits a rule is bounded by the schedule's `from` and `to` alone; with them by both. */
const limits = ruleLimitsSchema.optional()

/**
 * A recurrence rule, as Swedes say it. Even and odd are the parity of the ISO week number, so they are not
 * "every other week" across a year with week 53; `every-nth-week` is counted from the first such weekday on or
 * after the rule's own first day, else the schedule's `from`, one of which is then set.
 */
const recurrenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weekly'),
    weekdays: z.array(weekdaySchema).min(1),
    weeks: z.enum(['all', 'even', 'odd']),
    limits,
  }),
  z.object({
    kind: z.literal('every-nth-week'),
    weekdays: z.array(weekdaySchema).min(1),
    interval: z.int().min(2),
    limits,
  }),
  z.object({
    kind: z.literal('nth-weekday'),
    weekdays: z.array(weekdaySchema).min(1),
    /** 1 to 5 from the start of the month; -1 is the last one. */
    ordinals: z.array(z.int().min(-1).max(5)).min(1),
    limits,
  }),
  z.object({ kind: z.literal('day-of-month'), days: z.array(z.int().min(1).max(31)).min(1), limits }),
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

/** Several days in a row that are one event: a trip, an exhibition. `to` is after `from`. */
const daySpanSchema = z.object({ from: plainDateSchema, to: plainDateSchema })

/**
 * When something is held: its rules, single dates and spans of days, between `from` and `to`, less its exclusions. Without
 * rules, dates and spans the days aren't decided; without sessions the time isn't. Then nothing stands in the calendar, and
 * pages say "Datum kommer – ring".
 */
export const scheduleSchema = z.object({
  rules: z.array(recurrenceSchema),
  /** Dates given one by one. They are never doubted on a public holiday, and stand also in a break. */
  dates: z.array(plainDateSchema),
  /** Each is one event with a first and a last day. They too are given one by one. */
  spans: z.array(daySpanSchema).default([]),
  /** Every day has all of them: "10–11 och 13–14" is two. In order of start. */
  sessions: z.array(timeOfDaySchema),
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  exclusions: z.array(exclusionSchema),
  /** Whether its rules give red days too (Röda dagar: Hålls, Hålls inte, or nothing). */
  publicHolidays: z.enum(['on', 'off', 'undecided']),
  /** Words that stand beside the days in Dag, as written: "om inget annat sägs". */
  note: z.string().nullable().default(null),
})

export type Weekday = z.output<typeof weekdaySchema>
export type RuleLimits = z.output<typeof ruleLimitsSchema>
export type Recurrence = z.output<typeof recurrenceSchema>
export type Exclusion = z.output<typeof exclusionSchema>
export type Schedule = z.output<typeof scheduleSchema>
