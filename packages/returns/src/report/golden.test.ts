import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emptyMatchTable } from '../match/match-cells.ts'
import { readTextLines } from './lines/read-text-lines.ts'
import { isHeld } from './read-cell-types.ts'
import { readReport } from './read-report.ts'
import { readingToCsv } from './to-csv.ts'

const shared = fileURLToPath(new URL('../../../../../shared', import.meta.url))
const scorer = join(shared, 'checks', 'score-read.mjs')
const here = existsSync(scorer)
if (!here) console.info('Golden tests skipped: the folder of example reports is not beside this project.')

const readDocument = (code: string) => {
  const file = readdirSync(join(shared, 'documents')).find((name) => name.startsWith(code)) ?? ''
  return readReport(readTextLines(readFileSync(join(shared, 'documents', file), 'utf8'), file), {
    matchTable: emptyMatchTable,
  })
}

describe.skipIf(!here)('the five reports', () => {
  test.each([
    ['000', 'quarterly-dashboard'],
    ['001', 'scrutiny-report'],
    ['002', 'corporate-scorecard'],
    ['003', 'committee-indicator-sets'],
    ['004', 'monthly-dataset'],
  ])('%s is recognised as a %s and read in under a second', (code, layout) => {
    const times = [1, 2, 3].map(() => {
      const started = process.cpuUsage()
      expect(readDocument(code).layout).toBe(layout)
      const { user, system } = process.cpuUsage(started)
      return (user + system) / 1000
    })
    // Time of the processor, since other work on the same machine is not the reading's.
    expect(Math.min(...times)).toBeLessThan(1000)
  })

  test.each(['000', '001', '002'])(
    '%s: right at least 97 per cent, right and held at least 99.5 per cent, nothing wrong, nothing mislabelled',
    (code) => {
      const path = join(mkdtempSync(join(tmpdir(), 'read-')), 'read.csv')
      writeFileSync(path, readingToCsv(readDocument(code).cells))
      const line = execFileSync(
        process.execPath,
        [scorer, join(shared, 'golden', `gold_${code}.csv`), path],
        { encoding: 'utf8' },
      )
      const count = (words: string): number => Number(new RegExp(`${words} (\\d+)`).exec(line)?.[1])
      expect(count('right') / count('cells')).toBeGreaterThanOrEqual(0.97)
      expect((count('right') + count('held')) / count('cells')).toBeGreaterThanOrEqual(0.995)
      expect([count('wrong and not held'), count('mislabelled')]).toEqual([0, 0])
    },
  )

  test.each([
    ['003', 490, 0.97],
    ['004', 722, 0.97],
  ])('%s: %i figures, most of them certain', (code, figures, share) => {
    const read = readDocument(code).cells.filter((cell) => cell.value !== '' || cell.numerator !== '')
    expect(read.length).toBe(figures)
    expect(read.filter((cell) => !isHeld(cell)).length / read.length).toBeGreaterThan(share)
  })

  test('no owner of 004 is named in what was read', () => {
    const lines = readFileSync(
      join(
        shared,
        'documents',
        readdirSync(join(shared, 'documents')).find((name) => name.startsWith('004')) ?? '',
      ),
      'utf8',
    ).split('\n')
    // Owners' names are printed sideways: runs of lines of one to three letters, joined here only to look for them.
    const runs = lines
      .filter((line) => line.trim() !== '')
      .reduce<string[]>((all, line) => {
        if (line.trim().length > 3) all.push('')
        else all.push(`${all.pop() ?? ''}${line}`)
        return all
      }, [])
    const names = new Set(runs.flatMap((run) => run.match(/[A-Z][a-z]{3,}/g) ?? []))
    expect(names.size).toBeGreaterThan(3)
    const words = new Set(
      readDocument('004').cells.flatMap(
        (cell) => `${cell.label} ${cell.code} ${cell.section} ${cell.verbatim}`.match(/[A-Za-z]+/g) ?? [],
      ),
    )
    expect([...names].filter((name) => words.has(name))).toEqual([])
  })
})
