/** The largest file taken, in bytes: 50 MB (50 × 1,024 × 1,024). A file of exactly this size is taken. */
export const fileSizeLimit = 50 * 1024 * 1024

/** The most cells read from one file; a council's whole return has a few thousand. */
export const cellLimit = 1_000_000

/** The most text unpacked from one workbook, in bytes. */
export const unpackedLimit = 128 * 1024 * 1024

/** A part that unpacks to more than this many times its packed size, and is large, was made to do harm. */
export const unpackRatioLimit = 200
export const unpackRatioFrom = 8 * 1024 * 1024

/** The most parts in one workbook. */
export const partLimit = 4_000
