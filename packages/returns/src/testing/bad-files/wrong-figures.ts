import type { FindingSeverity } from '../../finding.ts'
import type { TemplateRow } from '../../template/template-rows.ts'
import { aReturnFile } from '../a-return-file.ts'
import { type BadFile, type BadFileWorld, changeRows, found } from './bad-file.ts'

type Made = readonly [
  name: string,
  code: string,
  severity: FindingSeverity,
  indicator: string,
  change: Partial<TemplateRow>,
]

const made: readonly Made[] = [
  ['a negative count', 'negative-count', 'mend', 'cla_number', { value: '-607' }],
  ['a negative count with a true minus', 'negative-count', 'mend', 'cla_number', { value: '−607' }],
  ['a count with a fraction', 'fractional-count', 'held', 'cla_number', { value: '607.5' }],
  [
    'a numerator above its denominator',
    'numerator-above-denominator',
    'mend',
    'rereferrals_pct',
    { value: '', numerator: '1050', denominator: '210' },
  ],
  ['a percentage over 100', 'percent-over-100', 'mend', 'rereferrals_pct', { value: '200' }],
  ['a percentage as a share of one', 'percent-as-fraction', 'held', 'rereferrals_pct', { value: '0.2' }],
  [
    'a printed figure that its parts contradict',
    'ratio-mismatch',
    'held',
    'rereferrals_pct',
    { value: '22.4' },
  ],
  ['a printed figure rounded otherwise', 'rounding-note', 'noted', 'rereferrals_pct', { value: '20.1' }],
  ['a denominator of nought', 'denominator-zero', 'mend', 'rereferrals_pct', { value: '', denominator: '0' }],
  ['parts without a figure', 'derived-from-parts', 'noted', 'rereferrals_pct', { value: '' }],
  ['a numerator without its denominator', 'part-missing', 'noted', 'rereferrals_pct', { denominator: '' }],
  ['a figure far outside its range', 'outside-plausible', 'held', 'cla_rate', { value: '684' }],
  [
    'a numerator that another row contradicts',
    'part-disagrees',
    'held',
    'rereferrals_number',
    { value: '211' },
  ],
  ['a figure and a status', 'status-and-value', 'held', 'cla_number', { status: 'suppressed' }],
  ['neither a figure nor a status', 'no-figure-no-status', 'mend', 'cla_number', { value: '' }],
  ['a date as text', 'date-not-number', 'mend', 'cla_number', { value: '03/04' }],
  ['a month and a day as text', 'date-not-number', 'mend', 'cla_number', { value: '3-Apr' }],
  ['a decimal comma', 'decimal-comma', 'mend', 'cla_rate', { value: '68,4' }],
  ['a figure in powers of ten', 'scientific-number', 'mend', 'cla_number', { value: '6.07E+02' }],
  ['a limit instead of a figure', 'range-not-number', 'mend', 'cla_number', { value: '<5' }],
  ['two figures in one cell', 'pair-in-one-cell', 'mend', 'rereferrals_pct', { value: '210 / 1050' }],
  ['an error of the spreadsheet', 'spreadsheet-error', 'mend', 'cla_number', { value: '#REF!' }],
  ['words instead of a figure', 'text-not-number', 'mend', 'cla_number', { value: 'see below' }],
  ['a formula as text', 'formula-text', 'mend', 'cla_number', { value: "=cmd|' /C calc'!A0" }],
  [
    'a formula in a note',
    'note-formula',
    'noted',
    'cla_number',
    { note: '=HYPERLINK("http://example.invalid","click")' },
  ],
  ['a percent sign on a count', 'unit-sign-differs', 'held', 'cla_number', { value: '60%' }],
  ['another unit than the indicator’s', 'unit-differs', 'held', 'cla_rate', { unit: 'percent' }],
  [
    'a name that belongs to another id',
    'name-differs',
    'held',
    'cla_number',
    { name: 'Re-referrals within 12 months' },
  ],
  [
    'a note with very few children',
    'note-small-number',
    'noted',
    'cla_number',
    { note: 'includes 3 children from one family' },
  ],
  [
    'a note with a person’s name',
    'note-names-person',
    'noted',
    'cla_number',
    { note: 'checked by Sarah Example' },
  ],
  ['a note still to be finished', 'note-placeholder', 'noted', 'cla_number', { note: 'explained by xxx' }],
]

/** A sound return in CSV with one figure or note wrong. All else is read. */
export const wrongFigures = (world: BadFileWorld): readonly BadFile[] =>
  made.map(([name, code, severity, indicator, change]) => ({
    name,
    fileName: 'return.csv',
    bytes: () => aReturnFile(changeRows(world, { [indicator]: change }), world.heading),
    outcome: 'read',
    expects: found(code, severity),
    size: 'small',
  }))
