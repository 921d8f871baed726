import type { Outcome, Row } from './outcome.ts'

function add(rows: readonly Row[]): Outcome {
  const sum = (key: keyof Outcome): number => rows.reduce((total, row) => total + row[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** The closing table by kind. Its last line is the one that continuous integration reads. */
export function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ kind }) => kind.length), 4)
  const line = (kind: string, ...cells: readonly (string | number)[]): string =>
    `${kind.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`
  const total = add(rows)
  return [
    '',
    line('kind', 'passed', 'failed', 'skipped', 'seconds'),
    ...rows.map((row) =>
      line(row.kind, row.passed, row.failed, row.skipped, (row.milliseconds / 1000).toFixed(1)),
    ),
    ...(total.skipped > 0 ? ['', `${total.skipped} skipped: each says why above.`] : []),
    '',
    `${total.passed} passed, ${total.failed} failed`,
  ].join('\n')
}
