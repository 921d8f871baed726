import type { LikelyAnswer, MatchedCell, Question } from '@outturn/returns'

const perUnit: Readonly<Record<string, number>> = {
  percent: 100,
  rate_per_10k: 10_000,
  rate_per_100k: 100_000,
}

/**
 * The likely answers of a question. Where a printed rate and its parts disagree, each of the two stands first as an
 * answer of its own: the rate without its parts, or the parts with the rate that they make.
 */
export function likelyAnswers(question: Question, cell: MatchedCell | undefined): readonly LikelyAnswer[] {
  const times = cell ? perUnit[cell.unit] : undefined
  if (question.code !== 'printed-rate-not-its-parts' || !cell || times === undefined) return question.answers
  const { value, numerator, denominator, unit } = cell
  if (value === '' || numerator === '' || Number(denominator) === 0 || denominator === '')
    return question.answers
  const made = ((Number(numerator) / Number(denominator)) * times).toFixed(decimalsOf(value))
  const sign = unit === 'percent' ? '%' : ''
  return [
    {
      words: `The printed rate: ${value}${sign}, parts not given`,
      answer: { do: 'correct', value, numerator: '', denominator: '' },
    },
    {
      words: `The parts: ${numerator} / ${denominator}, so ${made}${sign}`,
      answer: { do: 'correct', value: made, numerator, denominator },
    },
    ...question.answers,
  ]
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0
