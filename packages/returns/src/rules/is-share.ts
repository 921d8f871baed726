import type { Indicator } from '@outturn/indicators'

/** True where the indicator is a share of a whole, which cannot pass 100%. Others say so by their plausible range. */
export const isShare = ({ unit, plausible }: Indicator): boolean => unit === 'percent' && plausible.to <= 100
