import { idSchema } from '../../domain/id.ts'

/** What the permanent part of an address is made from, known to the whole domain. */
export { toSlug } from '../../domain/slugs.ts'

/** Longest ID that a coordinator may choose, in characters: file systems stop at 255 bytes with what comes after. */
const longestId = 80

/** Whether a text can be the permanent part of a web address as it stands. */
export function isId(text: string): boolean {
  return text.length <= longestId && idSchema.safeParse(text).success
}
