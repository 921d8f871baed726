import { useQuery } from '@tanstack/react-query'
import { Details } from '../../ui/Details.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { loadedSince, vintageName, publishedThen as words } from '../../words/published-then.ts'
import { publishedThenQuery } from './published-then.query.ts'

/** On a page of an earlier day: which published statistics it is made from, and what has changed them since. */
export const PublishedThen = ({ day }: { readonly day: string | undefined }) =>
  day === undefined ? null : <Stood day={day} />

function Stood({ day }: { readonly day: string }) {
  const asked = useQuery(publishedThenQuery(day))
  if (asked.error) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />
  const then = asked.data
  if (!then) return <p className="note above">{words.waiting}</p>
  return (
    <div className="above">
      <p className="note">
        {then.before ? words.before : words.loaded(day)} {loadedSince(then.since)}
      </p>
      <Details summary={words.which}>
        <ul className="list">
          {then.stood.map((vintage) => (
            <li key={vintage.id}>{vintageName(vintage)}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
