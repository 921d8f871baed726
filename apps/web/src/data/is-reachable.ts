/** Whether the server answers at all. */
export const isReachable = (): Promise<boolean> =>
  fetch('/health/live').then(
    ({ ok }) => ok,
    () => false,
  )
