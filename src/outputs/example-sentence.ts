/** What every output of the example workbook says. */
export const exampleSentence = 'Exempeldata: programmet är påhittat.'
