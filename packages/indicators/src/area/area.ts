import type { AreaCode } from './area-code.ts'

export type AreaKind = 'country' | 'region' | 'subregion' | 'council'

/** Anything with an official code: a council's area, a region, England. */
export interface Area {
  readonly code: AreaCode
  readonly kind: AreaKind
  readonly name: string
  readonly dfeCode: string | null
  /** The region of a council's area; null for regions and England. */
  readonly regionCode: AreaCode | null
  /** DfE's finer region: a London borough's is Inner or Outer London. */
  readonly subregionName: string | null
  readonly status: 'current' | 'former'
  readonly activeFrom: string | null
  readonly activeTo: string | null
}
