/** One thing about a set-up: well, to be mended, or not known here. */
export interface Diagnosis {
  about: string
  verdict: 'good' | 'mend' | 'unknown'
  what: string
  /** What to do; null where all is well. */
  action: string | null
}

/** All is well. */
export function good(about: string, what: string): Diagnosis {
  return { about, verdict: 'good', what, action: null }
}

/** Somebody has to do something. */
export function mend(about: string, what: string, action: string): Diagnosis {
  return { about, verdict: 'mend', what, action }
}

/** Nobody could look from here; what to look for. */
export function unknown(about: string, what: string, action: string): Diagnosis {
  return { about, verdict: 'unknown', what, action }
}
