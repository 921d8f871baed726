import { quantitiesOf } from '@outturn/benchmarking'
import { catalogue } from '@outturn/indicators'

/** The indicators that tell something of the same quantities as this one: a share, its parts, other shares of them. */
export function relatedIndicators(indicator: string): ReadonlySet<string> {
  const known = related.get(indicator)
  if (known) return known
  const found = new Set([indicator])
  for (const quantity of quantitiesOfId(indicator))
    for (const id of tellers().get(quantity) ?? []) found.add(id)
  related.set(indicator, found)
  return found
}

const related = new Map<string, ReadonlySet<string>>()
let byQuantity: ReadonlyMap<string, readonly string[]> | null = null

function quantitiesOfId(id: string): readonly string[] {
  const parts = catalogue.get(id)?.parts ?? { numerator: null, denominator: null }
  return quantitiesOf({ indicator: id, parts } as Parameters<typeof quantitiesOf>[0])
}

/** Which indicators tell each quantity, made at the first asking. */
function tellers(): ReadonlyMap<string, readonly string[]> {
  if (byQuantity) return byQuantity
  const found = new Map<string, string[]>()
  for (const id of catalogue.keys())
    for (const quantity of quantitiesOfId(id)) found.set(quantity, [...(found.get(quantity) ?? []), id])
  byQuantity = found
  return found
}
