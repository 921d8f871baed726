import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside } from './roots.tsx'
import * as view from './search.ts'

const behind = () => inside

/** The pages of one council. */
export const council = createRoute({
  getParentRoute: behind,
  path: '/councils/$area',
  validateSearch: view.councilView,
  component: lazyRouteComponent(() => import('../pages/CouncilPage.tsx'), 'CouncilPage'),
})
export const spine = createRoute({
  getParentRoute: behind,
  path: '/councils/$area/spine',
  validateSearch: view.spineView,
  component: lazyRouteComponent(() => import('../pages/SpinePage.tsx'), 'SpinePage'),
})
export const indicator = createRoute({
  getParentRoute: behind,
  path: '/councils/$area/indicators/$indicator',
  validateSearch: view.indicatorView,
  component: lazyRouteComponent(() => import('../pages/IndicatorPage.tsx'), 'IndicatorPage'),
})
export const councilSheet = createRoute({
  getParentRoute: behind,
  path: '/councils/$area/page',
  validateSearch: view.sheetView,
  component: lazyRouteComponent(() => import('../pages/CouncilSheetPage.tsx'), 'CouncilSheetPage'),
})
