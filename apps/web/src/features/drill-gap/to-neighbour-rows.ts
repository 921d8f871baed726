import { bare, type Shown, signed } from '../../data/catalogue.ts'
import { neighboursTitle } from '../../words/drill.ts'
import type { NeighbourData, NeighbourEntry } from './drill.query.ts'

/** The page's answer: how many of those shown do better than the council. */
export function toNeighboursTitle(data: NeighbourData, indicator: Shown): string {
  const compared = data.rows.filter(({ gap }) => gap !== null)
  const of = (side: string) => compared.filter((row) => row.side === side)
  const judged = indicator.polarity === 'high' || indicator.polarity === 'low'
  return neighboursTitle({
    shown: data.rows.length,
    compared: compared.length,
    better: of('better').length,
    byMore: of('better').filter(({ verdict }) => verdict === 'better').length,
    judged: judged ? 'judged' : 'unjudged',
    higher: of('higher').length,
    who: data.show === 'neighbours' ? 'neighbours' : 'councils',
  })
}

/** Those that improved most, ready for their sentence. */
export const toImproved = (data: NeighbourData, indicator: Shown) =>
  data.improvedMost.flatMap((code) => {
    const row = data.rows.find(({ area }) => area.code === code)
    return row && row.change !== null
      ? [{ name: row.area.name, change: signed(row.change, indicator), test: row.changeTest }]
      : []
  })

/** The councils as dots, best first where one end is better; those without a figure stand in the table alone. */
export function toNeighbourDots(data: NeighbourData, indicator: Shown) {
  const dot = (row: NeighbourEntry, whose: 'own' | 'neighbour') =>
    row.figure.amount === null
      ? []
      : [
          {
            code: row.area.code,
            name: row.area.name,
            whose,
            amount: row.figure.amount,
            text: bare(row.figure.amount, indicator),
            lower: row.figure.lower95,
            upper: row.figure.upper95,
            verdict: row.verdict,
          },
        ]
  const sign = indicator.polarity === 'low' ? 1 : -1
  const rows = [...dot(data.own, 'own'), ...data.rows.flatMap((row) => dot(row, 'neighbour'))]
  return rows.sort((a, b) => sign * (a.amount - b.amount) || a.name.localeCompare(b.name))
}

/** The middle of those shown, without the council itself; null where nobody has a figure. */
export function middleOf(data: NeighbourData): number | null {
  const amounts = data.rows.flatMap(({ figure }) => (figure.amount === null ? [] : [figure.amount]))
  const sorted = amounts.sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[half - 1], sorted[half]]
  if (high === undefined) return null
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2
}
