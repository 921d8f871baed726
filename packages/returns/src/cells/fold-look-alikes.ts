/** Letters of other alphabets that print like Latin ones, as optical readers confuse them. */
const letters: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u00ad': '',
  '\u200b': '',
  '\ufeff': '',
}

/**
 * The text with letters of other alphabets that look Latin turned into the Latin ones, and hard spaces and
 * minus signs into plain ones. `foldLookAlikes('ТВС')` (Cyrillic) → `'TBC'`. Digits are left alone.
 */
export function foldLookAlikes(text: string): string {
  let out = ''
  for (const sign of text) out += letters[sign] ?? sign
  return out
}

/** True where the text held a foreign letter that had to be folded: worth a finding beside the reading. */
export const hasForeignLetters = (text: string): boolean => /[\u0370-\u03ff\u0400-\u04ff]/u.test(text)
