import type { Contract } from '@outturn/contracts'
import type { PageGap } from '@outturn/reports'
import { toArea } from '../areas/index.ts'
import type { CarriedPage } from './get-council-on-a-page.use-case.ts'

/** A council on a page in the contract's shape. */
export function toCouncilOnAPage({ gaps: { facts }, page }: CarriedPage): Contract.CouncilOnAPage {
  const { profile } = facts
  return {
    area: toArea(profile.area),
    period: profile.period.code,
    periods: [...profile.periods],
    neighbourSet: profile.neighbourSet,
    title: page.title,
    caption: page.caption,
    marks: [...page.marks],
    answer: page.answer,
    gapsTitle: page.gapsTitle,
    gaps: page.gaps.map(toGap),
    figuresTitle: page.figuresTitle,
    figures: {
      caption: page.figures.caption,
      columns: page.figures.columns.map((column) => ({ ...column })),
      rows: page.figures.rows.map((row) => [...row]),
    },
    sourcesTitle: page.sourcesTitle,
    sources: [...page.sources],
  }
}

const toGap = ({ count, strip, ...gap }: PageGap): Contract.PageGap => ({
  ...gap,
  count: count?.number ?? null,
  countWords: count?.words ?? null,
  strip: strip && {
    ...strip,
    interval: strip.interval && [...strip.interval],
    others: [...strip.others],
  },
})
