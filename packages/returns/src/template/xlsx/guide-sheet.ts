import { missingWords } from '../missing-words.ts'
import { rowsXml, type SheetCell, type TextTable } from './sheet-cells.ts'
import type { Look } from './styles.ts'
import { names, xmlHead } from './xml.ts'

const reasons: Readonly<Record<keyof typeof missingWords, string>> = {
  suppressed: 'You have the figure and leave it out because it is small.',
  not_applicable: 'There can be no figure, for example because nobody was counted.',
  not_available: 'You do not hold the figure.',
  pending: 'The figure will come later.',
  not_due: 'The figure is not yet due.',
  unreadable: 'The source cannot be read.',
}

const lines: readonly (readonly [string, string])[] = [
  ['Value', 'Write the figure of this period. Percentages as 12.5, not 0.125.'],
  [
    'Numerator and denominator',
    'Write both where you have them. They are used to check the figure, and to say how many children a gap is.',
  ],
  ['Status', 'Where there is no figure, choose why.'],
  ['Note', 'Say what changed. Leave out names, and counts of five or fewer.'],
  ['Last quarter', 'For comparison only. It is not read.'],
  ['Other columns', 'Leave them as they are. Rows and columns may be moved or left out.'],
]

/** The sheet that says how to fill in the other one. */
export function guideSheetXml(texts: TextTable): string {
  const cell = (text: string, look: Look): SheetCell => ({ text, look, as: 'text' })
  const pair = ([name, words]: readonly [string, string]) => [cell(name, 'label'), cell(words, 'wrapped')]
  const rows = [
    [cell('How to fill in the return', 'title')],
    [],
    ...lines.map(pair),
    [],
    [cell('Reasons in the status column', 'title')],
    [],
    ...(Object.keys(reasons) as (keyof typeof reasons)[]).map((key) =>
      pair([missingWords[key], reasons[key]]),
    ),
  ]
  return `${xmlHead}<worksheet xmlns="${names.main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="16"/><cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>${rowsXml(rows, texts)}</sheetData></worksheet>`
}
