import type { Dice } from '@outturn/benchmarking/testing'

/** Indicators that share a denominator are told about the same quantity, and so belong to one story. */
export const families: readonly (readonly string[])[] = [
  ['rereferrals_pct', 'referrals_nfa_pct'],
  ['cf_assess_45d_pct'],
  ['icpc_15d_pct', 'icpc_to_cpp_pct'],
  ['cpp_repeat_ever_pct'],
  ['adoptions_pct', 'sgo_pct'],
  ['rereferrals_children_pct'],
  ['eha_external_pct'],
]

/** How often a figure was another than before: what was sent again as it was is no other figure. */
interface Editions {
  readonly numerator: number
  readonly denominator: number
  readonly rest: number
}

/** One council's quarter as it was sent: a denominator, and a numerator for each indicator. */
interface Quarter {
  readonly denominator: number
  readonly numerators: readonly number[]
  /** For each indicator. */
  readonly editions: readonly Editions[]
}

/** One figure of a release, with the quarters that it adds up. */
export interface StoryFigure {
  readonly indicator: string
  readonly basis: 'in_period' | 'ytd_financial'
  readonly numerator: number
  readonly denominator: number
  readonly made: readonly {
    readonly quarter: 'Q1' | 'Q2'
    readonly edition: Editions
    readonly numerator: number
    readonly denominator: number
  }[]
}
export interface StoryRelease {
  readonly council: number
  readonly period: string
  /** Empty where the return was withdrawn. */
  readonly figures: readonly StoryFigure[]
  readonly withdrawn: readonly { readonly indicator: string; readonly basis: string }[]
}

/** The rounds of a story: who sends, sends late, revises, withdraws. */
export const rounds = 8

/** What happens to one family of indicators in one year, round by round. */
export class Story {
  readonly family: readonly string[]
  readonly year: number
  readonly #roll: Dice
  readonly #sizes: readonly number[]
  readonly #q1 = new Map<number, Quarter>()
  readonly #q2 = new Map<number, Quarter>()

  constructor(of: {
    readonly family: readonly string[]
    readonly year: number
    readonly roll: Dice
    readonly councils: number
  }) {
    this.family = of.family
    this.year = of.year
    this.#roll = of.roll
    this.#sizes = Array.from({ length: of.councils }, () => 6 + of.roll.upTo(of.roll.pick([20, 80, 500])))
  }

  round(number: number): StoryRelease[] {
    const roll = this.#roll
    const all = this.#sizes.map((_, council) => council)
    const without = (quarter: ReadonlyMap<number, Quarter>) => all.filter((one) => !quarter.has(one))
    const some = (from: readonly number[], most: number) =>
      roll.some(from, Math.min(from.length, 1 + roll.upTo(most - 1)))
    switch (number) {
      case 0:
        return roll
          .some(all, Math.floor(all.length * (0.4 + 0.4 * roll.next())))
          .map((one) => this.#send(one, 'Q1'))
      case 1:
        return some(without(this.#q1), 3).map((one) => this.#send(one, 'Q1'))
      case 2:
        return some([...this.#q1.keys()], 2).map((one) => this.#send(one, 'Q1'))
      case 3:
        return roll
          .some([...this.#q1.keys()], Math.floor(this.#q1.size * (0.5 + 0.4 * roll.next())))
          .map((one) => this.#send(one, 'Q2'))
      case 4:
        return [
          ...some(
            without(this.#q2).filter((one) => this.#q1.has(one)),
            2,
          ).map((one) => this.#send(one, 'Q2')),
          ...some([...this.#q1.keys()], 1).map((one) => this.#withdraw(one)),
        ]
      default:
        return some(all, 3).map((one) =>
          this.#send(one, this.#q1.has(one) && roll.next() < 0.6 ? 'Q2' : 'Q1'),
        )
    }
  }

  #quarter(council: number, before: Quarter | undefined): Quarter {
    const roll = this.#roll
    const denominator = Math.max(1, Math.round((this.#sizes[council] as number) * (0.8 + 0.4 * roll.next())))
    const numerators = this.family.map(() => Math.round(denominator * roll.next() * roll.pick([0.1, 0.5, 1])))
    return {
      denominator,
      numerators,
      editions: numerators.map((_, i) => editionsOf(before, { denominator, numerators }, i)),
    }
  }

  #send(council: number, which: 'Q1' | 'Q2'): StoryRelease {
    const kept = which === 'Q1' ? this.#q1 : this.#q2
    const sent = this.#quarter(council, kept.get(council))
    kept.set(council, sent)
    const q1 = this.#q1.get(council) as Quarter
    const made = (quarter: Quarter, name: 'Q1' | 'Q2', i: number) => ({
      ...{ quarter: name, edition: quarter.editions[i] as Editions },
      ...{ numerator: quarter.numerators[i] as number, denominator: quarter.denominator },
    })
    const figures = this.family.flatMap((indicator, i) => {
      const own = { indicator, basis: 'in_period' as const, made: [made(sent, which, i)] }
      const ytd = {
        indicator,
        basis: 'ytd_financial' as const,
        made: [made(q1, 'Q1', i), made(sent, 'Q2', i)],
      }
      return (which === 'Q1' ? [own] : [own, ytd]).map((figure) => ({
        ...figure,
        numerator: figure.made.reduce((sum, { numerator }) => sum + numerator, 0),
        denominator: figure.made.reduce((sum, { denominator }) => sum + denominator, 0),
      }))
    })
    return { council, period: `FY${this.year}-${which}`, figures, withdrawn: [] }
  }

  #withdraw(council: number): StoryRelease {
    const withdrawn = this.family.map((indicator) => ({ indicator, basis: 'in_period' }))
    return { council, period: `FY${this.year}-Q1`, figures: [], withdrawn }
  }
}

function editionsOf(before: Quarter | undefined, now: Omit<Quarter, 'editions'>, i: number): Editions {
  const last = before?.editions[i]
  if (!before || !last) return { numerator: 1, denominator: 1, rest: 1 }
  const [was, is] = [before, now].map(({ denominator, numerators }) => {
    const numerator = numerators[i] as number
    return { numerator, denominator, rest: denominator - numerator }
  }) as [Editions, Editions]
  const next = (part: keyof Editions) => last[part] + Number(was[part] !== is[part])
  return { numerator: next('numerator'), denominator: next('denominator'), rest: next('rest') }
}
