/** Settings of one PostgreSQL server, by their names in postgresql.conf. */
export type Settings = Readonly<Record<string, string | number>>

/**
 * What every server of ours starts with: a small machine shared with Node and a browser. JIT is off because
 * our statements are short and compiling them costs more than running them.
 */
export const everyServer: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 80,
  shared_buffers: '256MB',
  effective_cache_size: '4GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  random_page_cost: 1.1,
  effective_io_concurrency: 64,
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %d ',
  client_min_messages: 'warning',
}

/** On top of that for servers whose data nobody will miss: they may lose everything in a power cut. */
export const throwaway: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'on',
}

/** The command line that hands the settings to `postgres`. */
export function asArguments(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
