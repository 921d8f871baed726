import { bare, type Shown } from '../../data/catalogue.ts'
import {
  coverageWords,
  groupNames,
  missingSentence,
  waysOfGroup,
  liveComparators as words,
} from '../../words/live-comparators.ts'
import { dayOf, periodTitle, yearPhrase } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import type { LiveData } from './live-comparators.query.ts'

type Figure = LiveData['figures'][number]

export interface LiveCell {
  readonly by: string
  readonly text: string
  readonly look: 'figure' | 'missing'
}
export interface LiveRow {
  readonly group: string
  readonly name: string
  readonly coverage: string
  readonly cells: readonly LiveCell[]
  /** Since when it stands, what waits, who is missing. */
  readonly note: string
}
export interface LiveTable {
  readonly source: 'agreement' | 'aggregate'
  readonly caption: string
  /** Column heads, of the ways that some group has. */
  readonly ways: readonly { readonly by: string; readonly name: string }[]
  readonly rows: readonly LiveRow[]
}

/** The published neighbours' median that stands in where too few neighbours share. */
export interface StandIn {
  readonly amount: number | null
  readonly period: string | null
}

const groups = ['neighbours', 'region', 'england']
const ways = Object.keys(waysOfGroup)

/** The live comparators as tables, one for each kind, so that the two are never read as one. */
export function toLiveTables(data: LiveData, indicator: Shown, standIn: StandIn): readonly LiveTable[] {
  return (['agreement', 'aggregate'] as const).flatMap((source) => {
    const figures = data.figures.filter((one) => one.source === source)
    if (figures.length === 0) return []
    const shown = ways.filter((by) => figures.some((one) => one.by === by))
    return [
      {
        source,
        caption: `${words[source]}. ${periodTitle(data.period)}`,
        ways: shown.map((by) => ({ by, name: waysOfGroup[by] ?? by })),
        rows: groups.flatMap((group) => {
          const own = figures.filter((one) => one.group === group)
          return own.length === 0 ? [] : [rowOf({ group, own, shown }, { data, indicator, standIn })]
        }),
      },
    ]
  })
}

interface Facts {
  readonly data: LiveData
  readonly indicator: Shown
  readonly standIn: StandIn
}

function rowOf(
  {
    group,
    own,
    shown,
  }: { readonly group: string; readonly own: readonly Figure[]; readonly shown: readonly string[] },
  { data, indicator, standIn }: Facts,
): LiveRow {
  const widest = own.reduce((a, b) => (b.counted > a.counted ? b : a))
  const cells = shown.map((by): LiveCell => {
    const figure = own.find((one) => one.by === by)
    if (!figure) return { by, text: words.noWay, look: 'missing' }
    if (figure.amount !== null) return { by, text: bare(figure.amount, indicator), look: 'figure' }
    return { by, text: missingText(figure, { group, standIn, indicator }), look: 'missing' }
  })
  return {
    group,
    name: groupNames[group] ?? group,
    coverage: coverageWords(widest, periodTitle(data.period)),
    cells,
    note: noteOf(widest, data),
  }
}

function missingText(
  figure: Figure,
  {
    group,
    standIn,
    indicator,
  }: { readonly group: string; readonly standIn: StandIn; readonly indicator: Shown },
): string {
  if (figure.source === 'aggregate') return words.hidden(figure.rule ?? '')
  const few = reasonWords(figure.reason)
  if (group !== 'neighbours' || figure.by !== 'median' || standIn.amount === null || !standIn.period)
    return few
  return `${few}; ${words.standsIn(bare(standIn.amount, indicator), yearPhrase(standIn.period))}`
}

function noteOf(figure: Figure, data: LiveData): string {
  if (figure.source === 'aggregate')
    return figure.decision === 'merged'
      ? words.waits(dayOf(figure.standsFrom), figure.rule ?? '')
      : words.since(dayOf(figure.standsFrom))
  const cover = data.covers.find(({ group }) => group === figure.group)
  const missing = cover
    ? missingSentence(
        cover.missing.map(({ name, because }) => ({ name, because: reasonWords(because) })),
        cover.notShared,
      )
    : ''
  return [words.since(dayOf(figure.standsFrom)), missing].filter(Boolean).join('. ')
}
