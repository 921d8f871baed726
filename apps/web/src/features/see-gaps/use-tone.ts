import type { Tone } from '../../words/gap-comparators.ts'
import { useMe } from '../be-signed-in/me.query.ts'

/** How a page speaks until somebody chooses otherwise: in plain words to a scrutiny member, in full to everybody else. */
export const useTone = (): Tone => (useMe()?.current.role === 'reader' ? 'plain' : 'full')
