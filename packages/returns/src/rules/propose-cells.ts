import { type MissingReason, measured, missing, type Value } from '@outturn/indicators'
import type { DerivedFigure } from '../derive/derived-figure.ts'
import type { ProposedCell } from '../draft.ts'
import type { ReturnFinding } from '../return-finding.ts'
import type { ConsideredCell } from './considered-cell.ts'
import { isWhollySilent } from './says-the-same.ts'
import { spokenIndicators } from './spoken-indicators.ts'

/**
 * What each cell becomes: the printed figure; else why it is missing; else the derived figure, marked so; else
 * unreadable. Printed texts stay exactly as they were. A cell with a finding that is not only noted is held. A row with
 * nothing in it nor in any other row for its figure, beside another basis of its indicator that was filled in, becomes
 * nothing, unless a person is asked about it.
 */
export function proposeCells(
  considered: readonly ConsideredCell[],
  derived: readonly DerivedFigure[],
  findings: readonly ReturnFinding[],
): readonly ProposedCell[] {
  const held = new Set(findings.filter(({ severity }) => severity !== 'noted').map(keyOf))
  const worked = new Map(derived.map((one) => [keyOf(one), one]))
  const spoken = spokenIndicators(considered)
  const written = considered
    .filter(
      (one) =>
        !isWhollySilent(one.cell) ||
        held.has(keyOf(one.cell)) ||
        one.cell.note !== '' ||
        worked.has(keyOf(one.cell)) ||
        !spoken.has(one.cell.indicator),
    )
    .map((one) => proposeCell(one, worked.get(keyOf(one.cell)) ?? null, held.has(keyOf(one.cell))))
  const known = new Set(considered.map(({ cell }) => keyOf(cell)))
  // A quarter whose year to date is held waits with it.
  const added = derived
    .filter((one) => !known.has(keyOf(one)))
    .map((one) =>
      proposeDerived(
        one,
        held.has(`${one.indicator} ytd_financial`) || held.has(`${one.indicator} ytd_calendar`),
      ),
    )
  return [...written, ...added]
}

export const keyOf = (of: { readonly indicator: string | null; readonly basis: string | null }): string =>
  `${of.indicator} ${of.basis}`

function proposeCell(one: ConsideredCell, derived: DerivedFigure | null, held: boolean): ProposedCell {
  const { cell } = one
  const value = valueOf(one, derived)
  const sheet = cell.sheet === null ? '' : `${cell.sheet}!`
  return {
    indicator: cell.indicator,
    basis: cell.basis,
    value,
    printed: textOrNull(cell.value.text),
    numerator: one.n ?? derived?.numerator ?? null,
    denominator: one.d ?? derived?.denominator ?? null,
    printedNumerator: textOrNull(cell.numerator.text),
    printedDenominator: textOrNull(cell.denominator.text),
    status: value.kind === 'missing' ? value.because : null,
    note: cell.note,
    address: cell.value.address === null ? null : `${sheet}${cell.value.address}`,
    derived: one.printed === null ? (derived?.from ?? null) : null,
    held,
  }
}

const proposeDerived = (one: DerivedFigure, held: boolean): ProposedCell => ({
  indicator: one.indicator,
  basis: one.basis,
  value: measured(one.amount),
  printed: null,
  numerator: one.numerator,
  denominator: one.denominator,
  printedNumerator: null,
  printedDenominator: null,
  status: null,
  note: '',
  address: null,
  derived: one.from,
  held,
})

const textOrNull = (text: string): string | null => (text === '' ? null : text)

function valueOf(one: ConsideredCell, derived: DerivedFigure | null): Value {
  if (one.printed !== null) return measured(one.printed)
  if (one.value.kind !== 'blank')
    return missing(one.value.kind === 'missing' ? one.value.because : 'unreadable')
  if (one.cell.status.trim() !== '') return missing(one.status ?? 'unreadable')
  return derived ? measured(derived.amount) : missing(whyBlank(one))
}

/** A blank figure that nothing explains is unreadable until a person says why. */
function whyBlank(one: ConsideredCell): MissingReason {
  // Nobody to count among: there is no percentage of none.
  if (one.n === 0 && one.d === 0) return 'not_applicable'
  const part = [one.numerator, one.denominator].find((reading) => reading.kind === 'missing')
  return part?.kind === 'missing' ? part.because : 'unreadable'
}
