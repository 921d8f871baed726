import { foldLookAlikes } from './fold-look-alikes.ts'

/** A figure as it was printed: `text` is the decimal without thousands commas, keeping the printed places. */
export interface Figure {
  readonly text: string
  readonly percent: boolean
  /** True where letters had to be taken for digits (`l5`, `1O`): never accepted without a person. */
  readonly guessed: boolean
}

const strict = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%?)$/
const digitLike: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  '|': '1',
  ı: '1',
  Z: '2',
  z: '2',
  З: '3',
  з: '3',
  S: '5',
  s: '5',
  G: '6',
  б: '6',
  B: '8',
  g: '9',
}

const fromStrict = (text: string, guessed: boolean): Figure | null => {
  const found = strict.exec(text)
  if (!found) return null
  const [, sign = '', whole = '', places = '', percent = ''] = found
  return {
    text: `${sign === '-' ? '-' : ''}${whole.replaceAll(',', '')}${places}`,
    percent: percent === '%',
    guessed,
  }
}

/** Digits of other scripts (full width, Arabic-Indic …) as plain digits. */
const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    if (digit >= '0' && digit <= '9') return digit
    const code = digit.codePointAt(0) ?? 0
    for (let zero = code; zero > code - 10; zero--)
      if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero)
    return digit
  })

/**
 * The figure of a cell that holds nothing else, or null. Takes thousands commas, a sign, a percent sign.
 * Letters that look like digits are read but marked as guessed. Refuses dates, ranges and words.
 * `readFigure('1,650')` → `{ text: '1650', percent: false, guessed: false }`; `readFigure('l5')` → guessed 15.
 */
export function readFigure(raw: string): Figure | null {
  const text = foldLookAlikes(raw).trim()
  const direct = fromStrict(text, false)
  if (direct) return direct
  if (text.length > 14) return null
  // Sign by sign on the raw text: the foreign letters are needed to see З as 3.
  const swapped = plainDigits(
    [...raw.trim()]
      .map((sign) => digitLike[sign] ?? digitLike[foldLookAlikes(sign)] ?? foldLookAlikes(sign))
      .join(''),
  )
  const hadDigit = /\p{Nd}/u.test(raw)
  if (hadDigit || /^[OolI|SsBZ]{1,3}%?$/.test(raw.trim())) {
    const figure =
      fromStrict(swapped, true) ?? fromStrict(swapped.replace(/^(\d+),(\d{1,2})(%?)$/, '$1.$2$3'), true)
    if (figure) return figure
  }
  // A thousands group of the wrong length (`16,50`): digits may be lost, so it is a guess.
  const loose = /^(-?\d[\d,]*\d)(\.\d+)?\s?(%?)$/.exec(text)
  if (loose)
    return {
      text: `${(loose[1] ?? '').replaceAll(',', '')}${loose[2] ?? ''}`,
      percent: loose[3] === '%',
      guessed: true,
    }
  return null
}
