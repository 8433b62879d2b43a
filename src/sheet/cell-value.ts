/** What a cell holds. Real dates and times are serial numbers (days since 1899-12-30), empty is `''`. */
export type CellValue = string | number | boolean
