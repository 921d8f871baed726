/**
 * A text in lines of at most so many characters, broken between words; a longer word has a line to itself.
 * `wrapWords('one two three', 7)` → `['one two', 'three']`.
 */
export function wrapWords(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines[lines.length - 1]
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
