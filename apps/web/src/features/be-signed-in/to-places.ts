import type { Contract } from '@outturn/contracts'
import { places } from '../../words/app.ts'

export interface Place {
  readonly label: string
  readonly to: string
  /** Addresses under this one belong to the place too. */
  readonly under: string
}

interface Wearing {
  readonly role: Contract.Role
  readonly council: { readonly areaCode: string } | null
}

const home: Place = { label: places.home, to: '/', under: '/' }
const indicators: Place = { label: places.indicators, to: '/indicators', under: '/indicators' }
const league: Place = { label: places.leagueTables, to: '/league-tables', under: '/league-tables' }
const returns: Place = { label: places.returns, to: '/returns', under: '/returns' }
const collection: Place = { label: places.collection, to: '/collection', under: '/collection' }
const region: Place = { label: places.region, to: '/region/map', under: '/region' }
const heatMap: Place = { ...region, to: '/region/heat-map' }
const published: Place = { label: places.published, to: '/published', under: '/published' }
const agreements: Place = { label: places.agreements, to: '/agreements', under: '/agreements' }
const people: Place = { label: places.people, to: '/people', under: '/people' }
const councils: Place = { label: places.councils, to: '/councils', under: '/councils' }
const audit: Place = { label: places.audit, to: '/audit', under: '/audit' }

/** The main places of a role, in the header's order. A page that the role may not open is not among them. */
export function toPlaces({ role, council }: Wearing): readonly Place[] {
  const overview: readonly Place[] = council
    ? [{ label: places.overview, to: `/councils/${council.areaCode}`, under: '/councils' }]
    : []
  switch (role) {
    case 'analyst':
    case 'approver':
    case 'director':
      return [home, ...overview, indicators, league, region, returns]
    case 'reader':
      return [home, ...overview, indicators, league, region]
    case 'regional_lead':
      return [home, collection, heatMap, indicators, league]
    case 'administrator':
      return [home, agreements, people, councils, indicators, league, published, audit]
  }
}

/** The place that an address belongs to; home only for its own address. */
export const placeOf = (path: string, all: readonly Place[]): Place | undefined =>
  all.find(({ under }) => (under === '/' ? path === '/' : path === under || path.startsWith(`${under}/`)))
