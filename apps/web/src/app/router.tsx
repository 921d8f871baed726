import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter } from '@tanstack/react-router'
import { SignInPage } from '../pages/SignInPage.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { app } from '../words/app.ts'
import { BrokenPage } from './BrokenPage.tsx'
import { council, councilSheet, indicator, spine } from './council-routes.ts'
import { gapRoutes } from './gap-routes.tsx'
import { lazyPage } from './lazy-page.tsx'
import { regionRoutes } from './region-routes.ts'
import { collectionView } from './region-search.ts'
import { inside, root } from './roots.tsx'
import * as view from './search.ts'
import { setPassword, sharingRoutes } from './sharing-routes.tsx'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: view.signInView,
  component: SignInPage,
})

const behind = () => inside
const open = () => root

const home = createRoute({
  getParentRoute: behind,
  path: '/',
  component: lazyPage(() => import('../pages/HomePage.tsx'), 'HomePage'),
})
const league = createRoute({
  getParentRoute: behind,
  path: '/league-tables',
  validateSearch: view.leagueView,
  component: lazyPage(() => import('../pages/LeagueTablePage.tsx'), 'LeagueTablePage'),
})
const returns = createRoute({
  getParentRoute: behind,
  path: '/returns',
  component: lazyPage(() => import('../pages/ReturnsPage.tsx'), 'ReturnsPage'),
})
const oneReturn = createRoute({
  getParentRoute: behind,
  path: '/returns/$period',
  validateSearch: view.returnView,
  component: lazyPage(() => import('../pages/ReturnPage.tsx'), 'ReturnPage'),
})
const sendReport = createRoute({
  getParentRoute: behind,
  path: '/returns/$period/report',
  component: lazyPage(() => import('../pages/SendReportPage.tsx'), 'SendReportPage'),
})
const review = createRoute({
  getParentRoute: behind,
  path: '/returns/$period/report/$review',
  validateSearch: view.reviewView,
  component: lazyPage(() => import('../pages/ReviewPage.tsx'), 'ReviewPage'),
})
const readingProfile = createRoute({
  getParentRoute: behind,
  path: '/returns/reading-profile',
  component: lazyPage(() => import('../pages/ReadingProfilePage.tsx'), 'ReadingProfilePage'),
})
const collection = createRoute({
  getParentRoute: behind,
  path: '/collection',
  validateSearch: collectionView,
  component: lazyPage(() => import('../pages/CollectionPage.tsx'), 'CollectionPage'),
})
const account = createRoute({
  getParentRoute: behind,
  path: '/account',
  component: lazyPage(() => import('../pages/AccountPage.tsx'), 'AccountPage'),
})
const audit = createRoute({
  getParentRoute: behind,
  path: '/audit',
  validateSearch: view.auditView,
  component: lazyPage(() => import('../pages/AuditPage.tsx'), 'AuditPage'),
})
const published = createRoute({
  getParentRoute: behind,
  path: '/published',
  validateSearch: view.publishedView,
  component: lazyPage(() => import('../pages/PublishedPage.tsx'), 'PublishedPage'),
})
const vintage = createRoute({
  getParentRoute: behind,
  path: '/published/vintages/$vintage',
  validateSearch: view.vintageView,
  component: lazyPage(() => import('../pages/VintagePage.tsx'), 'VintagePage'),
})
const comparison = createRoute({
  getParentRoute: behind,
  path: '/published-comparison',
  validateSearch: view.comparisonView,
  component: lazyPage(() => import('../pages/ComparisonPage.tsx'), 'ComparisonPage'),
})
const councilSettings = createRoute({
  getParentRoute: behind,
  path: '/council-settings',
  validateSearch: view.settingsView,
  component: lazyPage(() => import('../pages/CouncilSettingsPage.tsx'), 'CouncilSettingsPage'),
})
const indicators = createRoute({
  getParentRoute: open,
  path: '/indicators',
  validateSearch: view.indicatorsView,
  component: lazyPage(() => import('../pages/IndicatorsPage.tsx'), 'IndicatorsPage'),
})
const definition = createRoute({
  getParentRoute: open,
  path: '/indicators/$indicator',
  component: lazyPage(() => import('../pages/DefinitionPage.tsx'), 'DefinitionPage'),
})
const methods = createRoute({
  getParentRoute: open,
  path: '/methods',
  component: lazyPage(() => import('../pages/MethodsPage.tsx'), 'MethodsPage'),
})
const accessibility = createRoute({
  getParentRoute: open,
  path: '/accessibility',
  component: lazyPage(() => import('../pages/AccessibilityPage.tsx'), 'AccessibilityPage'),
})
const whoSeesWhat = createRoute({
  getParentRoute: open,
  path: '/who-may-see-what',
  component: lazyPage(() => import('../pages/WhoSeesWhatPage.tsx'), 'WhoSeesWhatPage'),
})
const help = createRoute({
  getParentRoute: open,
  path: '/help',
  component: lazyPage(() => import('../pages/HelpPage.tsx'), 'HelpPage'),
})

const tree = root.addChildren([
  signIn,
  indicators,
  definition,
  methods,
  accessibility,
  whoSeesWhat,
  help,
  setPassword,
  inside.addChildren([
    home,
    council,
    spine,
    councilSheet,
    indicator,
    ...gapRoutes,
    ...sharingRoutes,
    league,
    returns,
    oneReturn,
    sendReport,
    review,
    readingProfile,
    collection,
    ...regionRoutes,
    account,
    audit,
    published,
    vintage,
    comparison,
    councilSettings,
  ]),
])

/** Every address of the service. What an address holds after `?` is plain text, checked by `search.ts`. */
export const outturnRouter = (client: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: () => <Waiting what={app.loading} />,
    defaultErrorComponent: BrokenPage,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
      const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString()
      return text ? `?${text}` : ''
    },
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof outturnRouter>
  }
}
