import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.tsx'
import { inside } from './roots.tsx'
import * as view from './search.ts'

const behind = () => inside

/** The pages of one council. */
export const council = createRoute({
  getParentRoute: behind,
  path: '/councils/$area',
  validateSearch: view.councilView,
  component: lazyPage(() => import('../pages/CouncilPage.tsx'), 'CouncilPage'),
})
export const spine = createRoute({
  getParentRoute: behind,
  path: '/councils/$area/spine',
  validateSearch: view.spineView,
  component: lazyPage(() => import('../pages/SpinePage.tsx'), 'SpinePage'),
})
export const indicator = createRoute({
  getParentRoute: behind,
  path: '/councils/$area/indicators/$indicator',
  validateSearch: view.indicatorView,
  component: lazyPage(() => import('../pages/IndicatorPage.tsx'), 'IndicatorPage'),
})
export const councilSheet = createRoute({
  getParentRoute: behind,
  path: '/councils/$area/page',
  validateSearch: view.sheetView,
  component: lazyPage(() => import('../pages/CouncilSheetPage.tsx'), 'CouncilSheetPage'),
})
