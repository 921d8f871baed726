import { bare, type Shown } from '../../data/catalogue.ts'
import { intervalSaid } from '../../words/numbers.ts'
import { betterThan, orLess, orMore } from '../../words/settings.ts'

interface Target {
  readonly kind?: string
  readonly low?: number | null
  readonly high?: number | null
  readonly relativeTo?: string | null
}

/** A stored target in words: `85.0 or more`, `24.0 or less`, `19.4 to 21.9`; null where there is none or it cannot be read. */
export function toTarget(json: string | null, indicator: Shown): string | null {
  if (!json) return null
  const target = parse(json)
  if (!target) return null
  const { low, high } = target
  if (target.kind === 'relative') return betterThan(target.relativeTo)
  if (typeof low === 'number' && typeof high === 'number')
    return low === high ? bare(low, indicator) : intervalSaid(bare(low, indicator), bare(high, indicator))
  if (typeof low === 'number') return orMore(bare(low, indicator))
  if (typeof high === 'number') return orLess(bare(high, indicator))
  return null
}

function parse(json: string): Target | null {
  try {
    const value: unknown = JSON.parse(json)
    return value && typeof value === 'object' ? (value as Target) : null
  } catch {
    return null
  }
}
