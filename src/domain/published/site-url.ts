/** Where the site lies when nothing else is said: the server of `npm start`. */
export const defaultSiteUrl = 'http://localhost:4321/'

/**
 * A public address as the site uses it: http or https, single slashes and one at the end, without query and fragment. Null if it
 * isn't one, or if its path has anything but letters a to z, digits and `.`, `_`, `~`, `-`: not all hosts and programs agree on how
 * others are written.
 */
export function parseSiteUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null
  const path = `${url.pathname}/`.replace(/\/+/g, '/')
  return /^[\w.~/-]*$/.test(path) ? `${url.origin}${path}` : null
}
