import { polarityWords } from '@outturn/indicators'
import type { Shown } from '../../data/catalogue.ts'
import { drill as words } from '../../words/drill.ts'
import { useMe } from '../be-signed-in/me.query.ts'

/** For a scrutiny member: what is counted and which end is better, in line, before any figure. */
export function InPlainWords({ indicator }: { indicator: Shown }) {
  const me = useMe()
  if (me?.current.role !== 'reader') return null
  return (
    <p className="above plain-words">
      <b>{words.counted}</b> {indicator.definition} {polarityWords(indicator.polarity)}.{' '}
      {words.nationalFigures}
    </p>
  )
}
