import type { AreaCode } from '@outturn/indicators'
import { type Aggregate, type Share, sumsTold } from '../aggregate.ts'
import { isKnownTo, type Reader } from '../reader.ts'

/** Months of one council that every shown sum treats alike: they are all in it, or none is. */
export interface Atom {
  readonly areas: ReadonlySet<AreaCode>
}

/** One council's figure that must not be found out: what it is, and the atoms that hold its months. */
export interface Hidden {
  readonly area: AreaCode
  readonly amount: number
  /** Atoms that hold months of it. */
  readonly touched: readonly number[]
  /** Those of them that hold nothing else. */
  readonly alone: readonly number[]
}

/** What a reader can write down: one line for each shown sum, over the atoms, less what the reader knows. */
export interface LinearSystem {
  readonly atoms: readonly Atom[]
  /** 1 where the atom is in the sum. */
  readonly lines: readonly (readonly number[])[]
  readonly totals: readonly number[]
  readonly hidden: readonly Hidden[]
}

/** One council's figure as the unknowns it adds up. */
interface Figure {
  readonly area: AreaCode
  readonly amount: number
  readonly unknowns: readonly number[]
}

/**
 * The linear system of one quantity (an indicator's numerator, denominator or value) from the sums told of it.
 * The unknowns are one council's stretch of months in one revision, put together into atoms wherever no sum tells
 * them apart; so a year to date meets its quarters, and a revised figure is a new unknown of the same council.
 */
export function linearSystem(quantity: string, told: readonly Aggregate[], reader: Reader): LinearSystem {
  const numbering = new Numbering(told)
  const sums = told.flatMap((aggregate) => figuresOf({ quantity, aggregate, reader, numbering }))
  const marks = numbering.owners.map(() => '')
  sums.forEach((figures, line) => {
    for (const { unknowns } of figures) for (const unknown of unknowns) marks[unknown] += `,${line}`
  })
  const atomNumbers = new Map([...new Set(marks)].map((mark, atom) => [mark, atom]))
  const atomOf = marks.map((mark) => atomNumbers.get(mark) as number)
  const areas: Set<AreaCode>[] = Array.from(atomNumbers, () => new Set())
  const sizes: number[] = areas.map(() => 0)
  atomOf.forEach((atom, unknown) => {
    areas[atom]?.add(numbering.owners[unknown] as AreaCode)
    sizes[atom] = (sizes[atom] as number) + 1
  })
  return {
    atoms: areas.map((owners) => ({ areas: owners })),
    lines: sums.map((figures) => {
      const line = areas.map(() => 0)
      for (const { unknowns } of figures) for (const unknown of unknowns) line[atomOf[unknown] as number] = 1
      return line
    }),
    totals: sums.map((figures) => figures.reduce((sum, { amount }) => sum + amount, 0)),
    hidden: distinct(sums.flat()).map((figure) => hiddenOf(figure, { atomOf, sizes })),
  }
}

/** Numbers the unknowns. Months that every aggregate holds or leaves out together are one stretch. */
class Numbering {
  readonly owners: AreaCode[] = []
  readonly #numbers = new Map<string, number>()
  readonly #starts: readonly number[]

  constructor(told: readonly Aggregate[]) {
    const ends = told.flatMap(({ months }) => [months.from, months.to + 1])
    const held = told.flatMap(({ shares }) =>
      shares.flatMap(({ holds }) => holds?.map(({ from }) => from) ?? []),
    )
    this.#starts = [...new Set([...ends, ...held])].sort((a, b) => a - b)
  }

  of({ area, revision, holds }: Share, months: Aggregate['months']): number[] {
    const starts = this.#starts.filter((start) => start >= months.from && start <= months.to)
    return starts.map((start) => {
      const held = holds?.findLast(({ from }) => from <= start)?.revision ?? revision
      const key = `${area} ${held} ${start}`
      const known = this.#numbers.get(key)
      if (known !== undefined) return known
      this.#numbers.set(key, this.owners.length)
      return this.owners.push(area) - 1
    })
  }
}

function figuresOf(of: {
  quantity: string
  aggregate: Aggregate
  reader: Reader
  numbering: Numbering
}): Figure[][] {
  const { aggregate, reader, numbering } = of
  const found = sumsTold(aggregate).find((sum) => sum.quantity === of.quantity)
  if (!found) return []
  const figures = aggregate.shares.flatMap((share, i) =>
    isKnownTo(reader, share.area)
      ? []
      : [
          {
            area: share.area,
            amount: found.amounts[i] as number,
            unknowns: numbering.of(share, aggregate.months),
          },
        ],
  )
  return figures.length > 0 ? [figures] : []
}

function hiddenOf(figure: Figure, of: { atomOf: readonly number[]; sizes: readonly number[] }): Hidden {
  const inside = new Map<number, number>()
  for (const unknown of figure.unknowns) {
    const atom = of.atomOf[unknown] as number
    inside.set(atom, (inside.get(atom) ?? 0) + 1)
  }
  const alone = [...inside].filter(([atom, count]) => count === of.sizes[atom]).map(([atom]) => atom)
  return { area: figure.area, amount: figure.amount, touched: [...inside.keys()], alone }
}

/** A figure that stands in several sums is one figure. What is left of a year to date without a quarter is one too. */
function distinct(figures: readonly Figure[]): Figure[] {
  const asked = [...new Map(figures.map((figure) => [figure.unknowns.join(), figure])).values()]
  const byArea = Map.groupBy(asked, ({ area }) => area)
  const left = asked.flatMap((whole) => {
    if (whole.unknowns.length < 2) return []
    return (byArea.get(whole.area) ?? []).flatMap((part) => {
      const unknowns = whole.unknowns.filter((unknown) => !part.unknowns.includes(unknown))
      const isPart = unknowns.length > 0 && unknowns.length === whole.unknowns.length - part.unknowns.length
      return isPart ? [{ area: whole.area, amount: whole.amount - part.amount, unknowns }] : []
    })
  })
  return [...new Map([...left, ...asked].map((figure) => [figure.unknowns.join(), figure])).values()]
}
