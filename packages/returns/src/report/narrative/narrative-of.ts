import { isBlankLine, isInCells, type ReportDocument, type ReportLine, textOf } from '../lines/report-line.ts'

/** One sentence of a report's narrative and the line it stands in. */
export interface Sentence {
  readonly text: string
  readonly line: ReportLine
  /** What the paragraph is about where it begins with it: `S47 enquiries – …`; else ''. */
  readonly topic: string
  /** True where the paragraph says that it speaks of this quarter. */
  readonly ofThisQuarter: boolean
}

/** The sentences between the tables, without markup. Lines of three or more cells are tables. */
export function sentencesOf(document: ReportDocument): readonly Sentence[] {
  return document.lines.flatMap((line) => {
    if (isBlankLine(line) || isInCells(line)) return []
    const paragraph = textOf(line).replace(/<[^>]*>/g, ' ')
    const topic = /^\W*((?:[\w%]+\s+){0,5}[\w%]+)\s+[-–—]\s/.exec(paragraph)?.[1] ?? ''
    const ofThisQuarter = /\bthis quarter\b/i.test(paragraph)
    return paragraph
      .split(/(?<=[a-z)%\d])\.\s+(?=[A-Z])/)
      .map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), line, topic, ofThisQuarter }))
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
      .map((text) => ({ text, line, topic: '', ofThisQuarter: false })),
  )
}
