import type { Indicator } from '../../indicator.ts'
import { firstTimeEntrants } from './first-time-entrants.ts'
import { reoffending } from './reoffending.ts'

export const youthJusticeIndicators: readonly Indicator[] = /* @__PURE__ */ [
  firstTimeEntrants,
  reoffending,
].flat()
