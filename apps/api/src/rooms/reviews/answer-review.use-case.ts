import { type Answer, emptyProfile, questionsOf } from '@outturn/returns'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { dropDecision, keepDecision } from './keep-decision.ts'
import { parseAnswer } from './parse-answer.ts'
import { readProfile, saveProfile } from './profile.store.ts'
import { changeReview, lockReview, type ReviewRow } from './review.store.ts'

export interface Answering {
  readonly reviewId: number
  readonly version: number
  /** By question; null takes an answer back. */
  readonly answers: readonly { readonly question: string; readonly answer: string | null }[]
}

/** The review, locked, open and as the person saw it. */
export async function openReview(
  scope: WritingScope,
  { reviewId, version }: Pick<Answering, 'reviewId' | 'version'>,
): Promise<ReviewRow> {
  const review = await lockReview(scope, reviewId)
  if (!review) throw new Refused('not_found')
  if (review.state !== 'open' && review.state !== 'entered')
    throw new Refused('return_not_in_that_state', { status: review.state })
  if (review.version !== version) throw new Refused('return_changed_meanwhile', { version: review.version })
  return review
}

/** Takes a person's answers in, and remembers them for the next report of the same shape. */
export async function answerReview(scope: WritingScope, asked: Answering): Promise<void> {
  const review = await openReview(scope, asked)
  const cells = review.reading?.cells ?? []
  const questions = new Map(questionsOf(cells).map((question) => [question.id, question]))
  const layout = review.layout ?? 'general'
  const before = (await readProfile(scope, layout)) ?? emptyProfile(layout)
  const answers: Record<string, Answer> = { ...review.answers }
  let profile = before
  for (const { question: id, answer: text } of asked.answers) {
    const question = questions.get(id)
    const answer = text === null ? null : parseAnswer(text)
    if (!question || (text !== null && answer === null)) throw new Refused('not_found', { question: id })
    if (answer === null) {
      delete answers[id]
      profile = dropDecision(profile, question, cells)
    } else {
      answers[id] = answer
      profile = keepDecision(profile, { question, answer }, cells)
    }
  }
  // One version for everything that was answered at once.
  if (profile !== before) await saveProfile(scope, { ...profile, version: before.version + 1 })
  await changeReview(scope, review.id, { answers })
  await audit(scope, {
    action: 'report.answer',
    subject: review.period,
    detail: { answers: asked.answers.length },
  })
}
