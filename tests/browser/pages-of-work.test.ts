import { lookAtPages } from './support/look-at-pages.ts'

// Pages that anybody may read, and those on which analysts and the administrator work.
lookAtPages({
  open: [
    { name: 'sign-in', path: '/sign-in', heading: /Sign in/ },
    { name: 'help', path: '/help', heading: /Help/ },
    { name: 'methods', path: '/methods', heading: /How figures are worked out/ },
    { name: 'accessibility', path: '/accessibility', heading: /Accessibility/ },
    { name: 'who-may-see-what', path: '/who-may-see-what', heading: /Who may see what/ },
    { name: 'indicators', path: '/indicators', heading: /Indicators/ },
    { name: 'indicators-none', path: '/indicators?q=zzzz', heading: /Indicators/ },
    { name: 'set-password-none', path: '/set-password', heading: /Set your password/ },
    { name: 'not-found', path: '/nothing-here', heading: /Page not found/ },
  ],
  behind: {
    'wirral.analyst@example.org': [
      { name: 'home-analyst', path: '/', heading: /./ },
      { name: 'returns', path: '/returns', heading: /./ },
      { name: 'return-signed', path: '/returns/FY2022-Q2', heading: /Signed off/ },
      { name: 'return-none', path: '/returns/FY2026-Q2', heading: /No return/ },
      { name: 'account', path: '/account', heading: /./ },
    ],
    'eastmere.analyst@example.org': [
      { name: 'agreement-member', path: '/agreements/1', heading: /Demonstration alliance/ },
      { name: 'return-draft', path: '/returns/FY2026-Q2', heading: /./ },
      { name: 'council-live', path: '/councils/X08000002?compare=live', heading: /./ },
      { name: 'council-safe', path: '/councils/X08000002?compare=safe', heading: /./ },
    ],
    'administrator@example.org': [
      { name: 'home-administrator', path: '/', heading: /service/ },
      { name: 'audit', path: '/audit', heading: /Audit/ },
      { name: 'agreements', path: '/agreements', heading: /Agreements/ },
      { name: 'agreement', path: '/agreements/1', heading: /Demonstration alliance/ },
      { name: 'agreement-none', path: '/agreements/999', heading: /Agreements/ },
      { name: 'figure-views-administrator', path: '/figure-views', heading: /Who saw/ },
      { name: 'people', path: '/people', heading: /People/ },
      { name: 'person', path: '/people/1', heading: /./ },
      { name: 'councils', path: '/councils', heading: /Councils/ },
      { name: 'neighbour-sets', path: '/neighbour-sets?area=E08000015', heading: /Neighbour sets/ },
    ],
  },
})
