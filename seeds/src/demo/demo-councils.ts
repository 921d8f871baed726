import { type AreaCode, areaCode } from '@outturn/indicators'

/** An invented council: how many children, how much need, how well it works, and what is odd about it. */
export interface DemoCouncil {
  readonly code: AreaCode
  readonly name: string
  /** Children aged 0 to 17 at mid-2023; a little more or fewer each year. */
  readonly children: number
  readonly growth: number
  /** 1 is the usual need; 1.3 is a third more referrals, plans and children in care. */
  readonly need: number
  /** From -1 (poor) to 1 (good): leans every share one way. */
  readonly practice: number
}

const council = (
  place: number,
  name: string,
  [children, growth, need, practice]: readonly [number, number, number, number],
): DemoCouncil => ({
  code: areaCode(`X080000${String(place).padStart(2, '0')}`),
  name: `Demonstration ${name}`,
  children,
  growth,
  need,
  practice,
})

/** The region that the invented councils stand in; no real region and no part of England. */
export const demoRegion = { code: areaCode('X12000001'), name: 'Demonstration region' } as const

/** Twelve councils that do not exist, of every size and kind. */
export const demoCouncils: readonly DemoCouncil[] = [
  council(1, 'Northvale', [62_400, 0.003, 1.08, 0.1]),
  council(2, 'Eastmere', [41_800, -0.004, 1.22, -0.2]),
  council(3, 'Southholt', [118_300, 0.006, 0.82, 0.4]),
  council(4, 'Westbeck', [35_600, -0.002, 1.35, -0.5]),
  council(5, 'Ambermoor', [88_900, 0.004, 0.9, 0.2]),
  council(6, 'Brindlewick', [52_700, 0, 1.04, -0.1]),
  council(7, 'Cinderhay', [47_500, -0.003, 1.28, -0.3]),
  council(8, 'Duskwater', [29_300, -0.005, 1.15, 0]),
  council(9, 'Fernholt', [74_100, 0.005, 0.76, 0.6]),
  council(10, 'Gritsdale', [57_800, 0.001, 1.18, -0.4]),
  council(11, 'Hollowmere', [24_600, -0.001, 0.95, 0.3]),
  council(12, 'Larkenby', [9_400, 0.002, 0.7, 0.2]),
]

/** A council by its short name, `Northvale`. Refuses a name that is none of theirs. */
export function demoCouncil(name: string): DemoCouncil {
  const found = demoCouncils.find((one) => one.name === `Demonstration ${name}`)
  if (!found) throw new RangeError(`“${name}” is not a demonstration council`)
  return found
}

/** Children aged 0 to 17 at the middle of a year. */
export const childrenAt = (of: DemoCouncil, year: number): number =>
  Math.round(of.children * (1 + of.growth) ** (year - 2023))
