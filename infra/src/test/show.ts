import { type ChildProcess, spawn } from 'node:child_process'

/** The program that runs now, so that a stop can be passed on to it. */
let current: ChildProcess | null = null

/** Runs a program in the root with its output shown, and answers its exit code; a signal counts as 1. */
export function showIn(root: string): (command: string, ...args: string[]) => Promise<number> {
  return (command, ...args) =>
    new Promise((resolve) => {
      const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      current = child
      child.once('error', (fault) => {
        console.error(`${command}: ${fault.message}`)
        resolve(1)
      })
      child.once('exit', (code) => resolve(code ?? 1))
    })
}

/** Asks the program that runs now to stop. */
export function stopShown(): void {
  current?.kill('SIGTERM')
}
