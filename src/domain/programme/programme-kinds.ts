/** The kinds of thing that dates of the programme belong to, and that so have calendar feeds. */
export const programmeKinds = ['activity', 'place', 'area', 'category', 'partner', 'project'] as const

export type ProgrammeKind = (typeof programmeKinds)[number]
