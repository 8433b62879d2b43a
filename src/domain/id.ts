import { z } from 'zod'

/** The permanent part of a web address: a–z, 0–9 and single hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
