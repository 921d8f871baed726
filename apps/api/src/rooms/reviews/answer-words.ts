import { catalogue } from '@outturn/indicators'
import type { Answer } from '@outturn/returns'

/** An answer in words: as the question offers it, or what it says. */
export function answerWords(answer: Answer, offered: string | null): string {
  switch (answer.do) {
    case 'indicator':
      return catalogue.get(answer.id)?.name ?? answer.id
    case 'accept':
      return offered ?? 'Taken as it was read'
    case 'skip':
      return offered ?? 'Left out'
    case 'no-indicator':
      return offered ?? 'None of ours'
    case 'missing':
      return offered ?? `Missing: ${answer.because.replaceAll('_', ' ')}`
    case 'correct-each':
      return offered ?? eachWords(Object.keys(answer.figures).length)
    case 'correct':
      return offered ?? `Corrected to ${corrected(answer)}`
  }
}

const eachWords = (figures: number): string =>
  figures === 1 ? '1 figure typed by hand' : `${figures} figures typed by hand`

function corrected({
  value,
  numerator,
  denominator,
  period,
}: Extract<Answer, { readonly do: 'correct' }>): string {
  const parts = numerator && denominator ? `${numerator} / ${denominator}` : ''
  return [value, parts, period].filter(Boolean).join(', ')
}
