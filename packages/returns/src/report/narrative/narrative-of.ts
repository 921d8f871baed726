import { isBlankLine, isInCells, type ReportDocument, type ReportLine, textOf } from '../lines/report-line.ts'

/** One sentence of a report's narrative and the line it stands in. */
export interface Sentence {
  readonly text: string
  readonly line: ReportLine
}

/** The sentences between the tables, without markup. Lines of three or more cells are tables. */
export function sentencesOf(document: ReportDocument): readonly Sentence[] {
  return document.lines.flatMap((line) => {
    if (isBlankLine(line) || isInCells(line)) return []
    return textOf(line)
      .replace(/<[^>]*>/g, ' ')
      .split(/(?<=[a-z)%\d])\.\s+(?=[A-Z])/)
      .map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), line }))
      .filter(({ text }) => text.length > 20)
  })
}

/** Comments that stand in the cells of tables: four words and more, with small letters. */
export function commentsOf(document: ReportDocument): readonly Sentence[] {
  return document.lines.filter(isInCells).flatMap((line) =>
    line.cells
      .slice(1)
      .map((cell) =>
        cell
          .replace(/<[^>]*>?/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((text) => text.split(' ').length >= 4 && /[a-z]{3}/.test(text))
      .map((text) => ({ text, line })),
  )
}
