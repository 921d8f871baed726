import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.tsx'
import * as view from './region-search.ts'
import { inside } from './roots.tsx'

const behind = () => inside

const timetable = createRoute({
  getParentRoute: behind,
  path: '/collection/timetable',
  validateSearch: view.timetableView,
  component: lazyPage(() => import('../pages/TimetablePage.tsx'), 'TimetablePage'),
})
const heatMap = createRoute({
  getParentRoute: behind,
  path: '/region/heat-map',
  validateSearch: view.heatMapView,
  component: lazyPage(() => import('../pages/HeatMapPage.tsx'), 'HeatMapPage'),
})
const outliers = createRoute({
  getParentRoute: behind,
  path: '/region/outliers',
  validateSearch: view.outliersView,
  component: lazyPage(() => import('../pages/OutliersPage.tsx'), 'OutliersPage'),
})
const changes = createRoute({
  getParentRoute: behind,
  path: '/region/changes',
  validateSearch: view.changesView,
  component: lazyPage(() => import('../pages/ChangesPage.tsx'), 'ChangesPage'),
})
const map = createRoute({
  getParentRoute: behind,
  path: '/region/map',
  validateSearch: view.mapView,
  component: lazyPage(() => import('../pages/MapPage.tsx'), 'MapPage'),
})
const regions = createRoute({
  getParentRoute: behind,
  path: '/region/series',
  validateSearch: view.seriesView,
  component: lazyPage(() => import('../pages/RegionsPage.tsx'), 'RegionsPage'),
})

const pack = createRoute({
  getParentRoute: behind,
  path: '/region/pack',
  validateSearch: view.packView,
  component: lazyPage(() => import('../pages/PackPage.tsx'), 'PackPage'),
})

/** The pages of a region and its alliance. */
export const regionRoutes = [timetable, heatMap, outliers, changes, map, regions, pack] as const
