/** How much a word is worth by where it stands, in the order of a document's zones. */
export const zoneWeights = [10, 7, 6, 6, 4, 4, 2.5, 2.5, 3, 1.5, 2] as const

/** Zones before this one hold what an activity is; those after tell more about it. */
export const firstWeakZone = 8
