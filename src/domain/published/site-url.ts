/** Where the site lies when nothing else is said: the server of `npm start`. */
export const defaultSiteUrl = 'http://localhost:4321/'

/** A public address as the site uses it: http or https, with a final slash, without query and fragment; null if it isn't one. */
export function parseSiteUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
}
