/** One answer that was shown of a small world: of which councils (by number), sum or median, and what it came to. */
export interface Answer {
  readonly members: readonly number[]
  readonly statistic: 'sum' | 'median'
  readonly came: number
}

/** The answer that a world gives. Councils' figures are whole numbers. */
export function answerOf(
  world: readonly number[],
  members: readonly number[],
  statistic: Answer['statistic'],
): number {
  if (statistic === 'sum') {
    let sum = 0
    for (const member of members) sum += world[member] as number
    return sum
  }
  const sorted = members.map((member) => world[member] as number).sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/**
 * Recovery by trying every world: which council's figure is the same in all worlds that give the shown answers?
 * The strongest attack there is, and only possible where councils and figures are few. Council 0 is the
 * attacker's own, so its figure is known. Figures up to `most` are tried, beyond any true one.
 */
export function recoverByTryingAll(
  truth: readonly number[],
  answers: readonly Answer[],
  most: number,
): number | null {
  if (answers.length === 0) return null
  const world = truth.map((figure, i) => (i === 0 ? figure : 0))
  const open = truth.map((_, i) => i > 0)
  for (;;) {
    if (answers.every(({ members, statistic, came }) => answerOf(world, members, statistic) === came)) {
      for (let i = 1; i < world.length; i++) if (world[i] !== truth[i]) open[i] = false
      if (!open.includes(true, 1)) return null
    }
    let digit = 1
    while (digit < world.length && world[digit] === most) world[digit++] = 0
    if (digit === world.length) return open.indexOf(true, 1)
    world[digit] = (world[digit] as number) + 1
  }
}
