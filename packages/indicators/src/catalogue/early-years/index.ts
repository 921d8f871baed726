import type { Indicator } from '../../indicator.ts'
import { earlyYearsAttainment } from './early-years-attainment.ts'
import { earlyYearsServices } from './early-years-services.ts'

export const earlyYearsIndicators: readonly Indicator[] = /* @__PURE__ */ [
  earlyYearsServices,
  earlyYearsAttainment,
].flat()
