/** A feed, or another form of the same facts, for `<link rel="alternate">`. */
export interface Alternate {
  address: string
  type: string
  title: string
}
