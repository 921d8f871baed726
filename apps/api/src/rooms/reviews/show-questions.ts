import type { Contract } from '@outturn/contracts'
import { type Answer, type MatchedCell, namePlace, questionsOf } from '@outturn/returns'
import { answerWords } from './answer-words.ts'
import { likelyAnswers } from './likely-answers.ts'

type Place = MatchedCell['place']
const keyOf = (place: Place): string => `${namePlace(place)} ${place.column}`

/**
 * The questions of a reading with the answers given. A question that another answer has settled, or whose cells are
 * left out, is not asked any more.
 */
export function showQuestions(
  cells: readonly MatchedCell[],
  settled: readonly MatchedCell[],
  answers: ReadonlyMap<string, Answer>,
): Contract.ReviewQuestion[] {
  const at = new Map<string, number[]>()
  cells.forEach((cell, i) => {
    at.set(keyOf(cell.place), [...(at.get(keyOf(cell.place)) ?? []), i])
  })
  const waiting = new Set(questionsOf(settled).map(({ id }) => id))
  return questionsOf(cells)
    .filter(({ id }) => answers.has(id) || waiting.has(id))
    .map((question) => {
      const places = [...new Set(question.places.flatMap((place) => at.get(keyOf(place)) ?? []))]
      const likely = likelyAnswers(question, cells[places[0] ?? -1])
      const answer = answers.get(question.id)
      const text = answer ? JSON.stringify(answer) : null
      const offered = likely.find((one) => JSON.stringify(one.answer) === text)?.words ?? null
      return {
        id: question.id,
        code: question.code,
        ask: question.ask,
        seen: question.seen,
        section: question.section,
        label: question.label,
        cells: places,
        answers: likely.map((one) => ({
          words: answerWords(one.answer, one.words),
          answer: JSON.stringify(one.answer),
        })),
        remembered: question.remembered,
        answer: text,
        answerWords: answer ? answerWords(answer, offered) : null,
      }
    })
}
