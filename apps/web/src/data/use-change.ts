import { type MutateOptions, type UseMutationOptions, useMutation } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useRef } from 'react'

interface On<Answer, Variables> extends MutateOptions<Answer, Error, Variables> {
  /** Called once it is sent, also where the page has been left meanwhile: lets go of what was kept of a draft. */
  readonly forget?: () => void
}

/**
 * Sends a change, one at a time: a second press counts only once the answer to the first has been drawn. A button
 * that is dimmed in the meantime does not do: on a slow machine the second press comes before it is dimmed.
 */
export function useChange<Answer, Variables = void>(options: UseMutationOptions<Answer, Error, Variables>) {
  const { mutateAsync, ...change } = useMutation(options)
  const send: (variables: Variables, on: On<Answer, Variables>) => Promise<Answer> = mutateAsync as never
  const way = useRef<'free' | 'sent' | 'answered'>('free')
  useLayoutEffect(() => {
    if (way.current === 'answered') way.current = 'free'
  })
  const mutate = useCallback(
    (variables: Variables, { forget, ...on }: On<Answer, Variables> = {}) => {
      if (way.current !== 'free') return
      way.current = 'sent'
      const answered = () => {
        way.current = 'answered'
      }
      send(variables, on)
        .then(forget)
        .catch(() => undefined)
        .finally(answered)
    },
    [send],
  )
  /** Known at once, before `isPending` has been drawn. */
  const isBusy = useCallback(() => way.current !== 'free', [])
  return { ...change, mutate, isBusy }
}
