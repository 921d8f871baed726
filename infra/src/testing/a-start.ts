import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Start = {
  readonly process: ChildProcess
  /** Everything printed so far. */
  readonly said: () => string
  /** What was printed on standard output alone. */
  readonly answered: () => string
  /** Waits until the text has been printed, or the start has ended. */
  readonly until: (text: string) => Promise<void>
  readonly ended: Promise<number | null>
}

export type StartOptions = {
  readonly checkout: string
  readonly port: number
  readonly by: 'node' | 'npm'
  /** Another script than the start, with its words. */
  readonly script?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Leaves out what the test's own runner has set, so that the start does not think npm is watching it. */
function ownEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(npm_|OUTTURN_|DATABASE_URL|NODE_OPTIONS|VITEST)/.test(key),
    ),
  )
}

/** Starts a checkout as a person would. */
export function aStart(options: StartOptions): Start {
  const { checkout, port, by, env = {}, script = ['infra/src/start.mjs'] } = options
  const words: [string, string[]] = by === 'npm' ? ['npm', ['start']] : [process.execPath, [...script]]
  const child = spawn(...words, {
    cwd: checkout,
    env: { ...ownEnv(), PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let text = ''
  let answer = ''
  child.stdout.on('data', (part: Buffer) => {
    answer += part.toString('utf8')
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      text += part.toString('utf8')
    })
  }
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const until = async (wanted: string): Promise<void> => {
    while (!text.includes(wanted)) {
      if (child.exitCode !== null) throw new Error(`The start ended before it said '${wanted}':\n${text}`)
      await wait(25)
    }
  }
  return { process: child, said: () => text, answered: () => answer, until, ended }
}

/** The processes whose command line names the folder. */
export function processesOf(folder: string): readonly { readonly pid: number; readonly line: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const line = readFileSync(join('/proc', name, 'cmdline'), 'utf8').replaceAll('\0', ' ')
        return line.includes(folder) ? [{ pid: Number(name), line }] : []
      } catch {
        return []
      }
    })
}

/** Waits until no process of the folder is left; answers those left after ten seconds. */
export async function leftBehind(folder: string): Promise<readonly string[]> {
  for (let turn = 0; turn < 200 && processesOf(folder).length > 0; turn++) await wait(50)
  return processesOf(folder).map(({ line }) => line)
}
