import { type ChildProcess, spawn } from 'node:child_process'

/**
 * Waits for the end of a pipe, which comes when our process ends in any way, a kill included, and then stops
 * the server. A folder named as second argument is removed: a test's data are nobody's.
 */
const script = `
trap '' INT TERM HUP
read -r _ || true
kill -INT "$1" 2>/dev/null
if [ -n "$2" ]; then
  turns=0
  while kill -0 "$1" 2>/dev/null && [ $turns -lt 400 ]; do sleep 0.05; turns=$((turns + 1)); done
  rm -rf -- "$2"
fi`

/** Sees to it that the server does not outlive us. Kill the answer's process to call it off. */
export function guardServer(pid: number, folderToRemove: string | null): ChildProcess {
  const guard = spawn('sh', ['-c', script, 'guard', String(pid), folderToRemove ?? ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  guard.on('error', () => {})
  guard.stdin?.on('error', () => {})
  guard.unref()
  return guard
}
