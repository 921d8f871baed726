import { type MutateOptions, type UseMutationOptions, useMutation } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useRef } from 'react'

type On<Answer, Variables> = MutateOptions<Answer, Error, Variables>

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
    (variables: Variables, on: On<Answer, Variables> = {}) => {
      if (way.current !== 'free') return
      way.current = 'sent'
      const answered = () => {
        way.current = 'answered'
      }
      send(variables, on).then(answered, answered)
    },
    [send],
  )
  return { ...change, mutate }
}
