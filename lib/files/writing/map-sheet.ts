/** The sheet of a workbook to fill in that tells a reader what it is and where each figure stands. Nobody sees it. */
export const MAP_SHEET = 'annual-report'
