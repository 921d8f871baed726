/** Cyrillic and Greek capitals that look like Latin ones: `ТВС` typed on another keyboard is still `TBC`. */
const lookAlikes = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Т: 'T',
    Х: 'X',
    а: 'a',
    с: 'c',
    е: 'e',
    о: 'o',
    р: 'p',
    х: 'x',
    т: 't',
    в: 'b',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Η: 'H',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
  }),
)

/** Longer texts are sentences; what comes after this many letters does not tell one label from another. */
const enough = 400

/**
 * Text as it is compared: lower case, one space between words, no look-alike letters, and no marks at the ends.
 * Works on labels and words, never on figures. `foldWords(' Indicator_ID: ')` → `indicator id`.
 */
export function foldWords(text: string): string {
  return plainLetters(text.slice(0, enough))
    .toLowerCase()
    .replace(/[\s_​﻿­]+/g, ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/[–—−]/g, '-')
    .replace(/^[\s:*]+|[\s:*.]+$/g, '')
}

/** Most labels are plain already, and a return asks for thousands of them. */
function plainLetters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return [...text.normalize('NFKC')].map((letter) => lookAlikes.get(letter) ?? letter).join('')
}
