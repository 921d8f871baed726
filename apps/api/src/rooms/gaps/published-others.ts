import type { ReadingScope } from '../../database/index.ts'
import { formerCuts, type Rewound } from '../vintages/index.ts'
import { readCutsNow, readPublishedOthersNow } from './gap-facts.store.ts'
import type { Cuts, Member } from './gap-facts.ts'

interface Asked {
  readonly periods: readonly string[]
  /** What later loads changed; null where nothing, and for now. */
  readonly rewound: Rewound | null
}

/** Published amounts of several areas as they stood, by `indicator basis period`. */
export async function readPublishedOthers(
  scope: ReadingScope,
  areas: readonly string[],
  { periods, rewound }: Asked,
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const now = await readPublishedOthersNow(scope, areas, periods)
  if (!rewound) return now
  const found = new Map(now)
  for (const [key, { amounts, period }] of rewound.columns) {
    if (!periods.includes(period.code)) continue
    const members = areas.toSorted().flatMap((area) => {
      const amount = amounts.get(area) ?? null
      return amount === null ? [] : [{ area, amount }]
    })
    found.set(key, members)
  }
  return found
}

/** England's published cut points as they stood, by `indicator basis period`. */
export async function readCuts(
  scope: ReadingScope,
  { periods, rewound }: Asked,
): Promise<ReadonlyMap<string, Cuts>> {
  const now = await readCutsNow(scope, periods)
  if (!rewound) return now
  const found = new Map(now)
  for (const [key, column] of rewound.columns) {
    const cuts = formerCuts(rewound, column)
    found.set(key, { q1: cuts?.q1 ?? null, q3: cuts?.q3 ?? null })
  }
  return found
}
