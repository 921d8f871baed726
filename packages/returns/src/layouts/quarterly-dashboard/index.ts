import type { Layout } from '../../report/layout.ts'
import { readQuarterlyDashboard } from './read-dashboard.ts'
import { recognisesQuarterlyDashboard } from './recognises.ts'

export const quarterlyDashboard: Layout = {
  id: 'quarterly-dashboard',
  recognises: recognisesQuarterlyDashboard,
  read: readQuarterlyDashboard,
}
