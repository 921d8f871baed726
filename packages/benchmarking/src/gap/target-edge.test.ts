import { expect, it } from 'vitest'
import type { Target } from '../target/target.ts'
import { targetEdge } from './target-edge.ts'

const range: Target = { kind: 'range', low: 19.4, high: 21.9, tolerance: null }
const relative: Target = { kind: 'relative', relativeTo: 'neighbours_median', tolerance: null }

it.each([
  [{ kind: 'minimum', low: 95, tolerance: 2 } as const, 'high', null, 95],
  [{ kind: 'maximum', high: 20, tolerance: 2 } as const, 'low', null, 20],
  [{ kind: 'minimum', low: 95, tolerance: 2 } as const, 'none', null, 95],
  [range, 'low', null, 21.9],
  [range, 'high', null, 19.4],
  [range, 'none', null, null],
  [relative, 'high', 79.4, 79.4],
  [relative, 'high', null, null],
  [relative, 'none', 79.4, null],
] as const)('%o, %s, %s → %s', (target, polarity, comparator, edge) => {
  expect(targetEdge(target, { polarity, comparator })).toBe(edge)
})
