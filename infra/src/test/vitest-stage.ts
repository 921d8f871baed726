import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from './outcome.ts'
import type { Stage } from './stage.ts'

/** What vitest's JSON reporter writes, as far as we read it. */
type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Counts a report. A file that broke before its tests ran counts as one failure, because its tests are in no
 * other count; and a run that ended badly never counts as good.
 */
export function countReport(report: Report, exitCode: number): Outcome {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failures = report.numFailedTests + brokenFiles
  return {
    passed: report.numPassedTests,
    failed: failures === 0 && exitCode !== 0 ? 1 : failures,
    skipped: report.numPendingTests,
  }
}

/** A stage of tests. A stage without a single test has failed: it would look green for ever. */
export function vitestStage(kind: string, config: string): Stage {
  return {
    kind,
    run: async ({ root, folder, show }) => {
      const file = join(folder, `${kind}.json`)
      const code = await show(
        'vitest',
        ...['run', '--root', root, '--config', join(root, config)],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      )
      if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
      const counted = countReport(JSON.parse(readFileSync(file, 'utf8')) as Report, code)
      if (counted.passed + counted.failed > 0) return counted
      console.error(`No test of the kind '${kind}' was found.`)
      return { passed: 0, failed: 1, skipped: 0 }
    },
  }
}
