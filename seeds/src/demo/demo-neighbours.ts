import { type DemoCouncil, demoCouncils } from './demo-councils.ts'

export const demoSetId = 'demonstration'
const counted = 10
const words = [
  { upTo: 3, closeness: 'Very close' },
  { upTo: 7, closeness: 'Close' },
  { upTo: counted, closeness: 'Somewhat close' },
] as const

/** How unlike two invented councils are: in size, in need and in how they work. */
const unlikeness = (a: DemoCouncil, b: DemoCouncil): number =>
  Math.hypot(Math.log(a.children / b.children) / 2, a.need - b.need, (a.practice - b.practice) / 2)

/** For each invented council the ten others that are most like it, nearest first. */
export function demoNeighbours() {
  return demoCouncils.flatMap((council) =>
    demoCouncils
      .filter((other) => other !== council)
      .sort((a, b) => unlikeness(council, a) - unlikeness(council, b))
      .slice(0, counted)
      .map((neighbour, index) => ({
        set_id: demoSetId,
        area_code: council.code,
        place: index + 1,
        neighbour_code: neighbour.code,
        closeness: words.find((word) => index < word.upTo)?.closeness ?? '',
      })),
  )
}
