import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { meQuery } from '../features/be-signed-in/me.query.ts'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import { Shell } from './Shell.tsx'

interface RouteContext {
  readonly client: QueryClient
}

/** The frame of every page. */
export const root = createRootRouteWithContext<RouteContext>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  // Who is signed in decides the header; a page that anybody may read opens without an answer.
  beforeLoad: ({ context }) =>
    context.client
      .ensureQueryData(meQuery)
      .catch(() => null)
      .then(() => undefined),
})

/** Pages behind the sign-in. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const me = await context.client.ensureQueryData(meQuery)
    if (!me) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } })
  },
})
