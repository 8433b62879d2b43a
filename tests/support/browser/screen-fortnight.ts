import { screenBuiltOn, seenScript, type Network, type Seen } from './screen-laboratory.ts'

/** Runs a script in a browser's page, of any age. */
export type Evaluate = <T>(script: string) => Promise<T>

/** What is wrong in a fortnight of a screen, a sentence each. */
export interface Fortnight {
  faults: string[]
  /** At its ends, after the rubbish was thrown away. */
  elements: [number, number]
  /** Where the picture has stood. */
  shifts: Set<string>
  /** What the screen said while nothing answered, and at the end. */
  silences: string[]
  last: Seen
}

/** Each day's network: what happens to a house's connection in two weeks. */
const weather: readonly Network[] = [
  ...(['up', 'down', 'up', 'hangs', 'error', 'login', 'up'] as const),
  ...(['down', 'down', 'hangs', 'up', 'login', 'error', 'up'] as const),
]

/** Lets a fortnight pass on a screen that was opened ten minutes before the midnight of `day`, and looks at every midnight and noon. */
export async function simulateFortnight(
  evaluate: Evaluate,
  address: string,
  day: string,
): Promise<Fortnight> {
  const page = screenBuiltOn(address, day)
  await evaluate(`void (laboratory.page = ${JSON.stringify(page).replaceAll('<', '\\u003c')})`)
  const faults: string[] = []
  const shifts = new Set<string>()
  const silences: string[] = []
  const elements: number[] = []
  const look = async (expected: Temporal.PlainDate) => {
    const seen = await evaluate<Seen>(seenScript)
    shifts.add(seen.shift)
    if (seen.silent) silences.push(seen.silent)
    faults.push(...faultsOf(seen, expected))
    return seen
  }
  let date = Temporal.PlainDate.from(day)
  await walkTo(evaluate, date.toPlainDateTime('00:00'))
  for (const network of weather) {
    await evaluate(`void (laboratory.network = ${JSON.stringify(network)})`)
    await walkTo(evaluate, date.toPlainDateTime('12:00'))
    elements.push((await look(date)).elements)
    await walkTo(evaluate, date.toPlainDateTime('23:58'))
    await look(date)
    date = date.add({ days: 1 })
    await walkTo(evaluate, date.toPlainDateTime('00:01'), 30)
    await look(date)
  }
  await evaluate(`void (laboratory.network = 'up')`)
  await walkTo(evaluate, date.toPlainDateTime('09:00'))
  const last = await look(date)
  return { faults, shifts, silences, last, elements: [elements[0] ?? 0, last.elements] }
}

/** Up to a time on the wall, in steps of seconds. */
async function walkTo(evaluate: Evaluate, time: Temporal.PlainDateTime, step = 300): Promise<void> {
  const target = time.toZonedDateTime('Europe/Stockholm').epochMilliseconds
  await evaluate(`laboratory.walk((${target} - Date.now()) / 60000, ${step})`)
}

function faultsOf(seen: Seen, expected: Temporal.PlainDate): string[] {
  const { clock, day, heading, isToday, call, age, isNight } = seen
  const hour = Number(clock.slice(-5, -3))
  return [
    ...(day === expected.toString() && isToday && /^\d+ ?I dag, /.test(heading)
      ? []
      : [`${clock}: shows ${day}, ${heading}`]),
    ...(call.startsWith('Ring') ? [] : [`${clock}: no number to call`]),
    ...(age.includes('uppdaterades senast') ? [] : [`${clock}: doesn't say how old it is`]),
    ...(isNight === (hour >= 22 || hour < 6) ? [] : [`${clock}: night is ${isNight}`]),
  ]
}
