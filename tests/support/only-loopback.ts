/** No test touches the network: a connection to any other host than this machine fails at once, by name. */
import net from 'node:net'

const loopback = new Set(['localhost', '127.0.0.1', '::1', '::ffff:127.0.0.1'])
const connect = net.Socket.prototype.connect

net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args)
  if (host !== null && !loopback.has(host))
    throw new Error(`A test tried to reach ${host}. Tests stay on this machine.`)
  return Reflect.apply(connect, this, args)
} as typeof net.Socket.prototype.connect

/** The host of any of the forms that `connect` takes; null for a pipe, or where none is said (then it is localhost). */
function hostOf(args: unknown[]): string | null {
  // Node's own callers hand over the arguments as one normalised array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object' && first !== null) return 'host' in first ? String(first.host) : null
  return typeof second === 'string' ? second : null
}
