const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('outturn') : null

/** Tells this browser's other tabs who is signed in now, and as what: they share one session. */
export const tellTabs = (who: string): void => channel?.postMessage(who)

/** Hears what another tab told. */
export const hearTabs = (hear: (who: string) => void): void =>
  channel?.addEventListener('message', ({ data }) => hear(String(data)))
