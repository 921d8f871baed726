import 'govuk-frontend/dist/govuk/govuk-frontend.min.css'
import './styles/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { outturnRouter } from './app/router.tsx'
import { queryClient } from './data/query-client.ts'

const client = queryClient(() => {
  client.setQueryData(['me'], null)
  const { pathname, href } = router.state.location
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { next: href } })
})
const router = outturnRouter(client)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place to draw in')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
