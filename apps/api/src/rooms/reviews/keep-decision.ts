import { type Answer, type MatchedCell, type Question, type ReadingProfile, remember } from '@outturn/returns'
import { printedKey } from './printed-question.ts'

/**
 * The profile after an answer. An answer that holds for every report of the shape is remembered as such; any other, and
 * figures typed by hand, are remembered for the very same printed figures, so that a column of past years is asked about once and not each quarter.
 */
export function keepDecision(
  profile: ReadingProfile,
  { question, answer }: { readonly question: Question; readonly answer: Answer },
  cells: readonly MatchedCell[],
): ReadingProfile {
  const asked =
    question.remembered && !isTyped(question, answer)
      ? question
      : { ...question, id: printedKey(question, cells), remembered: true }
  const code =
    cells.find((cell) => cell.section === question.section && cell.label === question.label)?.code ?? ''
  return remember(profile, asked, { answer, code })
}

/** A figure that a person typed; one that the question itself offers (`Zero`, for a blank) holds for every report. */
const isTyped = ({ answers }: Question, answer: Answer): boolean =>
  (answer.do === 'correct' || answer.do === 'correct-each') &&
  !answers.some((likely) => JSON.stringify(likely.answer) === JSON.stringify(answer))

/** The profile after an answer was taken back: nothing is remembered of it any more. */
export function dropDecision(
  profile: ReadingProfile,
  question: Question,
  cells: readonly MatchedCell[],
): ReadingProfile {
  const ids = new Set([question.id, printedKey(question, cells)])
  const decisions = profile.decisions.filter((one) => !ids.has(one.question))
  if (decisions.length === profile.decisions.length) return profile
  const names = profile.names.filter(
    ({ section, label }) => section !== question.section || label !== question.label,
  )
  return { ...profile, version: profile.version + 1, decisions, names }
}
