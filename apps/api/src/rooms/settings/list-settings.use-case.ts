import type { Contract } from '@outturn/contracts'
import { nameOf, namesOf } from '../../access/index.ts'
import { ownCouncil, type ReadingScope } from '../../database/index.ts'
import { readTargetHistory } from '../targets/index.ts'
import { readSettings } from './setting.store.ts'

/** All that the asker's council has set for itself, oldest first, with who set it. */
export async function listSettings(scope: ReadingScope): Promise<Contract.CouncilSettings> {
  const council = ownCouncil(scope)
  const settings = await readSettings(scope, council)
  const targets = await readTargetHistory(scope, council)
  const names = await namesOf(
    scope,
    [...settings, ...targets].map(({ setBy }) => setBy),
  )
  return {
    settings: settings.map(({ polarity, ...row }) => ({
      ...row,
      polarity: typeof polarity === 'object' ? polarity && 'range' : polarity,
      rangeFrom: polarity && typeof polarity === 'object' ? polarity.range.from : null,
      rangeTo: polarity && typeof polarity === 'object' ? polarity.range.to : null,
      setBy: nameOf(names, row.setBy),
      setAt: row.setAt.toISOString(),
    })),
    targets: targets.map((row) => ({
      ...row,
      setBy: nameOf(names, row.setBy),
      setAt: row.setAt.toISOString(),
    })),
  }
}
