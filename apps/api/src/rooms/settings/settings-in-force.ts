import { type Period, type Polarity, periodDates } from '@outturn/indicators'
import type { SettingRow } from './setting.store.ts'

/** What a council calls an indicator and which end it takes as best; null is the catalogue's. */
export interface OwnSetting {
  readonly code: string | null
  readonly label: string | null
  readonly polarity: Polarity | null
}

/**
 * The settings in force in a period, by `indicator basis`: of those that begin by its last day the one that begins
 * last; set twice for one day, the newer.
 */
export function settingsInForce(
  rows: readonly Omit<SettingRow, 'setBy' | 'setAt'>[],
  of: Period,
): ReadonlyMap<string, OwnSetting> {
  const { last } = periodDates(of)
  const inForce = new Map<string, { readonly from: string; readonly setting: OwnSetting }>()
  for (const { indicator, basis, from, code, label, polarity } of rows) {
    const key = `${indicator} ${basis}`
    const known = inForce.get(key)
    if (from <= last && (!known || known.from <= from))
      inForce.set(key, { from, setting: { code, label, polarity } })
  }
  return new Map([...inForce].map(([key, { setting }]) => [key, setting]))
}
