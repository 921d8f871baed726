import { type Basis, type Indicator, type LabelMeaning, labelKey } from '@outturn/indicators'
import type { IndicatorMatch } from '../report/matched-cell.ts'
import { labelForms } from './label-forms.ts'
import { likeness, tellingWords } from './likeness.ts'
import type { MatchTable, RowMatch } from './match-cells.ts'
import { type OwnName, ownNamesOf } from './own-names.ts'
import type { RowWords } from './row-words.ts'
import type { SavedName } from './saved-names.ts'

/** What matching needs of the catalogue, so that it can be given a small one in tests. */
export interface MatchCatalogue {
  readonly indicators: readonly Indicator[]
  readonly meanings: ReadonlyMap<string, readonly LabelMeaning[]>
}

/** Likeness from which an indicator is taken without a person, and by how much it must beat the next. */
const certain = { likeness: 0.84, ahead: 0.12 } as const

/**
 * Matches rows in this order: the council's saved names, its own codes and names, a code whose label agrees, a label the catalogue knows,
 * then likeness of words. Two indicators that fit alike are never chosen between; an indicator of another unit or
 * basis never fits.
 */
export function matchTable(
  catalogue: MatchCatalogue,
  saved: readonly SavedName[] = [],
  ownNames: readonly OwnName[] = [],
): MatchTable {
  const byId = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]))
  const names = new Map(saved.map((name) => [nameKey(name), name]))
  const called = ownNamesOf(ownNames, byId)
  const words = catalogue.indicators.map((indicator) => ({
    indicator,
    sets: [indicator.name, indicator.shortName, ...indicator.labels].map(tellingWords),
  }))
  return {
    find: (row) => {
      const own = names.get(nameKey(row))
      if (own)
        return own.indicator === null
          ? none
          : sure({
              id: own.indicator,
              basis: own.basis ?? basisFor(row, byId.get(own.indicator), null),
              by: 'profile',
              confidence: 1,
            })
      const [first, ...others] = called.find(row)
      if (first) return others.length === 0 ? sure(first) : { match: null, suggestions: [first, ...others] }
      const known = fitting(
        row,
        [
          ...meaningsOf(row.code, catalogue),
          ...labelForms(row.label).flatMap((form) => meaningsOf(form, catalogue)),
        ],
        byId,
      )
      const byLabel = oneOf(row, known, byId)
      if (byLabel) return sure(byLabel)
      const alike = rank(row, words)
      const [best, next] = alike
      const takes =
        best &&
        known.length === 0 &&
        best.confidence >= certain.likeness &&
        best.confidence - (next?.confidence ?? 0) >= certain.ahead
      return takes ? { match: best, suggestions: alike } : { match: null, suggestions: alike }
    },
  }
}

export const nameKey = (row: {
  readonly section: string
  readonly code: string
  readonly label: string
}): string => [labelKey(row.section), labelKey(row.code), labelKey(row.label)].join('\u0000')

const none: RowMatch = { match: null, suggestions: [], settled: true }
const sure = (match: IndicatorMatch): RowMatch => ({ match, suggestions: [match] })
const meaningsOf = (text: string, catalogue: MatchCatalogue): readonly LabelMeaning[] =>
  text === '' ? [] : (catalogue.meanings.get(labelKey(text)) ?? [])

/** The basis of a match: as read, else as the label is known for, else the indicator's first. */
function basisFor(row: RowWords, indicator: Indicator | undefined, meant: Basis | null): Basis {
  if (row.basis && indicator?.bases.includes(row.basis)) return row.basis
  return meant ?? indicator?.bases[0] ?? row.basis ?? 'in_period'
}

const unitFits = (row: RowWords, indicator: Indicator): boolean =>
  row.units.length === 0 || row.units.includes(indicator.unit)
const basisFits = (row: RowWords, indicator: Indicator): boolean =>
  row.basis === null || indicator.bases.includes(row.basis)

function fitting(
  row: RowWords,
  meanings: readonly LabelMeaning[],
  byId: ReadonlyMap<string, Indicator>,
): readonly LabelMeaning[] {
  return meanings.filter((meaning) => {
    const indicator = byId.get(meaning.indicator)
    if (!indicator || !unitFits(row, indicator)) return false
    // A label that the catalogue knows word for word brings its own basis; anything less must agree on it.
    if (meaning.by !== 'label' && !basisFits(row, indicator)) return false
    // A code is the council's own: another council's same code may be anything, so the words must agree with it.
    return (
      meaning.by !== 'code' ||
      Math.max(
        ...[indicator.name, ...indicator.labels].map((label) =>
          likeness(tellingWords(row.label), tellingWords(label)),
        ),
      ) >= 0.5
    )
  })
}

/** The one indicator that the meanings leave, the section deciding between several; null where it cannot. */
function oneOf(
  row: RowWords,
  meanings: readonly LabelMeaning[],
  byId: ReadonlyMap<string, Indicator>,
): IndicatorMatch | null {
  const ids = [...new Set(meanings.map((meaning) => meaning.indicator))]
  if (ids.length === 0) return null
  const ranked = ids
    .map((id) => ({ id, like: sectionLikeness(row, byId.get(id)) }))
    .sort((a, b) => b.like - a.like)
  const [best, next] = ranked
  if (!best || (next && best.like - next.like < 0.15)) return null
  const meaning = meanings.find((one) => one.indicator === best.id)
  const by = meaning?.by === 'code' ? 'code' : 'label'
  return {
    id: best.id,
    basis: basisFor(row, byId.get(best.id), meaning?.basis ?? null),
    by,
    confidence: next ? 0.9 : 0.98,
  }
}

/** How well section and label together fit an indicator's own words. */
const sectionLikeness = (row: RowWords, indicator: Indicator | undefined): number => {
  const row_ = tellingWords(`${row.section} ${row.label}`)
  return indicator
    ? Math.max(
        ...[indicator.name, indicator.shortName, ...indicator.labels].map((label) =>
          likeness(row_, tellingWords(label)),
        ),
      )
    : 0
}

function rank(
  row: RowWords,
  words: readonly { readonly indicator: Indicator; readonly sets: readonly ReadonlySet<string>[] }[],
): readonly IndicatorMatch[] {
  const own = labelForms(row.label).slice(0, 1).map(tellingWords)
  const full = tellingWords(`${row.section} ${row.label}`)
  return words
    .filter(({ indicator }) => unitFits(row, indicator) && basisFits(row, indicator))
    .map(({ indicator, sets }): IndicatorMatch => {
      const like = Math.max(
        ...sets.flatMap((set) => [...own.map((form) => likeness(form, set)), 0.95 * likeness(full, set)]),
      )
      return {
        id: indicator.id,
        basis: basisFor(row, indicator, null),
        by: 'likeness',
        confidence: Math.round(like * 100) / 100,
      }
    })
    .filter((match) => match.confidence >= 0.35)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 3)
}
