import type { Layout } from '../report/layout.ts'
import { committeeIndicatorSets } from './committee-indicator-sets/index.ts'
import { corporateScorecard } from './corporate-scorecard/index.ts'
import { monthlyDataset } from './monthly-dataset/index.ts'
import { quarterlyDashboard } from './quarterly-dashboard/index.ts'
import { scrutinyReport } from './scrutiny-report/index.ts'

/** Every shape of report that Outturn knows, each in a folder of its own. */
export const layouts: readonly Layout[] = [
  quarterlyDashboard,
  corporateScorecard,
  committeeIndicatorSets,
  scrutinyReport,
  monthlyDataset,
]
