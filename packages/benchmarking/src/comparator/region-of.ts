import type { Area, AreaCode } from '@outturn/indicators'

/**
 * The region a council is compared with. A London borough's is Inner or Outer London where that has a value in
 * the latest period, otherwise London.
 * Source: DfE Local Authority Interactive Tool, London boroughs.
 * Example: Camden, with Inner London published → Inner London's code.
 */
export function regionOf(
  area: Area,
  subregionCodes: ReadonlyMap<string, AreaCode>,
  hasValue: (code: AreaCode) => boolean,
): AreaCode | null {
  const finer = area.subregionName === null ? undefined : subregionCodes.get(area.subregionName)
  return finer !== undefined && hasValue(finer) ? finer : area.regionCode
}
