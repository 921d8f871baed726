import { setTimeout as wait } from 'node:timers/promises'
import { AnswerReview, Review } from '@outturn/contracts'
import type { FileToSend } from './send-file.ts'
import type { Visitor } from './visitor.ts'

export interface ReportReceipt {
  readonly reviewId: number
  readonly again: boolean
}

/** Sends a council's own report as the page does; the answer is not looked at. */
export function sendReport(
  visitor: Visitor,
  period: string,
  { fileName, bytes }: FileToSend,
): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob([Uint8Array.from(bytes)]), fileName)
  return visitor.send(`/returns/${period}/report`, { method: 'POST', body: form })
}

/** The review as it is now. */
export async function reviewOf(visitor: Visitor, id: number) {
  const { review } = await visitor.get(Review, { id })
  if (!review) throw new Error(`There is no review ${id}`)
  return review
}

/** Sends a report and waits until it has been read. */
export async function sendAndReview(visitor: Visitor, period: string, file: FileToSend) {
  const response = await sendReport(visitor, period, file)
  if (response.status !== 202)
    throw new Error(`The report was not taken: ${response.status} ${await response.text()}`)
  const receipt = (await response.json()) as ReportReceipt
  for (;;) {
    const review = await reviewOf(visitor, receipt.reviewId)
    if (review.state !== 'reading') return { receipt, review }
    await wait(50)
  }
}

/** Answers questions of a review by their code, each with what `choose` makes of it. */
export async function answerReview(
  visitor: Visitor,
  id: number,
  choose: (question: Awaited<ReturnType<typeof reviewOf>>['questions'][number]) => string | null | undefined,
) {
  const { version, questions } = await reviewOf(visitor, id)
  const answers = questions.flatMap((question) => {
    const answer = choose(question)
    return answer === undefined ? [] : [{ question: question.id, answer }]
  })
  const outcome = await visitor.get(AnswerReview, { reviewId: id, version, answers })
  if (outcome.answerReview.refusal) throw new Error(JSON.stringify(outcome.answerReview.refusal))
  return reviewOf(visitor, id)
}
