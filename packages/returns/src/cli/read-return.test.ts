import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { asPdf, asPicturePdf } from '../report/lines/sample-files.ts'

const entry = fileURLToPath(new URL('./read-return.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'read-return-'))
const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [entry, ...words], { encoding: 'utf8' })
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const heading =
  'line,section,code,label,indicator,role,period,basis,unit,numerator,denominator,value,marker,held,finding'

test('prints the cells as CSV and nothing else, and writes findings where asked', () => {
  const findings = join(folder, 'findings.json')
  const { stdout, stderr, status } = run(
    file(
      'report.txt',
      'Care\n\nIndicator\tQ1 2030/31\tQ2 2030/31\nTotal number of Children in Care\t1,250\t5O\n',
    ),
    '--findings',
    findings,
  )
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.split('\n')).toEqual([
    heading,
    '4,Care,,Total number of Children in Care,cla_number,outturn,FY2030-Q1,unknown,number,,,1250,,no,',
    '4,Care,,Total number of Children in Care,cla_number,outturn,FY2030-Q2,unknown,number,,,50,,yes,digits-look-alike',
    '',
  ])
  expect(JSON.parse(readFileSync(findings, 'utf8'))).toMatchObject({
    layout: 'general',
    findings: [{ code: 'digits-look-alike', severity: 'held', place: { row: 4 } }],
  })
}, 30_000)

test('a PDF prints nothing but its cells', () => {
  const { stdout, status } = run(
    file(
      'report.pdf',
      asPdf([
        ['Indicator', 'Q1 2030/31', 'Q2 2030/31', 'Target'],
        ['Children in care', '50', '51', '45'],
        ['Homes', '5', '6', '7'],
      ]),
    ),
  )
  expect(status).toBe(0)
  expect(stdout.split('\n')[0]).toBe(heading)
  expect(stdout.split('\n').length).toBe(8)
}, 30_000)

test('a scanned report is refused with the reason, a call without a file is told how', () => {
  const scanned = run(file('scan.pdf', asPicturePdf()))
  expect([scanned.status, scanned.stdout]).toEqual([1, ''])
  expect(scanned.stderr).toContain('pictures')
  expect(run().status).toBe(2)
}, 30_000)

test('a figure that is read surely and waits for its meaning says so', () => {
  const { stdout } = run(
    file(
      'asked.txt',
      'Care\n\nIndicator\tQ1 2030/31\tQ2 2030/31\tQ3 2030/31\tQ4 2030/31\nChildren seen late\t0\t0\t34\t37\n',
    ),
  )
  expect(
    stdout
      .split('\n')
      .slice(1, 4)
      .map((line) => line.split(',').slice(-4).join(',')),
  ).toEqual(['0,,no,waits:zero-or-not-collected', '0,,no,waits:zero-or-not-collected', '34,,no,'])
})
