import { catalogue, parsePeriod, periodDates } from '@outturn/indicators'
import type { Setting, Settings, Target } from './settings.query.ts'

export interface InForce {
  readonly indicator: string
  readonly basis: string
  readonly setting: Setting | null
  readonly target: Target | null
}

/**
 * What is in force on a day, in the catalogue's order: of the settings that began by then the one that began last,
 * of two for one day the newer. What was taken back again is left out.
 */
export function toInForce({ settings, targets }: Settings, day: string): readonly InForce[] {
  const named = latest(settings, (one) => one.from, day)
  const aimed = latest(targets, (one) => firstDay(one.from), day)
  const places = new Map([...catalogue.keys()].map((id, at) => [id, at]))
  return [...new Set([...named.keys(), ...aimed.keys()])]
    .map((key) => {
      const [indicator = '', basis = ''] = key.split(' ')
      const setting = named.get(key) ?? null
      const target = aimed.get(key) ?? null
      return {
        indicator,
        basis,
        setting: setting && (setting.code || setting.label || setting.polarity) ? setting : null,
        target: target?.kind === 'none' ? null : target,
      }
    })
    .filter(({ setting, target }) => setting !== null || target !== null)
    .sort((a, b) => (places.get(a.indicator) ?? 0) - (places.get(b.indicator) ?? 0))
}

/** The first day of a period; a code that is none never begins. */
function firstDay(code: string): string {
  const found = parsePeriod(code)
  return found ? periodDates(found).first : '9999'
}

function latest<Row extends { readonly indicator: string; readonly basis: string }>(
  rows: readonly Row[],
  begins: (row: Row) => string,
  day: string,
): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.indicator} ${row.basis}`
    const known = found.get(key)
    const from = begins(row)
    if (from <= day && (!known || begins(known) <= from)) found.set(key, row)
  }
  return found
}
