import type { CsvCell } from '../../data/to-csv.ts'
import type { IndicatorData } from './indicator.query.ts'

const head = [
  'who',
  'kind',
  'period',
  'status',
  'value',
  'numerator',
  'denominator',
  'lower95',
  'upper95',
  'contributors',
  'contributors_of',
]

/** Every point of every line of the series, unrounded. */
export const toSeriesCsv = (data: IndicatorData): readonly (readonly CsvCell[])[] => [
  head,
  ...data.lines.flatMap((line) =>
    line.points.map((point): CsvCell[] => [
      line.who === 'own' ? data.area.name : line.who,
      line.kind,
      point.period,
      point.status,
      point.amount,
      point.numerator,
      point.denominator,
      point.lower95,
      point.upper95,
      point.counted,
      point.of,
    ]),
  ),
]

/** The council and its neighbours of one period and kind, unrounded. */
export const toNeighboursCsv = (data: IndicatorData): readonly (readonly CsvCell[])[] => [
  ['area_code', 'council', 'kind', 'period', 'status', 'value', 'lower95', 'upper95', 'verdict', 'closeness'],
  ...(data.ownForNeighbours
    ? [
        [
          data.area.code,
          data.area.name,
          data.neighbourKind,
          data.neighbourPeriod,
          data.ownForNeighbours.status,
          data.ownForNeighbours.amount,
          data.ownForNeighbours.lower95,
          data.ownForNeighbours.upper95,
          'own',
          null,
        ],
      ]
    : []),
  ...data.neighbours.map((one) => [
    one.area.code,
    one.area.name,
    data.neighbourKind,
    data.neighbourPeriod,
    one.status,
    one.amount,
    one.lower95,
    one.upper95,
    one.verdict,
    one.closeness,
  ]),
]
