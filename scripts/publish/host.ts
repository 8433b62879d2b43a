/** Where the site is shown to the public, and how a built one gets there. */
export interface Host {
  /** How it is called in messages. */
  name: string
  /** The last published snapshot for `PREVIOUS`; null: nothing is published yet, or the reading knows by itself where to look. */
  previous: string | null
  /** Whether it is certain that nothing has been published. */
  isFirst: boolean
  /** What time it is by the host's own clock; null where it has none of its own, or doesn't say. */
  time(): Promise<Temporal.Instant | null>
  /** Finishes or undoes what an interrupted hand-over left. */
  mend(): Promise<void>
  /** A published file, by its path from the site's root; null where there is none, or it can't be had. */
  read(file: string): Promise<string | null>
  /** Publishes the built site. The folder stays where it is. */
  handOver(built: string): Promise<void>
}
