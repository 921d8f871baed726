import type { AreaCode } from '@outturn/indicators'
import type { Aggregate, Share, Statistic } from '../aggregate.ts'
import type { Reader } from '../reader.ts'
import type { Dice } from './dice.ts'

/** One thing the attacker does not know: a council's numerator or denominator of one quarter and revision. */
export interface Unknown {
  readonly name: string
  readonly area: AreaCode
  readonly amount: number
}

/** What a shown sum tells the attacker: which unknowns it adds up, and to what. */
export interface Line {
  readonly unknowns: readonly Unknown[]
  readonly total: number
}

/** A question, and the lines that an answer to it would hand to the attacker. */
export interface Ask {
  readonly aggregate: Aggregate
  readonly lines: readonly Line[]
}

export interface World {
  readonly reader: Reader
  readonly asks: readonly Ask[]
}

const firstMonth = 24_300
const months = {
  q1: { from: firstMonth, to: firstMonth + 2 },
  q2: { from: firstMonth + 3, to: firstMonth + 5 },
  ytd: { from: firstMonth, to: firstMonth + 5 },
}

interface Quarter {
  readonly numerator: number
  readonly denominator: number
}
interface Council {
  readonly area: AreaCode
  readonly q1: readonly Quarter[]
  readonly q2: readonly Quarter[]
}

/**
 * A world of 6 to 14 councils of unlike size, some of them revising their first quarter, a reader who knows its
 * own figures and perhaps a partner's, and a line of questions such as a curious reader would ask: region as
 * returns come in, neighbours, a revised neighbour set, filters, one quarter and the year to date.
 */
export function randomWorld(roll: Dice): World {
  const councils = Array.from({ length: 6 + roll.upTo(8) }, (_, i) => council(roll, i))
  const [own, ...others] = councils.map(({ area }) => area) as [AreaCode, ...AreaCode[]]
  const knows = new Set(roll.next() < 0.3 ? roll.some(others, roll.upTo(2)) : [])
  const reader = { audience: 'reader', own, knows }
  const returned = roll.some(councils, councils.length)
  const neighbours = roll.some(councils, 4 + roll.upTo(4))
  const asks = Array.from({ length: 4 + roll.upTo(8) }, (_, turn) =>
    ask(roll, { reader, turn, group: group(roll, { councils, returned, neighbours, turn }) }),
  )
  return { reader, asks }
}

function council(roll: Dice, i: number): Council {
  const size = 4 + roll.upTo(roll.pick([12, 60, 400]))
  const rate = roll.next() * roll.pick([0.1, 0.5, 1])
  const quarter = (): Quarter => {
    const denominator = Math.max(1, Math.round(size * (0.8 + 0.4 * roll.next())))
    return {
      numerator: Math.min(denominator, Math.round(denominator * rate * (0.6 + 0.8 * roll.next()))),
      denominator,
    }
  }
  const area = `E0600${String(i).padStart(4, '0')}` as AreaCode
  return { area, q1: roll.next() < 0.3 ? [quarter(), quarter()] : [quarter()], q2: [quarter()] }
}

function group(
  roll: Dice,
  of: {
    councils: readonly Council[]
    returned: readonly Council[]
    neighbours: readonly Council[]
    turn: number
  },
): { readonly name: string; readonly councils: readonly Council[] } {
  const { councils, returned, neighbours, turn } = of
  switch (roll.upTo(4)) {
    case 0:
      return { name: 'region', councils: returned.slice(0, Math.min(returned.length, 4 + turn)) }
    case 1:
      return { name: 'neighbours', councils: neighbours }
    case 2:
      return { name: 'neighbours, new set', councils: swap(roll, neighbours, councils) }
    case 3:
      return { name: `filter ${turn}`, councils: roll.some(councils, 3 + roll.upTo(councils.length - 3)) }
    default:
      return { name: `all but some ${turn}`, councils: roll.some(councils, councils.length - roll.upTo(3)) }
  }
}

function swap(roll: Dice, out: readonly Council[], all: readonly Council[]): readonly Council[] {
  const count = 1 + roll.upTo(3)
  const rest = all.filter((one) => !out.includes(one))
  return [...out.slice(count), ...roll.some(rest, count)]
}

function ask(
  roll: Dice,
  of: { reader: Reader; turn: number; group: { name: string; councils: readonly Council[] } },
): Ask {
  const { reader, turn } = of
  const { councils, name } = of.group
  const time = roll.pick(['q1', 'q1', 'q2', 'ytd'] as const)
  const statistic = roll.pick(['pooled', 'pooled', 'sum', 'order'] as const)
  const late = turn > 4
  const shares = councils.map((one) =>
    shareOf(one, time, { known: late ? 'revised' : 'first', kind: statistic }),
  )
  const aggregate: Aggregate = {
    name: `${name}, ${statistic}`,
    indicator: statistic === 'sum' ? 'conferences_on_time_number' : 'conferences_on_time_pct',
    parts:
      statistic === 'sum'
        ? { numerator: null, denominator: null }
        : { numerator: 'conferences_on_time_number', denominator: 'conferences_number' },
    statistic,
    months: months[time],
    shares,
  }
  const hidden = councils.filter(({ area }) => area !== reader.own && !reader.knows.has(area))
  const told: (keyof Quarter)[] =
    statistic === 'pooled' ? ['numerator', 'denominator'] : statistic === 'sum' ? ['numerator'] : []
  const lines = told.map((part): Line => {
    const unknowns = hidden.flatMap((one) =>
      unknownsOf(one, { time, part, late: late ? 'revised' : 'first' }),
    )
    return { unknowns, total: unknowns.reduce((sum, { amount }) => sum + amount, 0) }
  })
  return { aggregate, lines }
}

type Known = 'first' | 'revised'
const editionOf = (one: Council, known: Known) => (known === 'revised' ? one.q1.length - 1 : 0)

function shareOf(
  one: Council,
  time: keyof typeof months,
  of: { readonly known: Known; readonly kind: Statistic },
): Share {
  const { known, kind } = of
  const edition = editionOf(one, known)
  const [q1, q2] = [one.q1[edition] as Quarter, one.q2[0] as Quarter]
  const add = (part: keyof Quarter) =>
    time === 'q1' ? q1[part] : time === 'q2' ? q2[part] : q1[part] + q2[part]
  return {
    area: one.area,
    value: kind === 'sum' ? add('numerator') : (100 * add('numerator')) / add('denominator'),
    numerator: add('numerator'),
    denominator: add('denominator'),
    revision: time === 'q2' ? 1 : edition + 1,
  }
}

function unknownsOf(
  one: Council,
  of: { readonly time: keyof typeof months; readonly part: keyof Quarter; readonly late: Known },
): Unknown[] {
  const edition = editionOf(one, of.late)
  const unknown = (quarter: 'q1' | 'q2', at: number): Unknown => ({
    name: `${one.area} ${of.part} ${quarter} ${at}`,
    area: one.area,
    amount: (one[quarter][at] as Quarter)[of.part],
  })
  if (of.time === 'q1') return [unknown('q1', edition)]
  if (of.time === 'q2') return [unknown('q2', 0)]
  return [unknown('q1', edition), unknown('q2', 0)]
}
