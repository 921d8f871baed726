import type { ReadingScope } from '../../database/index.ts'
import { columnKey, formerStanding, rewindPublished } from '../vintages/index.ts'
import { readPublishedRanksNow, type StandingRow } from './history.store.ts'

interface Asked {
  readonly indicator: string
  readonly basis: string
  readonly areas: readonly string[]
  readonly asOf: string
}

/** Published ranks in England of some councils, year by year, as they stood at a moment. */
export async function readPublishedRanks(scope: ReadingScope, asked: Asked): Promise<StandingRow[]> {
  const { indicator, basis, asOf } = asked
  const now = await readPublishedRanksNow(scope, asked)
  const rewound = await rewindPublished(scope, asOf, { indicator, periods: null })
  if (!rewound) return now
  const kept = now.filter(({ period }) => !rewound.columns.has(columnKey({ indicator, basis, period })))
  const former = [...rewound.columns.values()].flatMap((column) =>
    asked.areas.flatMap((area): StandingRow[] => {
      const stood = column.basis === basis ? formerStanding(rewound, column, area) : null
      if (!stood) return []
      const { name, rank, ranked } = stood
      const amount = column.amounts.get(area) ?? null
      return [{ area_code: area, period: column.period.code, name, rank, ranked, amount }]
    }),
  )
  return [...kept, ...former].sort((a, b) => a.period.localeCompare(b.period))
}
