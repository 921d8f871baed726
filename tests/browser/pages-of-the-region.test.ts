import { lookAtPages } from './support/look-at-pages.ts'

// Pages of an alliance: the lead's, and a member's.
lookAtPages({
  behind: {
    'northvale.analyst@example.org': [
      {
        name: 'outliers-own',
        path: '/region/outliers?period=FY2026-Q1&council=X08000001',
        heading: /top and bottom fifth/,
      },
    ],
    'alliance.lead@example.org': [
      { name: 'home-lead', path: '/', heading: /have returned/ },
      { name: 'collection', path: '/collection', heading: /have returned/ },
      { name: 'league-table-live', path: '/league-tables', heading: /alliance/ },
      { name: 'timetable', path: '/collection/timetable', heading: /timetable/ },
      { name: 'timetable-open', path: '/collection/timetable?period=FY2026-Q3', heading: /timetable/ },
      { name: 'heat-map', path: '/region/heat-map', heading: /Where each council stands/ },
      {
        name: 'heat-map-sorted',
        path: '/region/heat-map?period=FY2026-Q1&order=rereferrals_pct&sort=X08000007&show=figures',
        heading: /Where each council stands/,
      },
      { name: 'outliers', path: '/region/outliers?state=open', heading: /top and bottom fifth/ },
      { name: 'changes', path: '/region/changes', heading: /What has changed/ },
      {
        name: 'changes-year',
        path: '/region/changes?since=last_year&tested=all&order=up',
        heading: /What has changed/,
      },
      { name: 'pack', path: '/region/pack', heading: /Pack for the meeting/ },
      { name: 'map-alliance', path: '/region/map', heading: /Demonstration alliance/ },
      { name: 'regions', path: '/region/series', heading: /regions over time/ },
    ],
  },
})
