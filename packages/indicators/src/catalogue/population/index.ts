import type { Indicator } from '../../indicator.ts'
import { population } from './population.ts'

export const populationIndicators: readonly Indicator[] = /* @__PURE__ */ [population].flat()
