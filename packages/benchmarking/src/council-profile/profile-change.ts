import { type Basis, previousPeriod, samePeriodLastYear } from '@outturn/indicators'
import { type ChangeRefusal, type ChangeSince, periodsRefusal } from '../change/change-between.ts'
import { type ChangeTest, type Parts, testChange } from '../change/change-test.ts'
import type { ChangeColumns } from './column-kinds.ts'
import type { ProfileFigures, ProfileInput } from './profile-input.ts'

/** The changes of every row since the period before, or since the same period last year. */
export function profileChange(input: ProfileInput, since: ChangeSince): ChangeColumns {
  const earlier = since === 'last_period' ? input.last : input.lastYear
  const period = since === 'last_period' ? previousPeriod(input.period) : samePeriodLastYear(input.period)
  const rows = input.indicators.length
  const change: (number | null)[] = Array(rows).fill(null)
  const reason: (ChangeRefusal | null)[] = Array(rows).fill(null)
  const tested: (ChangeTest | null)[] = Array(rows).fill(null)
  const refusals = new Map<Basis, ChangeRefusal | null>()
  for (let i = 0; i < rows; i++) {
    const basis = input.bases[i]
    const indicator = input.indicators[i]
    if (!basis || !indicator) continue
    const [then, now] = [
      { basis, period },
      { basis, period: input.period },
    ]
    const [was, is] = [earlier?.amounts[i] ?? null, input.own.amounts[i] ?? null]
    // The same few bases come again and again, and the periods are one pair for the whole page.
    if (!refusals.has(basis)) refusals.set(basis, periodsRefusal(then, now, since))
    const refused = is === null ? 'latest_missing' : (refusals.get(basis) ?? null)
    reason[i] = refused ?? (was === null ? missingOr(earlier, i) : null)
    if (reason[i] || was === null || is === null) continue
    change[i] = is - was
    tested[i] = testChange({
      indicator,
      earlier: { ...then, parts: partsOf(earlier, i) },
      later: { ...now, parts: partsOf(input.own, i) },
      // A control chart judges the last step; it says nothing of a year's.
      series: since === 'last_period' ? (input.series[i] ?? []) : [],
    })
  }
  return {
    change,
    reason,
    test: tested.map((found) => found?.test ?? 'not_tested'),
    testReason: tested.map((found) => (found?.test === 'not_tested' ? found.because : null)),
    standing: tested.map((found) => (found && found.test !== 'not_tested' ? found.standing : null)),
  }
}

const partsOf = (figures: ProfileFigures | null, i: number): Parts => [
  figures?.numerators[i] ?? null,
  figures?.denominators[i] ?? null,
]

const missingOr = (figures: ProfileFigures | null, i: number): ChangeRefusal =>
  figures?.because[i] ? 'earlier_missing' : 'no_earlier_figure'
