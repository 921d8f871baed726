import { areaCode, catalogue, type Observation, period } from '@outturn/indicators'
import { type ReturnReading, readTemplateReturn, usualSettings } from '@outturn/returns'

interface Sent {
  readonly councilAreaCode: string
  readonly period: string
  readonly bytes: Uint8Array
}

/** The front door's reading of a file, against what the council had before. */
export const readAsSent = (sent: Sent, previous: readonly Observation[] = []): ReturnReading =>
  readTemplateReturn(
    { bytes: sent.bytes, fileName: 'return.csv', sha256: null },
    {
      councilAreaCode: areaCode(sent.councilAreaCode),
      councilName: '',
      period: period(sent.period),
      indicators: everyIndicator,
      ownNames: [],
      previous,
      settings: usualSettings,
      sentBefore: [],
    },
  )

const everyIndicator = [...catalogue.values()]

/** What a reading leaves behind for the next one to be compared with. */
export const asObservations = (sent: Sent, reading: ReturnReading): readonly Observation[] =>
  reading.proposed.map((cell) => ({
    indicator: cell.indicator,
    basis: cell.basis,
    area: areaCode(sent.councilAreaCode),
    period: period(sent.period).code,
    value: cell.value,
    printed: cell.printed,
    numerator: cell.numerator,
    denominator: cell.denominator,
    source: { kind: 'return', returnId: 1, revision: 1, cell: null },
  }))
