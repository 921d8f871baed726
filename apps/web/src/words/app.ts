import type { Contract } from '@outturn/contracts'

export const app = {
  name: 'Outturn',
  strapline: 'Benchmarking for children’s services',
  skip: 'Skip to main content',
  mainNav: 'Main',
  home: 'Outturn, home',
  signOut: 'Sign out',
  account: 'Your account',
  demonstration:
    'Demonstration: an invented council with invented figures. It is never counted in a real region or England.',
  publishedBy:
    'Published figures: Department for Education and Office for National Statistics, Open Government Licence v3.0.',
  loading: 'Loading',
  foot: (page: string, day: string) => `${page} · as at ${day}`,
  printed: (day: string, address: string) => `Printed on ${day} from ${address}`,
} as const

export const roleNames: Readonly<Record<Contract.Role, string>> = {
  analyst: 'Analyst',
  approver: 'Approver',
  director: 'Director',
  regional_lead: 'Regional lead',
  reader: 'Reader',
  administrator: 'Administrator',
}

export const places = {
  home: 'Home',
  overview: 'Overview',
  indicators: 'Indicators',
  leagueTables: 'League tables',
  collection: 'Collection',
  region: 'Region',
  returns: 'Returns',
  agreements: 'Agreements',
  people: 'People',
  councils: 'Councils',
  audit: 'Audit trail',
  published: 'Published statistics',
} as const

export const footPlaces = {
  methods: 'Methods',
  definitions: 'Definitions',
  accessibility: 'Accessibility statement',
  whoSeesWhat: 'Who may see what',
  help: 'Help',
} as const
