import { type Polarity, polarityWords } from '@outturn/indicators'
import { ownNamingWords } from '../../words/council.ts'

interface OwnNamingProps {
  readonly ownCode: string | null
  readonly ownLabel: string | null
  readonly ownPolarity: string | null
}

/** What the council itself calls the indicator and which end it takes as best, where it has said so. */
export function OwnNaming({ ownCode, ownLabel, ownPolarity }: OwnNamingProps) {
  const { name, direction } = ownNamingWords(
    ownCode,
    ownLabel,
    ownPolarity === null ? null : polarityWords(JSON.parse(ownPolarity) as Polarity),
  )
  return (
    <>
      {name && <span className="kind">{name}</span>}
      {direction && <span className="kind">{direction}</span>}
    </>
  )
}
