import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** What one command cost. */
export interface Cost {
  seconds: number
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
    child.stdout.on('data', (chunk) => (words += String(chunk)))
    child.stderr.on('data', (chunk) => (words += String(chunk)))
    const timer = setInterval(() => (peak = Math.max(peak, kilobytesOfTree(child.pid))), 100)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const seconds = (performance.now() - start) / 1000
      if (code === 0) resolve({ seconds, peakMegabytes: peak > 0 ? Math.round(peak / 1024) : null })
      else
        reject(
          new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${words.slice(-2000)}`),
        )
    })
  })
}

function kilobytesOfTree(root: number | undefined): number {
  if (root === undefined) return 0
  const processes = readProcesses()
  const tree = new Set([root])
  // A child has a higher place in the list than its parent, except where numbers have wrapped: then look again.
  for (let before = 0; before < tree.size;) {
    before = tree.size
    for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id)
  }
  return processes.filter(({ id }) => tree.has(id)).reduce((sum, { kilobytes }) => sum + kilobytes, 0)
}

function readProcesses(): { id: number; parent: number; kilobytes: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => {
        const status = readStatus(id)
        const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
        return status === '' ? [] : [{ id: Number(id), parent: field('PPid'), kilobytes: field('VmRSS') }]
      })
  } catch {
    return []
  }
}

/** Empty where the process has ended meanwhile. */
function readStatus(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8')
  } catch {
    return ''
  }
}
