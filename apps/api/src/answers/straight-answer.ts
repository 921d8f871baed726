import type { ReadingScope } from '../database/index.ts'

/**
 * A question whose answer a room can write out itself, to the letter as GraphQL would: the same errand and the same
 * mapping, without taking a thousand values apart to put them together again. Anybody who is signed in may ask it.
 */
export interface StraightAnswer {
  /** The question's very text, of the contract. */
  readonly question: string
  /** The answer's body; null where the question is left to GraphQL, with all that it refuses. */
  readonly answer: (
    scope: ReadingScope,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<string | null>
}

/** Variables that are texts or left out, with null for those left out; null where one of them is anything else. */
export function textVariables<Name extends string>(
  variables: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Readonly<Record<Name, string | null>> | null {
  const found = names.map((name) => variables[name] ?? null)
  if (!found.every((value) => value === null || typeof value === 'string')) return null
  return Object.fromEntries(names.map((name, i) => [name, found[i]])) as Record<Name, string | null>
}
