import { isDeepStrictEqual } from 'node:util'
import type { Visitor } from './visitor.ts'

/** An answer that a room wrote out itself beside GraphQL's to the same question. */
export interface BothAnswers {
  readonly straight: unknown
  readonly asked: unknown
  readonly errors: readonly unknown[]
}

/**
 * Asks one question twice; one blank more makes it another text, which nobody answers straight. Where the jobs change
 * the data in between, asks until GraphQL says the same before and after.
 */
export async function bothAnswers(
  who: Visitor,
  question: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<BothAnswers> {
  const ask = (text: string) => who.ask<unknown, unknown>(text, variables)
  let before: unknown = null
  for (;;) {
    const straight = await ask(question)
    const asked = await ask(`${question} `)
    const errors = [...straight.errors, ...asked.errors]
    const isSettled = isDeepStrictEqual(before, asked.data)
    if (isSettled || errors.length > 0 || isDeepStrictEqual(straight.data, asked.data))
      return { straight: straight.data, asked: asked.data, errors }
    before = asked.data
  }
}
