import { type ComparisonRefusal, comparability, type Side } from '@outturn/benchmarking'
import { areaCode, type Basis, ENGLAND, type Indicator, type Period } from '@outturn/indicators'
import type { AreaRow } from '../areas/index.ts'

const demonstrationCountry = areaCode('X92000001')

/** An area as one side of a comparison. */
export const sideOf = (area: AreaRow): Side['area'] => ({
  code: area.code,
  kind: 'council',
  status: area.status === 'former' ? 'former' : 'current',
  activeTo: area.activeTo,
})

/** Several councils of the same world as one side: real ones stand under England, invented ones under their own. */
export const manyBeside = (area: AreaRow): Side['area'] => ({
  code: area.demonstration ? demonstrationCountry : ENGLAND,
  kind: 'country',
  status: 'current',
  activeTo: null,
})

interface Told {
  readonly indicator: Indicator
  readonly own: { readonly area: Side['area']; readonly basis: Basis; readonly period: Period }
  readonly other: { readonly area: Side['area']; readonly basis: Basis; readonly period: Period }
  readonly kind: 'published' | 'live'
}

/** Why two figures of an indicator may not be set against each other; null where they may. */
export function refusalOf({ indicator, own, other, kind }: Told): ComparisonRefusal | null {
  const differs =
    kind === 'published' ? indicator.published.find((one) => one.basis === other.basis)?.differs : undefined
  const compared = comparability(
    { indicator, ...own },
    {
      indicator,
      ...other,
      ...(kind === 'published' ? { standing: 'published' } : {}),
      ...(differs ? { differs } : {}),
    },
  )
  return compared.kind === 'refused' ? compared.because : null
}
