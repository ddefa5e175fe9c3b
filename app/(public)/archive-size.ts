/** So many reports go into one archive; the rest are its further parts. */
export const ARCHIVE_PART = 2000
