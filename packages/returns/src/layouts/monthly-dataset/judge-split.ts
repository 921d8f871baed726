import type { SplitValues } from './split-values.ts'
import type { ValueToken } from './value-line.ts'

const amount = (token: ValueToken | undefined): number | null =>
  token?.figure ? Number(token.figure.text) : null

/** Half a unit of the last printed place: the figure may have been anywhere within it before rounding. */
const half = (token: ValueToken): number => 0.5 * 10 ** -(token.figure?.text.split('.')[1]?.length ?? 0)

/** True where the printed change can come from the two printed figures, whatever was rounded away; null where it cannot be told. */
export function changeAgrees(split: SplitValues): boolean | null {
  const [before, now] = split.months.slice(-2)
  const [from, to, printed] = [amount(before), amount(now), amount(split.changes[0])]
  if (!before || !now || from === null || to === null || printed === null) return null
  const low = from + half(before)
  const high = Math.max(from - half(before), 1e-9)
  const least = 100 * ((to - half(now)) / low - 1) - 0.51
  const most = 100 * ((to + half(now)) / high - 1) + 0.51
  return printed >= least && printed <= most
}

/** The parts of a line; `newest` is its last two months with the change between them. */
export type SplitPart = 'months' | 'newest' | 'mom' | 'yoy' | 'rest' | 'comparators'

/** Parts of the line that cannot be trusted, and why. */
export interface SplitFault {
  readonly parts: readonly SplitPart[]
  readonly why: string
  /** `shape`: how many values the measure prints, with no figure that could stand in another's place; it lasts. */
  readonly about: 'figures' | 'shape'
}

/**
 * What cannot be right in the parted values, and which parts it makes doubtful. Parts that stand apart by their own
 * kind (a percentage behind counts, a word behind figures) are not drawn into the doubt of the others.
 */
export function faultsOfSplit(split: SplitValues, months: number): readonly SplitFault[] {
  const faults: SplitFault[] = []
  const add = (parts: readonly SplitPart[], why: string, about: SplitFault['about'] = 'figures'): void => {
    faults.push({ parts, why, about })
  }
  const percents = new Set(split.months.flatMap((token) => token.figure?.percent ?? []))
  const blurred = percents.has(true)
  if (split.months.length !== months)
    add(
      ['months', 'mom', 'yoy'],
      `The line has ${split.months.length} monthly values, the others ${months}.`,
      split.months.some((token) => token.figure) ? 'figures' : 'shape',
    )
  if (split.comparators.length !== 3 && split.comparators.length !== 0) {
    const words = split.comparators.every((token) => token.figure === null) && split.largest.figure !== null
    add(
      words ? ['comparators'] : ['rest', 'comparators'],
      `The line has ${split.comparators.length} comparators, the others three or none.`,
      words ? 'shape' : 'figures',
    )
  }
  if (split.largest.kind === 'local')
    add(['months', 'mom', 'yoy', 'rest', 'comparators'], 'A word stands where the largest value is expected.')
  if (changeAgrees(split) === false)
    add(['months', 'mom'], `The change of ${split.changes[0].text} cannot come from the last two values.`)
  if (changeIsWithheld(split))
    add(['newest'], 'The change is not given although the last two values are there.')
  const [average, largest] = [amount(split.average), amount(split.largest)]
  const values = split.months.flatMap((token) => amount(token) ?? [])
  if (largest !== null && values.some((value) => value > largest))
    add(
      ['months', 'rest', 'comparators'],
      `A monthly value is larger than the largest of twelve months, ${split.largest.text}.`,
    )
  if (average !== null && largest !== null && average > largest)
    add(['rest', 'comparators'], 'The average is larger than the largest value.')
  if (percents.size > 1)
    add(['months', 'mom', 'yoy'], 'Some monthly values are percentages and some are not.')
  const rest = [split.average, split.largest]
    .filter((token) => token.figure)
    .map((token) => token.figure?.percent)
  if (percents.size === 1 && rest.some((percent) => percent !== [...percents][0]))
    add(
      ['months', 'mom', 'yoy', 'rest', 'comparators'],
      'The average or the largest value is of another kind than the months.',
    )
  const others = split.comparators.filter((token) => token.figure).map((token) => token.figure?.percent)
  if (percents.size === 1 && others.some((percent) => percent !== [...percents][0]))
    add(['rest', 'comparators'], 'A comparator is of another kind than the months.')
  if (largest === null && average !== null) add(['rest'], 'An average stands without a largest value.')
  // Where percentages stand on both sides of the changes and no sign parts them, one fault may have moved them all.
  if (blurred && split.polarity === null && faults.some(({ parts }) => parts.join() !== 'comparators'))
    add(['months', 'mom', 'yoy', 'rest', 'comparators'], faults[0]?.why ?? '')
  return faults
}

/** True where `- n/a` stands for a change that the last two values allow: nothing was divided by zero. */
function changeIsWithheld(split: SplitValues): boolean {
  const [from, to] = split.months.slice(-2).map(amount)
  return (
    split.changes[0].kind === 'not_applicable' &&
    typeof from === 'number' &&
    typeof to === 'number' &&
    from !== 0
  )
}

/** The likeliest way: the usual number of months first, then a change that agrees, then three comparators. */
export function bestSplit(ways: readonly SplitValues[], months: number): SplitValues | null {
  const worth = (split: SplitValues): number =>
    (split.months.length === months ? 4 : 0) +
    (faultsOfSplit(split, months).length === 0 ? 4 : 0) +
    (changeAgrees(split) === true ? 2 : 0) +
    (split.comparators.length === 3 ? 1 : 0)
  return [...ways].sort((a, b) => worth(b) - worth(a))[0] ?? null
}
