import { gapPages } from './support/gap-pages.ts'
import { lookAtPages } from './support/look-at-pages.ts'

// Pages of figures: as directors and a scrutiny member see them.
lookAtPages({
  behind: {
    'wirral.director@example.org': [
      { name: 'home-director', path: '/', heading: /./ },
      { name: 'council', path: '/councils/E08000015?period=FY2022-Q2', heading: /gap|figure/i },
      { name: 'spine', path: '/councils/E08000015/spine?period=FY2022-Q2', heading: /among England/ },
      { name: 'spine-table', path: '/councils/E08000003/spine?show=table', heading: /among England/ },
      { name: 'spine-none', path: '/councils/X08000001/spine', heading: /among England/ },
      { name: 'council-published', path: '/councils/E08000003', heading: /gap|figure/i },
      { name: 'council-sheet', path: '/councils/E08000015/page?period=FY2022-Q2', heading: /on a page/ },
      {
        name: 'council-sheet-landscape',
        path: '/councils/E08000003/page?orientation=landscape',
        heading: /on a page/,
      },
      { name: 'council-sheet-none', path: '/councils/X08000002/page', heading: /no page/ },
      {
        name: 'indicator',
        path: '/councils/E08000015/indicators/cf_assess_45d_pct?period=FY2022-Q2',
        heading: /45 working days/,
      },
      {
        name: 'indicator-tables',
        path: '/councils/E08000003/indicators/rereferrals_pct?quarters=table&neighbours=table',
        heading: /Re-referrals/,
      },
      {
        name: 'indicator-more-tables',
        path: '/councils/E08000003/indicators/rereferrals_pct?control=table&funnel=table&ranks=table',
        heading: /Re-referrals/,
      },
      { name: 'indicator-unknown', path: '/councils/E08000003/indicators/nothing', heading: /nothing/ },
      { name: 'definition', path: '/indicators/rereferrals_pct', heading: /Re-referrals/ },
      ...gapPages,
      {
        name: 'league-table',
        path: '/league-tables?indicator=rereferrals_pct&group=E12000002',
        heading: /North West/,
      },
      {
        name: 'league-table-none',
        path: '/league-tables?indicator=rereferrals_pct&group=E12000002&kind=live&period=FY1999-Q1',
        heading: /./,
      },
    ],
    'wirral.reader@example.org': [
      { name: 'map-england', path: '/region/map', heading: /England/ },
      { name: 'map-region', path: '/region/map?group=E12000002&indicator=cla_rate', heading: /North West/ },
      { name: 'map-table', path: '/region/map?show=table', heading: /England/ },
      { name: 'regions-table', path: '/region/series?show=table', heading: /regions over time/ },
      { name: 'heat-map-none', path: '/region/heat-map?kind=live', heading: /Heat map/ },
      { name: 'pack-none', path: '/region/pack', heading: /Meeting pack/ },
      {
        name: 'heat-map-published',
        path: '/region/heat-map?topic=workforce',
        heading: /Where each council stands/,
      },
      {
        name: 'heat-map-neighbours',
        path: '/region/heat-map?group=neighbours:E08000015&topic=workforce&show=figures&sort=E08000015',
        heading: /Where each council stands/,
      },
      {
        name: 'heat-map-nowhere',
        path: '/region/heat-map?group=E12999999',
        heading: /Where each council stands/,
      },
    ],
    'northvale.director@example.org': [
      {
        name: 'indicator-live',
        path: '/councils/X08000001/indicators/rereferrals_pct',
        heading: /Re-referrals/,
      },
    ],
  },
})
