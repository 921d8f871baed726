import type { Indicator } from '@outturn/indicators'

/** The catalogue is the same for every return, so what is worked out from it is kept beside it. */
const known = new WeakMap<readonly Indicator[], ReadonlyMap<string, Indicator>>()

/** The indicators by their id. */
export function knownIndicators(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const kept = known.get(indicators)
  if (kept) return kept
  const made = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  known.set(indicators, made)
  return made
}
