import type { Indicator } from '@outturn/indicators'
import type { FindingSeverity } from '../../finding.ts'
import type { TemplateHeading, TemplateRow } from '../../template/template-rows.ts'
import { aRow } from '../a-return-file.ts'

/** Whose return it is, and whose it is not. */
export interface BadFileWorld {
  readonly heading: TemplateHeading
  readonly other: TemplateHeading
  /** Holds referrals_number, rereferrals_number, rereferrals_pct, cla_number and cla_rate, as the catalogue does. */
  readonly indicators: readonly Indicator[]
}

/** A file that goes wrong in one way, and what has to be found in it. */
export interface BadFile {
  /** What is wrong, in words. */
  readonly name: string
  readonly fileName: string
  readonly bytes: () => Uint8Array
  /** `stopped`: nothing could be read. `read`: all else in the file was. */
  readonly outcome: 'stopped' | 'read'
  /** The finding's code and severity; null where the file is odd and still reads as if it were clean. */
  readonly expects: { readonly code: string; readonly severity: FindingSeverity } | null
  /** Fifty megabytes take a while to send. */
  readonly size: 'small' | 'large'
}

/** The rows that bad files begin with: rows 7 to 11 of the file, figures in columns E to G. */
export const soundRows = ({ indicators }: BadFileWorld): readonly TemplateRow[] => [
  aRow({ indicator: 'referrals_number', value: '1050' }, indicators),
  aRow({ indicator: 'rereferrals_number', value: '210' }, indicators),
  aRow({ indicator: 'rereferrals_pct', value: '20.0', numerator: '210', denominator: '1050' }, indicators),
  aRow({ indicator: 'cla_number', value: '607' }, indicators),
  aRow({ indicator: 'cla_rate', value: '68.4', numerator: '607', denominator: '88730' }, indicators),
]

type RowChange = Partial<TemplateRow>

/** The sound rows with changes to some, by indicator. */
export const changeRows = (
  world: BadFileWorld,
  changes: Readonly<Record<string, RowChange>>,
): readonly TemplateRow[] => soundRows(world).map((row) => ({ ...row, ...changes[row.indicator] }))

export const found = (code: string, severity: FindingSeverity) => ({ code, severity })
