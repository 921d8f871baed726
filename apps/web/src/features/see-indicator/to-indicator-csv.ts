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
] as const

/** Every figure of the page, unrounded. Live comparators are left out where the file is for publication. */
export function toIndicatorCsv(
  data: IndicatorData,
  indicator: Shown,
  use: 'own use' | 'publication',
): readonly (readonly CsvCell[])[] {
  const whose = [data.indicator, indicator.name, data.basis, indicator.unit]
  const lines = data.lines
    .filter((line) => use === 'own use' || line.kind !== 'live' || line.who === 'own')
    .flatMap((line) =>
      line.points.map((point) => [
        ...whose,
        line.areaCode ?? '',
        line.who === 'own' ? data.area.name : '',
        line.who,
        line.kind,
        point.period,
        point.status,
        point.amount,
        point.printed,
        point.numerator,
        point.denominator,
        point.lower95,
        point.upper95,
        point.counted,
        point.of,
        point.revision,
      ]),
    )
  const neighbours =
    use === 'publication' && data.neighbourKind === 'live'
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
        ])
  return [[...head], ...lines, ...neighbours]
}
