import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface TestCounts {
  /** Named cases; each row of a table of vectors is one. */
  readonly cases: number
  /** Statements that are tried on a hundred or more made-up inputs. */
  readonly properties: number
}

const tests = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))

/** How much is tested in a folder of the project, as the runner itself lists it. */
export function countTests(root: string, folder: string): TestCounts {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const listed = spawnSync(process.execPath, [vitest, 'list', '--root', root, folder, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (listed.status !== 0) throw new Error(listed.stderr)
  const text = tests(join(root, folder)).map((path) => readFileSync(path, 'utf8'))
  return {
    cases: (JSON.parse(listed.stdout) as unknown[]).length,
    properties: text.reduce((sum, one) => sum + (one.match(/\bfc\.assert\(/g)?.length ?? 0), 0),
  }
}
