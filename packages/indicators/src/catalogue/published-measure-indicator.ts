import type { Indicator, PublishedEquivalent } from '../indicator.ts'
import { definitions } from './definitions.ts'

/** What a published figure is in our words: the indicator, and how the source states it. */
export interface PublishedMeaning {
  readonly indicator: Indicator
  readonly equivalent: PublishedEquivalent
}

const byMeasure = /* @__PURE__ */ indexMeasures()

function indexMeasures(): ReadonlyMap<string, PublishedMeaning> {
  return new Map(
    definitions.flatMap((indicator) =>
      indicator.published
        .filter((equivalent) => equivalent.source === 'LAIT')
        .map((equivalent) => [equivalent.measure, { indicator, equivalent }] as const),
    ),
  )
}

/** The indicator of one of DfE's LAIT short names: `publishedMeasureIndicator('ReReferral')` → re-referrals. */
export const publishedMeasureIndicator = (measureShort: string): PublishedMeaning | undefined =>
  byMeasure.get(measureShort)

/** Every LAIT short name that the catalogue knows. */
export const publishedMeasures: readonly string[] = /* @__PURE__ */ Array.from(
  /* @__PURE__ */ byMeasure.keys(),
)
