import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Fault, isSignedOut } from './fault.ts'

/** The cache of answers. A signed-out answer anywhere calls `onSignedOut`; only what may pass by itself is tried again. */
export function queryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // What the browser thinks of the line is often wrong: it is tried, and a failure said.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 2 && error instanceof Fault && (error.status ?? 0) >= 502,
      },
    },
  })
}
