import type { Dice } from '@outturn/benchmarking/testing'

/** An agreement over figures, as the attackers know it; null is every indicator. */
interface Circle {
  readonly agreement: string
  readonly indicators: readonly string[] | null
  readonly from: readonly number[]
}

const circles: readonly Circle[] = [
  { agreement: 'Shown to each other', indicators: null, from: [4, 5, 6] },
  { agreement: 'One indicator shown', indicators: ['rereferrals_pct'], from: [12, 13] },
]

/** One council's stay in an agreement, from a day up to and without another. Councils are named by their place. */
interface Stay {
  readonly circle: Circle
  readonly council: number
  readonly from: number
  until: number
}

export interface Wish {
  readonly agreement: string
  readonly council: number
}

/** Who was in which agreement when: what the councils wish from day to day, and what each knows because of it. */
export class Stays {
  readonly #roll: Dice
  readonly #councils: number
  readonly #stays: Stay[] = circles.flatMap((circle) =>
    circle.from.map((council) => ({ circle, council, from: -1, until: Number.POSITIVE_INFINITY })),
  )

  constructor(roll: Dice, councils: number) {
    this.#roll = roll
    this.#councils = councils
  }

  /** Who wishes to join today: of each agreement some that are not in it. */
  wishes(): Wish[] {
    return circles.flatMap((circle) => {
      const inside = new Set(this.#in(circle).map(({ council }) => council))
      const outside = Array.from({ length: this.#councils }, (_, council) => council).filter(
        (council) => !inside.has(council),
      )
      return this.#roll.some(outside, 1).map((council) => ({ agreement: circle.agreement, council }))
    })
  }

  /** Who leaves today, if anybody. */
  leavings(day: number): Wish[] {
    return circles.flatMap((circle) => {
      const long = this.#in(circle).filter(({ from }) => from < day)
      if (long.length < 3 || this.#roll.next() < 0.25) return []
      const { council } = this.#roll.pick(long)
      return [{ agreement: circle.agreement, council }]
    })
  }

  join({ agreement, council }: Wish, day: number): void {
    const circle = circles.find((one) => one.agreement === agreement) as Circle
    this.#stays.push({ circle, council, from: day, until: Number.POSITIVE_INFINITY })
  }

  leave({ agreement, council }: Wish, day: number): void {
    const stay = this.#stays.find(
      (one) => one.circle.agreement === agreement && one.council === council && one.until > day,
    )
    if (stay) stay.until = day
  }

  /** Whether a reader was ever shown what a council released of an indicator on a day, or may read it still. */
  knows(reader: number, of: { readonly council: number; readonly day: number; readonly indicator: string }) {
    if (reader === of.council) return true
    return circles.some((circle) => {
      if (circle.indicators !== null && !circle.indicators.includes(of.indicator)) return false
      const staysOf = (council: number) =>
        this.#stays.filter((one) => one.circle === circle && one.council === council)
      return staysOf(reader).some((ours) =>
        staysOf(of.council).some(
          (theirs) => Math.max(of.day, ours.from, theirs.from) < Math.min(ours.until, theirs.until),
        ),
      )
    })
  }

  #in(circle: Circle): Stay[] {
    return this.#stays.filter((one) => one.circle === circle && one.until === Number.POSITIVE_INFINITY)
  }
}
