/** A way of searching the same activities, as a page that the bench can type in. */
export interface Contestant {
  name: string
  /** The page, from the server's root. */
  path: string
  /** The same search, for asking many questions, where it can be had without waiting for more letters. */
  quickPath: string
  field: string
  /** Runs in the page: the question whose results stand there, or null while it is at work. */
  shown: () => string | null
  /** Runs in the page: the activities that are shown, best first. */
  ids: () => string[]
}
