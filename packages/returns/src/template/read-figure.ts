import type { MissingReason } from '@outturn/indicators'
import type { WrittenFigure } from '../return-row.ts'
import { readMissing } from './missing-words.ts'

/** Why a text that should be a figure is none. Each has its own rule with its own remedy. */
export type FigureFault =
  | 'date'
  | 'decimal_comma'
  | 'spreadsheet_error'
  | 'scientific'
  | 'range'
  | 'pair'
  | 'formula_text'
  | 'no_result'
  | 'text'

/** What a written figure says. `decimals` is how many places were printed. */
export type FigureReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'number'
      readonly amount: number
      readonly decimals: number
      readonly sign: '%' | '£' | null
    }
  | { readonly kind: 'missing'; readonly because: MissingReason }
  | { readonly kind: 'fault'; readonly fault: FigureFault }

const plainNumber = /^([+-]?)(\d+|\d{1,3}(?:[, ]\d{3})+)?(?:\.(\d+))?$/
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const dates = [
  /^\d{1,2}\/\d{1,2}$/,
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/,
  /^\d{4}[/-]\d{1,2}[/-]\d{1,2}([ t].*)?$/,
  new RegExp(`^\\d{1,2}[ -]?${monthName}([ -]?\\d{2,4})?$`),
  new RegExp(`^${monthName}[ -]?\\d{2,4}$`),
]

/**
 * What a written figure says: a number, why it is missing, nothing, or why it cannot be read. Never guesses:
 * `12,5` and `03/04` are faults. `readFigure(writeFigure('1,234'))` → number 1234; `'12.5%'` → 12.5 with its sign.
 */
export function readFigure(written: WrittenFigure): FigureReading {
  // No figure is this long, and the patterns below must not be fed a novel.
  if (written.text.length > 100) return { kind: 'fault', fault: 'text' }
  const text = tidy(written.text)
  if (written.marks.includes('no_result')) return { kind: 'fault', fault: 'no_result' }
  if (written.marks.includes('date')) return { kind: 'fault', fault: 'date' }
  if (text === '') return { kind: 'blank' }
  // Digits are no word, and nearly every figure is nothing else.
  const because = /^\d+(\.\d+)?$/.test(text) ? null : readMissing(text)
  if (because !== null) return { kind: 'missing', because }
  const number = readNumber(text)
  if (number === null) return { kind: 'fault', fault: nameFault(text) }
  if (written.marks.includes('doubtful_comma')) return { kind: 'fault', fault: 'decimal_comma' }
  return written.exact === null ? number : { ...number, amount: written.exact }
}

/** Spaces of every width, a true minus, and the apostrophe with which a spreadsheet keeps a number as text. */
const tidy = (text: string): string =>
  text
    .replace(/[\s ​﻿]+/g, ' ')
    .trim()
    .replace(/^'/, '')
    .replace(/^[−–]\s?(?=[\d.])/, '-')
    .trim()

function readNumber(text: string) {
  const percent = text.endsWith('%')
  const pounds = /^[+-]?£/.test(text)
  const bare = text.replace(/\s?%$/, '').replace(/^([+-]?)£/, '$1')
  const found = plainNumber.exec(bare)
  if (!found || (found[2] === undefined && found[3] === undefined)) return null
  // A comma and a space in one number would be two habits at once: `1,234 567`.
  if (/,/.test(bare) && / /.test(bare)) return null
  const amount = Number(`${found[1]}${(found[2] ?? '0').replace(/[, ]/g, '')}.${found[3] ?? '0'}`)
  if (!Number.isFinite(amount)) return null
  const sign: '%' | '£' | null = percent ? '%' : pounds ? '£' : null
  return { kind: 'number', amount: amount === 0 ? 0 : amount, decimals: found[3]?.length ?? 0, sign } as const
}

function nameFault(text: string): FigureFault {
  const lower = text.toLowerCase()
  if (/^#(ref|div\/0|n\/a|name|null|num|value|spill|calc|getting_data|blocked|field)/.test(lower))
    return 'spreadsheet_error'
  if (/^\d+,\d{1,2}\s?%?$|^\d+,\d{4,}\s?%?$|^\d{1,3}(\.\d{3})+,\d+$/.test(lower)) return 'decimal_comma'
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/.test(lower)) return 'scientific'
  if (dates.some((date) => date.test(lower))) return 'date'
  if (/^([<>≤≥~]\s?\d|\d+(\.\d+)?\s?(-|–|to)\s?\d+)/.test(lower)) return 'range'
  if (/^\d[\d,.]*\s?(\/|of|out of)\s?\d/.test(lower)) return 'pair'
  if (/^[=@]/.test(lower)) return 'formula_text'
  return 'text'
}
