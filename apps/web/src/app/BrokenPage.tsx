import { useRouter } from '@tanstack/react-router'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'

/** Shown where a page broke while it was drawn or fetched. The header and footer still work. */
export function BrokenPage({ error }: { error: unknown }) {
  const router = useRouter()
  return (
    <Page title="This page could not be shown">
      <Failure error={error} onRetry={() => void router.invalidate()} />
    </Page>
  )
}
