import type { Page } from 'playwright-core'

/** Makes the browser work as slowly as a machine with eight times less to spare, while something is done. */
export async function onSlowMachine(page: Page, work: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 })
  await work()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
}

/**
 * Holds every request that names an operation until the gate is opened, and counts them.
 *
 * Example: `const saving = await holdBack(page, 'EditCells'); …; saving.letGo()`
 */
export async function holdBack(page: Page, operation: string) {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  let count = 0
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(operation)) return route.continue()
    count += 1
    await gate
    return route.continue()
  })
  return { count: () => count, letGo }
}
