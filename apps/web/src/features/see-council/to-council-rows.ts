import { catalogue, topicNames } from '@outturn/indicators'
import {
  bare,
  parts,
  type Shown,
  shownIndicator,
  topicOf,
  unitOf,
  withOwnPolarity,
} from '../../data/catalogue.ts'
import { basisPhrase } from '../../words/periods.ts'
import type { Profile } from './council.query.ts'
import { type ProfileRow, profileRows } from './profile-row.ts'
import { type ShownChange, toChange } from './to-change.ts'
import { toTarget } from './to-target.ts'

export interface CouncilRow {
  readonly key: string
  readonly indicator: Shown
  readonly basis: string
  readonly topic: string
  /** Unit and basis: `% , in quarter`. */
  readonly kind: string
  readonly latest: string | null
  readonly status: string
  readonly parts: string | null
  /** Parts that were not printed but follow from the figure; shown apart, never as the council's own. */
  readonly inferred: string | null
  readonly change: ShownChange | null
  readonly yearChange: ShownChange | null
  readonly target: string | null
  readonly raw: ProfileRow
}

/** The profile as rows ready to draw, in the order in which a person browses: by topic, then as in the catalogue. */
export const toCouncilRows = (profile: Profile): readonly CouncilRow[] =>
  profileRows(profile.columns)
    .map((raw) => toRow(raw, profile.period))
    .sort((a, b) => placeOf(a) - placeOf(b))

const topics = Object.keys(topicNames)
const places = new Map([...catalogue.keys()].map((id, at) => [id, at]))
const unknown = 1e6
const placeOf = ({ indicator }: CouncilRow): number =>
  indicator.known ? topics.indexOf(indicator.topic) * 1000 + (places.get(indicator.id) ?? 0) : unknown

function toRow(raw: ProfileRow, period: string): CouncilRow {
  const indicator = withOwnPolarity(shownIndicator(raw.indicator), raw.ownPolarity)
  return {
    key: `${raw.indicator} ${raw.basis}`,
    indicator,
    basis: raw.basis,
    topic: topicOf(indicator),
    kind: `${unitOf(indicator)}, ${basisPhrase(raw.basis, period)}`,
    latest: raw.amount === null ? null : bare(raw.amount, indicator),
    status: raw.status,
    parts: parts(raw.numerator, raw.denominator),
    inferred: parts(rounded(raw.inferredNumerator), raw.inferredDenominator),
    change: raw.change === null ? null : toChange(raw.change, indicator, raw.changeTest),
    yearChange: raw.yearChange === null ? null : toChange(raw.yearChange, indicator, raw.yearChangeTest),
    target: toTarget(raw.target, indicator),
    raw,
  }
}

const rounded = (count: number | null): number | null => (count === null ? null : Math.round(count))

export interface TopicRows {
  readonly topic: string
  readonly rows: readonly CouncilRow[]
}

/** The rows under their topics, each topic where its first row stands. */
export function byTopic(rows: readonly CouncilRow[]): readonly TopicRows[] {
  const groups = new Map<string, CouncilRow[]>()
  for (const row of rows) groups.set(row.topic, [...(groups.get(row.topic) ?? []), row])
  return [...groups].map(([topic, of]) => ({ topic, rows: of }))
}

/** The published period that most rows are set against; the head of the columns states it once. */
export function mainPublishedPeriod(rows: readonly CouncilRow[]): string | null {
  const counts = new Map<string, number>()
  for (const { raw } of rows)
    if (raw.publishedPeriod && raw.neighbourMedian !== null)
      counts.set(raw.publishedPeriod, (counts.get(raw.publishedPeriod) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
