import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { Fault } from '../data/fault.ts'
import { isReachable } from '../data/is-reachable.ts'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { states } from '../words/states.ts'

/**
 * A page that is fetched when somebody goes there. Where its file is gone because there is a newer release, the
 * router loads the address anew; where the server cannot be reached, that would leave nothing but the browser's own
 * page, so the page says so itself.
 */
export const lazyPage = <Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
) =>
  lazyRouteComponent(async () => {
    try {
      return await load()
    } catch (fault) {
      if (await isReachable()) throw fault
      return { [name]: UnreachablePage } as never
    }
  }, name)

function UnreachablePage() {
  const again = async () => {
    if (await isReachable()) location.reload()
  }
  return (
    <Page title={states.broken}>
      <Failure error={new Fault('The server cannot be reached')} onRetry={() => void again()} />
    </Page>
  )
}
