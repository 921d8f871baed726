import { readFigure } from '../../cells/index.ts'
import type { ReadBasis, ReadUnit } from '../../report/read-cell-types.ts'
import { unitOfLabel } from '../../report/words-of-label.ts'

/** What a comment beside a row says in figures. */
export interface CommentReading {
  readonly basis: ReadBasis | null
  readonly unit: ReadUnit | null
  readonly equivalent: {
    readonly of: string
    readonly value: string
    readonly unit: ReadUnit
    readonly breakdown: string
    readonly verbatim: string
  } | null
  readonly parts: { readonly numerator: string; readonly denominator: string } | null
}

/**
 * The figures and the basis in a comment. `607 is equivalent to 68.41 per 10,000` is another form of the newest
 * figure; `Q2 52 of 87 completed` is its numerator and denominator; `Rolling 6 months` is its basis. A date or
 * any other number is left alone.
 */
export function readComment(comment: string): CommentReading {
  const basis: ReadBasis | null = /rolling 6 months/i.test(comment)
    ? 'rolling_6m'
    : /rolling 12 months/i.test(comment)
      ? 'rolling_12m'
      : /\bfor q[1-4]\b|^q[1-4] \d+ of \d+/i.test(comment)
        ? 'in_period'
        : null
  const equivalent = /(\d[\d,.]*) is equivalent to (\d[\d,]*(?:\.\d+)?)(%?)\s*([^.;]*)/i.exec(comment)
  const parts = /(?:^|\s)(?:q[1-4]|20\d\d)?\s*(\d[\d,]*) of (\d[\d,]*)\b/i.exec(comment)
  const figure = equivalent ? readFigure(equivalent[2] ?? '') : null
  const of = equivalent ? readFigure((equivalent[1] ?? '').replace(/[.,]$/, '')) : null
  return {
    basis,
    unit: comment.startsWith('% ') ? 'percent' : null,
    equivalent:
      equivalent && figure && of
        ? {
            of: of.text,
            value: figure.text,
            verbatim: equivalent[0].trim(),
            unit: equivalent[3] === '%' ? 'percent' : (unitOfLabel(equivalent[4] ?? '') ?? 'number'),
            breakdown: `${equivalent[3] === '%' ? '% ' : ''}${(equivalent[4] ?? '').trim()}`.trim(),
          }
        : null,
    parts: parts
      ? { numerator: (parts[1] ?? '').replaceAll(',', ''), denominator: (parts[2] ?? '').replaceAll(',', '') }
      : null,
  }
}
