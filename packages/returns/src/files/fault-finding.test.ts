import { describe, expect, it } from 'vitest'
import { faultFinding } from './fault-finding.ts'
import type { FileFault } from './file-fault.ts'

const faults: readonly FileFault[] = [
  { code: 'file-empty' },
  { code: 'file-too-large', limit: 50 * 1024 * 1024 },
  { code: 'file-truncated' },
  { code: 'file-damaged', where: 'xl/styles.xml' },
  { code: 'file-of-another-kind', kind: 'image' },
  { code: 'old-excel-file' },
  { code: 'password-protected' },
  { code: 'binary-workbook' },
  { code: 'zip-bomb' },
  { code: 'zip-without-workbook' },
  { code: 'too-many-cells', limit: 1_000_000 },
  { code: 'quote-left-open', line: 7 },
  { code: 'text-unreadable' },
]

describe('faultFinding', () => {
  it('says of each fault what was seen and what to do, in a sentence each', () => {
    for (const fault of faults) {
      const { code, severity, seen, remedy } = faultFinding(fault)
      expect([code, severity]).toEqual([fault.code, 'mend'])
      expect(seen).toMatch(/^[A-Z].*\.$/)
      expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('gives sizes and lines in figures', () => {
    expect(faultFinding({ code: 'file-too-large', limit: 50 * 1024 * 1024 }).seen).toBe(
      'The file is larger than 50 MB.',
    )
    expect(faultFinding({ code: 'too-many-cells', limit: 1_000_000 }).seen).toBe(
      'The file has more than 1,000,000 cells.',
    )
    expect(faultFinding({ code: 'quote-left-open', line: 7 }).seen).toContain('line 7')
    expect(faultFinding({ code: 'file-of-another-kind', kind: 'never seen' }).seen).toContain('not a table')
  })
})
