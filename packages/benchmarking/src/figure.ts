import type { Observation } from '@outturn/indicators'

/** What a comparison needs of an observation: the value and the parts it was made of. */
export type Figure = Pick<Observation, 'value' | 'numerator' | 'denominator'>
