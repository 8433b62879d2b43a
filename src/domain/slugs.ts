/** Longest permanent part of an address that is made from a name, in characters. */
const longestSlug = 60

/**
 * A name as the permanent part of a web address: å→a, ä→a, ö→o, æ→a, ø→o, & → och, else hyphens; cut at a hyphen.
 * Empty when the name has neither letter nor digit.
 */
export function toSlug(name: string): string {
  const slug = name
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLocaleLowerCase('sv')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('&', ' och ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= longestSlug) return slug
  const cut = slug.slice(0, longestSlug + 1)
  const whole = cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longestSlug)
  return whole.replace(/-$/, '')
}
