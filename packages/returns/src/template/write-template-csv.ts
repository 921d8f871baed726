import { columns } from './columns.ts'
import { rowTexts, type TemplateHeading, type TemplateRow } from './template-rows.ts'

/**
 * The template as CSV: heading block, header row, a line for each row; UTF-8 with a byte order mark, so that Excel
 * reads it as such. Text that a spreadsheet would run as a formula gets an apostrophe, which reading takes off.
 */
export function writeTemplateCsv(rows: readonly TemplateRow[], heading: TemplateHeading): string {
  const lines: readonly (readonly string[])[] = [
    ['Outturn return'],
    ['Council', heading.councilName],
    ['Area code', heading.areaCode],
    ['Period', heading.period],
    [],
    columns.map((column) => column.heading),
    ...rows.map((row) => rowTexts(row, heading)),
  ]
  return `﻿${lines.map((line) => line.map(writeCell).join(',')).join('\r\n')}\r\n`
}

/** A number may begin with a minus; any other text that begins like a formula is guarded. */
export function guardFormula(text: string): string {
  return /^[=+\-@\t\r']/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text) && text !== '-' ? `'${text}` : text
}

function writeCell(text: string): string {
  const guarded = guardFormula(text)
  return /[",\r\n;\t]|^\s|\s$/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded
}
