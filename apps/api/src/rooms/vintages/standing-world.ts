import { ENGLAND, type Period, periodDates } from '@outturn/indicators'

export interface StandingArea {
  readonly area_code: string
  readonly kind: 'country' | 'region' | 'subregion' | 'council'
  readonly name: string
  readonly region_code: string | null
  readonly subregion_name: string | null
  readonly active_from: string | null
  readonly active_to: string | null
}

export interface NeighbourLink {
  readonly set_id: string
  readonly area_code: string
  readonly neighbour_code: string
}

/** Who stands among whom: the councils, their regions, and every set of neighbours. */
export interface StandingWorld {
  readonly councils: readonly StandingArea[]
  /** Set → council → its neighbours in order. */
  readonly sets: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  readonly newestSet: string
  /** A London borough's own region is Inner or Outer London; the area of that name. */
  readonly subregions: ReadonlyMap<string, string>
}

export function seeWorld(areas: readonly StandingArea[], links: readonly NeighbourLink[]): StandingWorld {
  const sets = new Map<string, Map<string, string[]>>()
  for (const { set_id, area_code, neighbour_code } of links) {
    const set = sets.get(set_id) ?? new Map<string, string[]>()
    sets.set(set_id, set.set(area_code, [...(set.get(area_code) ?? []), neighbour_code]))
  }
  const years = [...sets.keys()].filter((id) => /^\d{4}$/.test(id)).sort()
  return {
    councils: areas.filter(({ kind }) => kind === 'council'),
    sets,
    newestSet: years.at(-1) ?? '',
    subregions: new Map(areas.filter(({ kind }) => kind === 'subregion').map((a) => [a.name, a.area_code])),
  }
}

/** The published amounts of one indicator, basis and period, by area; null where the figure is missing. */
export type AmountsByArea = ReadonlyMap<string, number | null>

/** The councils that have a figure in a column and stood on its period's last day. */
export const councilsIn = (world: StandingWorld, amounts: AmountsByArea, of: Period): StandingArea[] =>
  world.councils.filter((council) => amounts.has(council.area_code) && stoodIn(council, of))

/** Former councils count only in their time. */
function stoodIn({ active_from, active_to }: StandingArea, of: Period): boolean {
  const { last } = periodDates(of)
  return (active_from === null || active_from <= last) && (active_to === null || active_to >= last)
}

/** As published: Inner or Outer London for a borough, or London where that has no figure. */
export function regionAmount(
  world: StandingWorld,
  council: StandingArea,
  amounts: AmountsByArea,
): number | null {
  const finer = council.subregion_name === null ? undefined : world.subregions.get(council.subregion_name)
  const own = finer === undefined ? null : (amounts.get(finer) ?? null)
  return own ?? (council.region_code === null ? null : (amounts.get(council.region_code) ?? null))
}

export const englandAmount = (amounts: AmountsByArea): number | null => amounts.get(ENGLAND) ?? null
