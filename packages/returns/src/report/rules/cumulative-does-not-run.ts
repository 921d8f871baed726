import { startOf } from '../period-start.ts'
import { hold, note, type ReadCell } from '../read-cell-types.ts'

const isCount = (cell: ReadCell): boolean =>
  cell.role === 'outturn' && cell.unit === 'number' && cell.value !== '' && /^\d{4}-\d\d$/.test(cell.period)

const rowOf = (cell: ReadCell): string => `${cell.place.sheet ?? ''}#${cell.place.row}`

const groupBy = (cells: readonly ReadCell[], basis: string): ReadonlyMap<string, readonly ReadCell[]> => {
  const groups = new Map<string, ReadCell[]>()
  for (const cell of cells.filter((c) => isCount(c) && c.basis === basis)) {
    const key = `${cell.section}\u0000${cell.label}`
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  return groups
}

const sorted = (cells: readonly ReadCell[]): readonly ReadCell[] =>
  [...cells].sort((a, b) => startOf(a.period) - startOf(b.period))

/**
 * A count of the year so far never falls within a year: where it does, a figure may be misplaced and both wait.
 * Where a column of the same section gives the months, each step is checked against its month: up to 2 off is a
 * later correction and noted; further off, the step's figures wait.
 */
export function cumulativeDoesNotRun(cells: readonly ReadCell[]): readonly ReadCell[] {
  const doubts = new Map<ReadCell, { grade: 'held' | 'noted'; seen: string }>()
  const months = groupBy(cells, 'in_month')
  for (const [key, group] of groupBy(cells, 'ytd')) {
    const run = sorted(group)
    const section = key.split('\u0000')[0]
    const partner = bestPartner(
      run,
      [...months].filter(([other]) => other.split('\u0000')[0] === section).map(([, list]) => list),
    )
    run.forEach((cell, i) => {
      const before = run[i - 1]
      if (!before || cell.period.endsWith('-04')) return
      const step = Number(cell.value) - Number(before.value)
      if (step < 0)
        for (const one of [before, cell])
          doubts.set(one, {
            grade: 'held',
            seen: `The year so far falls from ${before.value} to ${cell.value}.`,
          })
      const month = partner?.find((one) => one.period === cell.period)
      if (step < 0 || !month || startOf(cell.period) - startOf(before.period) !== 1) return
      const off = Math.abs(step - Number(month.value))
      if (off > 2)
        for (const one of [before, cell, month])
          doubts.set(one, {
            grade: 'held',
            seen: `The year so far grows by ${step}, the month shows ${month.value}.`,
          })
      else if (off > 0 && !doubts.has(cell))
        doubts.set(cell, {
          grade: 'noted',
          seen: `The year so far grows by ${step}, the month shows ${month.value}: most likely a later correction.`,
        })
    })
  }
  // A figure out of place has most likely moved its whole row.
  const rows = new Map(
    [...doubts].flatMap(([cell, doubt]) =>
      doubt.grade === 'held' ? [[rowOf(cell), doubt.seen] as const] : [],
    ),
  )
  return cells.map((cell) => {
    const seen = rows.get(rowOf(cell))
    if (seen !== undefined) return hold(cell, 'cumulative-does-not-run', seen)
    const doubt = doubts.get(cell)
    if (!doubt) return cell
    return doubt.grade === 'held'
      ? hold(cell, 'cumulative-does-not-run', doubt.seen)
      : note(cell, 'running-sum-corrected', doubt.seen)
  })
}

/** The months that explain most steps of the run, or none where fewer than two thirds agree. */
function bestPartner(
  run: readonly ReadCell[],
  candidates: readonly (readonly ReadCell[])[],
): readonly ReadCell[] | null {
  const steps = run
    .slice(1)
    .map((cell, i) => ({ period: cell.period, step: Number(cell.value) - Number(run[i]?.value) }))
  const share = (list: readonly ReadCell[]): number =>
    steps.filter(({ period, step }) =>
      list.some((cell) => cell.period === period && Math.abs(Number(cell.value) - step) <= 2),
    ).length / Math.max(steps.length, 1)
  const best = candidates.map((list) => ({ list, share: share(list) })).sort((a, b) => b.share - a.share)[0]
  return best && steps.length >= 3 && best.share >= 0.6 ? best.list : null
}
