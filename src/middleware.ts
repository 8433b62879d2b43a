import type { MiddlewareHandler } from 'astro'

/**
 * Adds the base path to every internal link of a page. Pages write addresses from the site's own root
 * ("/platser/ryd/"), so that nothing but this file knows whether the site lies below a path of its host.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next()
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  const base = import.meta.env.BASE_URL
  if (!isPage || base === '/') return response
  return new Response(withBasePath(await response.text(), base), response)
}

/**
 * HTML whose root-relative links begin with `base`, a path with a slash at both ends. Astro has put it before the
 * files in `_astro/` already.
 */
export function withBasePath(html: string, base: string): string {
  const prefix = base.endsWith('/') ? base : `${base}/`
  const bundled = `${prefix.slice(1)}_astro/`
  return html.replaceAll(rootRelative, (whole: string, start: string, rest: string) =>
    rest.startsWith(bundled) ? whole : `${start}${prefix}${rest}`,
  )
}

const rootRelative = /(\s(?:href|action|src)="|content="\d+;\s?url=)\/(?!\/)([^"]*)/g
