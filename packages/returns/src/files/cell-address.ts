/** The letters of a column, counted from 1: `columnLetters(28)` → `AB`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The address of a cell as a spreadsheet shows it: row 7, column 5 → `E7`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`

/** Row and column of an address, or null where the text is none. `readAddress('$AB$12')` → row 12, column 28. */
export function readAddress(text: string): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text)
  if (!found) return null
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const row = Number(found[2])
  return row >= 1 && row <= 1_048_576 && column <= 16_384 ? { row, column } : null
}
