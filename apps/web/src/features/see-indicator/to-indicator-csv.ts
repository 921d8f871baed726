import { type PageMark, type Regime, regimeOn, suppressPage } from '@outturn/benchmarking'
import { type Basis, catalogue } from '@outturn/indicators'
import type { Shown } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import type { IndicatorData } from './indicator.query.ts'

const head = [
  'indicator',
  'name',
  'basis',
  'unit',
  'area_code',
  'area',
  'who',
  'kind',
  'period',
  'status',
  'value',
  'printed',
  'numerator',
  'denominator',
  'lower95',
  'upper95',
  'contributors',
  'contributors_of',
  'revision',
  'hidden_because',
  'regime',
  'regime_version',
] as const

/** What a file is for. For publication, another council's live figures stay out, and one's own follow the regime. */
export type Use = 'own use' | 'publication' | 'publication of another'

/**
 * Every figure of the page, unrounded. Where the file is for publication, live comparators are left out, and small
 * numbers of the council's own are hidden by the disclosure regime in force on the day (ISO), which each row names.
 */
export function toIndicatorCsv(
  data: IndicatorData,
  indicator: Shown,
  { use, day }: { readonly use: Use; readonly day: string },
): readonly (readonly CsvCell[])[] {
  const whose = [data.indicator, indicator.name, data.basis, indicator.unit]
  const regime = use === 'own use' ? null : regimeOn(day)
  const named = regime ? [regime.id, regime.version] : [null, null]
  const lines = data.lines
    .filter(
      (line) => use === 'own use' || line.kind !== 'live' || (use === 'publication' && line.who === 'own'),
    )
    .flatMap((line) =>
      line.points.map((point) => {
        const mark = regime && line.kind === 'live' ? markOf(point, { data, regime }) : null
        const hide = (cell: CsvCell, hidden: unknown): CsvCell => (hidden ? (regime?.symbol ?? null) : cell)
        return [
          ...whose,
          line.areaCode ?? '',
          line.who === 'own' ? data.area.name : '',
          line.who,
          line.kind,
          point.period,
          point.status,
          hide(point.amount, mark?.value),
          hide(point.printed, mark?.value),
          hide(point.numerator, mark?.numerator),
          hide(point.denominator, mark?.denominator),
          hide(point.lower95, mark?.value),
          hide(point.upper95, mark?.value),
          point.counted,
          point.of,
          point.revision,
          mark?.value ?? mark?.numerator ?? mark?.denominator ?? null,
          ...named,
        ]
      }),
    )
  const neighbours =
    use !== 'own use' && data.neighbourKind === 'live'
      ? []
      : data.neighbours.map((one) => [
          ...whose,
          one.area.code,
          one.area.name,
          `neighbour ${one.place}`,
          data.neighbourKind,
          data.neighbourPeriod,
          one.status,
          one.amount,
          null,
          one.numerator,
          one.denominator,
          one.lower95,
          one.upper95,
          null,
          null,
          null,
          null,
          ...named,
        ])
  return [[...head], ...lines, ...neighbours]
}

type Point = IndicatorData['lines'][number]['points'][number]

/** What the regime hides of one of the council's own figures; parts that follow from other figures count as known. */
function markOf(
  point: Point,
  { data, regime }: { readonly data: IndicatorData; readonly regime: Regime },
): PageMark | null {
  const indicator = catalogue.get(data.indicator)
  if (!indicator) return null
  const whole = (part: number | null) => part && Math.round(part)
  const figure = {
    ...{ indicator, basis: data.basis as Basis, amount: point.amount },
    numerator: point.numerator ?? whole(point.inferredNumerator),
    denominator: point.denominator ?? whole(point.inferredDenominator),
  }
  return suppressPage([figure], regime)[0] ?? null
}
