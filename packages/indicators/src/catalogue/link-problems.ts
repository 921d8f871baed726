import type { Indicator } from '../indicator.ts'

/** Parts and variants that name an indicator which is not there, or the indicator itself. */
export function unknownNames(definitions: readonly Indicator[]): readonly string[] {
  const ids = new Set(definitions.map((one) => one.id))
  return definitions.flatMap(({ id, parts, variants }) =>
    [parts.numerator, parts.denominator, ...variants.map((variant) => variant.id)]
      .filter((name): name is string => name !== null)
      .filter((name) => !ids.has(name) || name === id)
      .map((name) => `${id} names “${name}”, which is no other indicator`),
  )
}

/** Two definitions that must not be compared must both say so, or one page would warn and the other not. */
export function reversedVariants(definitions: readonly Indicator[]): readonly string[] {
  const variantsOf = new Map(definitions.map((one) => [one.id, one.variants.map((variant) => variant.id)]))
  return definitions.flatMap(({ id, variants }) =>
    variants
      .filter((variant) => !variantsOf.get(variant.id)?.includes(id))
      .map((variant) => `${id} must not be compared with ${variant.id}, which does not say so`),
  )
}
