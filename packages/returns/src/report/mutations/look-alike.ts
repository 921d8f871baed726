import { type Draw, pick } from './seeded.ts'

const twin: Readonly<Record<string, readonly string[]>> = {
  0: ['O', 'o', 'О'],
  1: ['l', 'I', '|'],
  2: ['Z'],
  3: ['З'],
  5: ['S'],
  6: ['б'],
  8: ['B'],
  9: ['g'],
}

/** The text with one digit turned into a sign that looks like it; unchanged where it has none to turn. */
export function lookAlike(text: string, draw: Draw): string {
  const places = [...text].flatMap((sign, i) => (twin[sign] ? [i] : []))
  const at = pick(draw, places)
  if (at === undefined) return text
  return text.slice(0, at) + (pick(draw, twin[text[at] ?? ''] ?? []) ?? '') + text.slice(at + 1)
}
