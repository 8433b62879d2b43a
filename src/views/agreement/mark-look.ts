/** How one of the marks that count a number looks: there, on its way, missed, or nobody has told. */
export type MarkLook = 'filled' | 'half' | 'late' | 'none'
