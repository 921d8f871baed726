import { catalogue, type Indicator } from '@outturn/indicators'
import type { Shown } from '../../data/catalogue.ts'

/** The whole definition behind a shown indicator, with the polarity that is shown; null where the catalogue has none. */
export function toDefinition({ id, polarity }: Shown): Indicator | null {
  const found = catalogue.get(id)
  return found ? { ...found, polarity } : null
}
