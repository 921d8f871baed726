import { Details } from '../../ui/Details.tsx'
import { namesOfScope, sayScope, sayShares, sayTerm } from './say-terms.ts'

interface Terms {
  readonly shares: string
  readonly purpose: string
  readonly topics: string[] | null
  readonly indicators: string[] | null
  readonly startsOn: string
  readonly endsOn: string | null
}

/** What an agreement shares, how long and to what end. */
export function AgreementFacts({ terms }: { terms: Terms }) {
  const names = namesOfScope(terms.indicators)
  return (
    <>
      <dl className="defs">
        <dt>Members see</dt>
        <dd>
          {sayShares(terms.shares)} of {sayScope(terms)}
        </dd>
        <dt>Term</dt>
        <dd>{sayTerm(terms)}</dd>
        <dt>Purpose</dt>
        <dd style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{terms.purpose}</dd>
      </dl>
      {names.length > 0 && (
        <div className="above">
          <Details summary={`The ${names.length === 1 ? 'indicator' : `${names.length} indicators`} by name`}>
            <ul className="consequences">
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Details>
        </div>
      )}
    </>
  )
}
