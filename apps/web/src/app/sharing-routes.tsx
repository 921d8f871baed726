import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.tsx'
import { inside, root } from './roots.tsx'
import { figureViewsView, neighbourSetsView } from './search.ts'

const behind = () => inside

/** Agreements, who saw what under them, and what an administrator manages. */
export const sharingRoutes = [
  createRoute({
    getParentRoute: behind,
    path: '/agreements',
    component: lazyPage(() => import('../pages/AgreementsPage.tsx'), 'AgreementsPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/agreements/new',
    component: lazyPage(() => import('../pages/DrawUpPage.tsx'), 'DrawUpPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/agreements/$agreement',
    component: lazyPage(() => import('../pages/AgreementPage.tsx'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/agreements/$agreement/amend',
    component: lazyPage(() => import('../pages/AmendPage.tsx'), 'AmendPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/figure-views',
    validateSearch: figureViewsView,
    component: lazyPage(() => import('../pages/FigureViewsPage.tsx'), 'FigureViewsPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/people',
    component: lazyPage(() => import('../pages/PeoplePage.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/people/$person',
    component: lazyPage(() => import('../pages/PersonPage.tsx'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/councils',
    component: lazyPage(() => import('../pages/CouncilsPage.tsx'), 'CouncilsPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/neighbour-sets',
    validateSearch: neighbourSetsView,
    component: lazyPage(() => import('../pages/NeighbourSetsPage.tsx'), 'NeighbourSetsPage'),
  }),
] as const

/** For somebody with a one-time link, who cannot sign in yet. */
export const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyPage(() => import('../pages/SetPasswordPage.tsx'), 'SetPasswordPage'),
})
