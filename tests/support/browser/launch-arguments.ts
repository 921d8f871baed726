/**
 * How every browser of the tests is started. A test machine may have no way out to the network: without
 * these a browser keeps looking for its maker's servers.
 */
export const launchArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const
