import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { readVintagesRead, readVintagesThen, type VintageThenRow } from './vintages-then.store.ts'

/** Which published statistics stood at a moment (ISO form), and which loads have changed them since. */
export async function getPublishedThen(scope: ReadingScope, asOf: string): Promise<Contract.PublishedThen> {
  const all = await readVintagesThen(scope, asOf)
  const since = all.filter(({ when }) => when === 'since')
  const changing =
    since.length === 0
      ? []
      : await readVintagesRead(
          scope,
          since.map(({ id }) => id),
        )
  return {
    before: all.some(({ before }) => before),
    stood: all.filter(({ when }) => when === 'stood').map(toVintage),
    since: since
      .filter(({ id }) => changing.includes(id))
      .map(toVintage)
      .sort((a, b) => a.id - b.id),
  }
}

const toVintage = ({ id, dataset, label, provisional, loaded_at }: VintageThenRow): Contract.VintageThen => ({
  ...{ id, dataset, label, provisional },
  loadedAt: loaded_at.toISOString(),
})
