import { describe, expect, it } from 'vitest'
import { countReport } from './vitest-stage.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

describe('counting a report of tests', () => {
  it('carries the counts over', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 3,
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed')],
    }
    expect(countReport(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 3 })
  })

  it('counts a file that broke before its tests ran', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [file('failed')] }
    expect(countReport(report, 1).failed).toBe(1)
  })

  it('does not call a run good that ended badly', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [] }
    expect(countReport(report, 1).failed).toBe(1)
    expect(countReport(report, 0).failed).toBe(0)
  })
})
