import type { Indicator } from '@outturn/indicators'
import type { OwnSetting } from './settings-in-force.ts'

/**
 * The indicator as the council takes it: with its own polarity where it has set one. For that council's own page only;
 * ranks, bands and league tables keep the catalogue's.
 */
export const withOwnPolarity = (indicator: Indicator, setting: OwnSetting | null): Indicator =>
  setting?.polarity ? { ...indicator, polarity: setting.polarity } : indicator

/** The own polarity as the contract carries it, to be said beside the figure; null where the catalogue's holds. */
export const ownPolarityJson = (setting: OwnSetting | null): string | null =>
  setting?.polarity ? JSON.stringify(setting.polarity) : null
