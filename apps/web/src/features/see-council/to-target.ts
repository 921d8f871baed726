import { bare, type Shown } from '../../data/catalogue.ts'

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
  if (target.kind === 'relative') return relative(target)
  if (typeof low === 'number' && typeof high === 'number')
    return low === high ? bare(low, indicator) : `${bare(low, indicator)} to ${bare(high, indicator)}`
  if (typeof low === 'number') return `${bare(low, indicator)} or more`
  if (typeof high === 'number') return `${bare(high, indicator)} or less`
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

const relative = ({ relativeTo }: Target): string => {
  const of: Readonly<Record<string, string>> = {
    neighbours_median: 'neighbours’ median',
    neighbours_mean: 'neighbours’ mean',
    neighbours: 'neighbours’ median',
    neighbour_median: 'neighbours’ median',
    neighbour_mean: 'neighbours’ mean',
    england: 'England',
    region: 'the region',
  }
  return `better than ${of[relativeTo ?? ''] ?? 'the comparator'}`
}
