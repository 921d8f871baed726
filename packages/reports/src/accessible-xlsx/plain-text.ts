/** What XML cannot hold: control characters, halves of pairs, and the two that are no characters. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be left out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The longest text that a cell may hold, in characters. */
const longest = 32_767

/**
 * A text as a cell can hold it: without what XML cannot write, never longer than a cell, and with an escape that
 * spreadsheets would turn into another character made harmless. `_x0041_` → `_x005F_x0041_`.
 */
export function plainText(text: string): string {
  const clean = text.replace(unwritable, '').replace(/_(x[0-9a-f]{4}_)/gi, '_x005F_$1')
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean
}

/** A heading on one line, as a table's list of columns must repeat it. */
export const headingText = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim().slice(0, 255)
