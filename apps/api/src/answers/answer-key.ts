import type { Who } from '../database/index.ts'

/** What an answer depends on besides the data: who may see what, the question and its variables. */
export function answerKey(
  who: Who,
  question: { readonly query: string; readonly variables?: unknown },
): string {
  const sees = [who.role, who.councilId, who.agreementId, who.role === 'administrator' ? who.personId : null]
  return JSON.stringify([sees, question.query, question.variables ?? null])
}
