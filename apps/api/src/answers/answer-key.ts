import { createHash } from 'node:crypto'
import type { Who } from '../database/index.ts'

/** What an answer depends on: who may see what, the data's version, the question and its variables. */
export function answerKey(
  who: Who,
  version: string,
  question: { readonly query: string; readonly variables?: unknown },
): string {
  const sees = [who.role, who.councilId, who.agreementId, who.role === 'administrator' ? who.personId : null]
  const text = JSON.stringify([sees, version, question.query, question.variables ?? null])
  return createHash('sha256').update(text).digest('base64')
}
