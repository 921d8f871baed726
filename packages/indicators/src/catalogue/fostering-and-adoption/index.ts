import type { Indicator } from '../../indicator.ts'
import { adoption } from './adoption.ts'
import { fostering } from './fostering.ts'
import { permanenceOrders } from './permanence-orders.ts'

export const fosteringAndAdoptionIndicators: readonly Indicator[] = /* @__PURE__ */ [
  adoption,
  permanenceOrders,
  fostering,
].flat()
