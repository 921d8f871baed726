import { type Indicator, polarityWords } from '@outturn/indicators'
import type { OwnSetting } from '../settings/index.ts'

/**
 * The indicator as the council takes it: with its own polarity where it has set one. For that council's own page only;
 * ranks, bands and league tables keep the catalogue's.
 */
export const withOwnPolarity = (indicator: Indicator, setting: OwnSetting | null): Indicator =>
  setting?.polarity ? { ...indicator, polarity: setting.polarity } : indicator

/** The own polarity in words, to stand beside the figure; null where the catalogue's holds. */
export const ownPolarityWords = (setting: OwnSetting | null): string | null =>
  setting?.polarity ? polarityWords(setting.polarity) : null
