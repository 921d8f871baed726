/**
 * How many lines a text takes in a column so many characters wide, broken between words; a longer word is broken
 * within. Not every program makes a row higher by itself when its text wraps, so each row is given its height.
 *
 * Example: `linesNeeded('Findings to answer', 12)` → 2
 */
export function linesNeeded(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length
    if (needed <= width) {
      used = needed
      continue
    }
    const whole = Math.ceil(word.length / width)
    lines += used === 0 ? whole - 1 : whole
    used = word.length - (whole - 1) * width
  }
  return lines
}
