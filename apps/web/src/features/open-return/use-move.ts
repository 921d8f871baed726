import type { TypedOperation } from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { ask } from '../../data/ask.ts'
import { Refused } from '../../data/fault.ts'
import { useChange } from '../../data/use-change.ts'

interface Outcome {
  readonly refusal: {
    readonly code: string
    readonly facts: readonly { name: string; value: string }[]
  } | null
}

/** Fetches anew whatever shows a return, its figures or what follows from them. */
export function useReturnsChanged() {
  const cache = useQueryClient()
  return useCallback(
    () =>
      Promise.all(
        ['return', 'returns', 'council', 'indicator', 'league', 'collection'].map((key) =>
          cache.invalidateQueries({ queryKey: [key] }),
        ),
      ),
    [cache],
  )
}

/** One step of a return's life. A refusal in the answer is thrown, so that the page can show its sentence. */
export function useMove<Answer extends object, Variables>(operation: TypedOperation<Answer, Variables>) {
  const changed = useReturnsChanged()
  return useChange({
    mutationFn: async (variables: Variables) => {
      const [outcome] = Object.values(await ask(operation, variables)) as Outcome[]
      if (outcome?.refusal)
        throw new Refused(
          outcome.refusal.code,
          Object.fromEntries(outcome.refusal.facts.map(({ name, value }) => [name, value])),
        )
      return outcome
    },
    onSettled: changed,
  })
}
