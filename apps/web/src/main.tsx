import 'govuk-frontend/dist/govuk/govuk-frontend.min.css'
import './styles/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { outturnRouter } from './app/router.tsx'
import { hearTabs } from './data/other-tabs.ts'
import { queryClient } from './data/query-client.ts'
import { hatOf, meQuery } from './features/be-signed-in/me.query.ts'
import { setSession } from './features/sign-in/session-ended.ts'

const client = queryClient(() => {
  // What somebody was typing must not go with their session.
  if (client.getQueryData(meQuery.queryKey)) return setSession('ended')
  client.setQueryData(['me'], null)
  const { pathname, href } = router.state.location
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { next: href } })
})
const router = outturnRouter(client)

// All tabs of a browser share one session: a page that was drawn for somebody else goes.
hearTabs((who) => {
  const me = client.getQueryData(meQuery.queryKey)
  if (me && hatOf(me) !== who) location.assign('/')
})

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place to draw in')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
