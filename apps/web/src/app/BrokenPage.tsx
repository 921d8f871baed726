import { useRouter } from '@tanstack/react-router'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { states } from '../words/states.ts'

/** Shown where a page broke while it was drawn or fetched. The header and footer still work. */
export function BrokenPage({ error }: { error: unknown }) {
  const router = useRouter()
  return (
    <Page title={states.broken}>
      <Failure error={error} onRetry={() => void router.invalidate()} />
    </Page>
  )
}
