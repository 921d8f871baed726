import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Errand = {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Starts other programs in one folder and stops whatever still runs. */
export type Child = {
  /** Runs to the end and answers what was printed; throws when the program failed. */
  readonly run: (errand: Errand) => Promise<string>
  /** Starts and leaves running. */
  readonly keep: (errand: Errand) => ChildProcess
  readonly stopAll: () => Promise<void>
}

/** How long a program may take to stop when asked, in milliseconds. */
const patience = 10_000

/** A build starts programs of its own: its whole group is told. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid ?? 0), signal)
  } catch {
    child.kill(signal)
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  signalGroup(child, 'SIGTERM')
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), patience)
  await gone
  clearTimeout(force)
}

/** Each program gets a session of its own, so that Ctrl-C reaches it through us and only once. */
export function children(cwd: string, base: NodeJS.ProcessEnv): Child {
  const running = new Set<ChildProcess>()
  const begin = ({ command, args, env }: Errand, out: 'pipe' | 'inherit'): ChildProcess => {
    const child = spawn(command, args, {
      cwd,
      env: { ...base, ...env, OUTTURN_WATCHED: '1' },
      stdio: ['ignore', out, 'inherit'],
      detached: true,
    })
    running.add(child)
    child.once('exit', () => running.delete(child))
    return child
  }
  return {
    run: async (errand) => {
      const child = begin(errand, 'pipe')
      const printed: Buffer[] = []
      child.stdout?.on('data', (part: Buffer) => printed.push(part))
      const [code] = await once(child, 'close')
      const text = Buffer.concat(printed).toString('utf8')
      if (code !== 0) throw new Error(`${errand.command} ${errand.args.join(' ')} failed.\n${text}`)
      return text
    },
    keep: (errand) => begin(errand, 'inherit'),
    stopAll: async () => {
      await Promise.all([...running].map(stop))
    },
  }
}
