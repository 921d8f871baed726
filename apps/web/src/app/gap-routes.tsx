import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.tsx'
import { inside } from './roots.tsx'
import * as view from './search.ts'

const behind = () => inside

/** The way from a council's gaps down to a neighbour and to the cells: every stop has an address. */
export const gapRoutes = [
  createRoute({
    getParentRoute: behind,
    path: '/councils/$area/gaps',
    validateSearch: view.gapsView,
    component: lazyPage(() => import('../pages/GapsPage.tsx'), 'GapsPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/groups',
    validateSearch: view.groupsView,
    component: lazyPage(() => import('../pages/GroupsPage.tsx'), 'GroupsPage'),
  }),

  createRoute({
    getParentRoute: behind,
    path: '/councils/$area/indicators/$indicator/neighbours',
    validateSearch: view.neighboursView,
    component: lazyPage(() => import('../pages/NeighboursPage.tsx'), 'NeighboursPage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/councils/$area/indicators/$indicator/beside/$other',
    validateSearch: view.drillView,
    component: lazyPage(() => import('../pages/BesidePage.tsx'), 'BesidePage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/councils/$area/indicators/$indicator/source',
    validateSearch: view.drillView,
    component: lazyPage(() => import('../pages/SourcePage.tsx'), 'SourcePage'),
  }),
  createRoute({
    getParentRoute: behind,
    path: '/councils/$area/indicators/$indicator/what-if',
    validateSearch: view.whatIfView,
    component: lazyPage(() => import('../pages/WhatIfPage.tsx'), 'WhatIfPage'),
  }),
] as const
