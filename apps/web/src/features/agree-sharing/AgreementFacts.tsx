import { Details } from '../../ui/Details.tsx'
import { sayScope, sayShares, sayTerm } from '../../words/agreement-terms.ts'
import { agreements as words } from '../../words/agreements.ts'
import { namesOfScope } from './names-of-scope.ts'

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
        <dt>{words.membersSee}</dt>
        <dd>{words.sharedOf(sayShares(terms.shares), sayScope(terms))}</dd>
        <dt>{words.term}</dt>
        <dd>{sayTerm(terms)}</dd>
        <dt>{words.purposeTitle}</dt>
        <dd style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{terms.purpose}</dd>
      </dl>
      {names.length > 0 && (
        <div className="above">
          <Details summary={words.byName(names.length)}>
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
