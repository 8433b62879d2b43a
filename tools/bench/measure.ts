import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** What one command cost. */
export interface Cost {
  seconds: number
  /** What the processors worked for the command and all its children, in seconds; null where the system doesn't say. */
  processorSeconds: number | null
  /** The most memory that the command and all its children held at once, in MB; null where the system doesn't say. */
  peakMegabytes: number | null
}

/**
 * Runs a command and measures it. Memory is read from /proc ten times a second, so that the children of a build count
 * too.
 * @throws Error with the command's last words when it fails.
 */
export function measure(command: string, args: string[], environment: Record<string, string>): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { env: { ...process.env, ...environment } })
    let words = ''
    let peak = 0
    let ticks = 0
    child.stdout.on('data', (chunk) => (words += String(chunk)))
    child.stderr.on('data', (chunk) => (words += String(chunk)))
    const timer = setInterval(() => {
      const now = readTree(child.pid)
      peak = Math.max(peak, now.kilobytes)
      ticks = Math.max(ticks, now.ticks)
    }, 100)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const seconds = (performance.now() - start) / 1000
      if (code === 0)
        resolve({
          seconds,
          processorSeconds: ticks > 0 ? ticks / ticksPerSecond : null,
          peakMegabytes: peak > 0 ? Math.round(peak / 1024) : null,
        })
      else
        reject(
          new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${words.slice(-2000)}`),
        )
    })
  })
}

/** Of Linux on every machine of ours (sysconf _SC_CLK_TCK). */
const ticksPerSecond = 100

/** What the command and its children hold, and what was worked for them and for those that have ended. */
function readTree(root: number | undefined): { kilobytes: number; ticks: number } {
  if (root === undefined) return { kilobytes: 0, ticks: 0 }
  const processes = readProcesses()
  const tree = new Set([root])
  // A child has a higher place in the list than its parent, except where numbers have wrapped: then look again.
  for (let before = 0; before < tree.size;) {
    before = tree.size
    for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id)
  }
  const own = processes.filter(({ id }) => tree.has(id))
  return {
    kilobytes: own.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    ticks: own.reduce((sum, process) => sum + process.ticks, 0),
  }
}

function readProcesses(): { id: number; parent: number; kilobytes: number; ticks: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => {
        const status = readText(id, 'status')
        const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
        if (status === '') return []
        return [{ id: Number(id), parent: field('PPid'), kilobytes: field('VmRSS'), ticks: ticksOf(id) }]
      })
  } catch {
    return []
  }
}

/** Of the process and of its children that have ended: utime, stime, cutime and cstime (proc_pid_stat(5)). */
function ticksOf(id: string): number {
  const fields = readText(id, 'stat').split(') ').at(-1)?.split(' ') ?? []
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
}

/** Empty where the process has ended meanwhile. */
function readText(id: string, name: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
