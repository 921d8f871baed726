import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside, root } from './roots.tsx'
import { figureViewsView, neighbourSetsView } from './search.ts'

const behind = () => inside

/** Agreements, who saw what under them, and what an administrator manages. */
export const sharingRoutes = [
  createRoute({
    getParentRoute: behind,
    path: '/agreements',
    component: lazyRouteComponent(() => import('../pages/AgreementsPage.tsx'), 'AgreementsPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/agreements/new',
    component: lazyRouteComponent(() => import('../pages/DrawUpPage.tsx'), 'DrawUpPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/agreements/$agreement',
    component: lazyRouteComponent(() => import('../pages/AgreementPage.tsx'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/agreements/$agreement/amend',
    component: lazyRouteComponent(() => import('../pages/AmendPage.tsx'), 'AmendPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/figure-views',
    validateSearch: figureViewsView,
    component: lazyRouteComponent(() => import('../pages/FigureViewsPage.tsx'), 'FigureViewsPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/people',
    component: lazyRouteComponent(() => import('../pages/PeoplePage.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/people/$person',
    component: lazyRouteComponent(() => import('../pages/PersonPage.tsx'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/councils',
    component: lazyRouteComponent(() => import('../pages/CouncilsPage.tsx'), 'CouncilsPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/neighbour-sets',
    validateSearch: neighbourSetsView,
    component: lazyRouteComponent(() => import('../pages/NeighbourSetsPage.tsx'), 'NeighbourSetsPage'),
  }),
] as const

/** For somebody with a one-time link, who cannot sign in yet. */
export const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyRouteComponent(() => import('../pages/SetPasswordPage.tsx'), 'SetPasswordPage'),
})
