const wirral = '/councils/E08000015'
const rereferrals = `${wirral}/indicators/rereferrals_pct`
const view = '?basis=in_period&period=FY2022-Q2'

/** The way from a council's gaps down to the cells, each stop by its address. */
export const gapPages = [
  { name: 'gaps', path: `${wirral}/gaps?period=FY2022-Q2`, heading: /gap/i },
  {
    name: 'gaps-open',
    path: `${wirral}/gaps?period=FY2022-Q2&words=plain&open=unusual,better,unlisted`,
    heading: /similar councils/,
  },
  { name: 'gaps-of-a-year', path: '/councils/E08000003/gaps?period=FY2024', heading: /gap/i },
  {
    name: 'gaps-to-one-council',
    path: `${wirral}/gaps?period=FY2022-Q2&to=area:E08000012`,
    heading: /Liverpool/,
  },
  {
    name: 'gaps-of-a-day',
    path: '/councils/E08000003/gaps?period=FY2024&asOf=2026-06-30&to=top_quartile',
    heading: /best quarter/,
  },
  { name: 'neighbours', path: `${rereferrals}/neighbours${view}`, heading: /do better/ },
  { name: 'beside', path: `${rereferrals}/beside/E08000037${view}`, heading: /Gateshead/ },
  { name: 'source', path: `${rereferrals}/source${view}`, heading: /where it comes from/ },
  { name: 'what-if', path: `${rereferrals}/what-if${view}&cases=139`, heading: /At 19\.5%/ },
  { name: 'groups', path: '/groups', heading: /Saved groups/ },
  { name: 'group-new', path: '/groups?group=0', heading: /new group/ },
]
