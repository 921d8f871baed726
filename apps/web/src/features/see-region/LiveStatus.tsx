import '../../styles/region.css'
import { useEffect, useRef, useState } from 'react'
import { arrivalWords, region as words } from '../../words/region.ts'
import { toArrivals } from './to-arrivals.ts'

interface LiveStatusProps {
  /** What is followed: a change of it starts anew, without news. */
  readonly of: string
  readonly members: readonly { readonly name: string; readonly signedAt?: string | null }[]
  /** What is said of those who arrived; where left out, that they signed off and when. */
  readonly say?: (arrived: readonly { readonly name: string; readonly at: string }[]) => string
}

/** Says politely who has signed off while the page was open. The page itself changes without it. */
export function LiveStatus({ of, members, say = arrivalWords }: LiveStatusProps) {
  const last = useRef<{ of: string; members: LiveStatusProps['members'] } | null>(null)
  const [news, setNews] = useState('')
  useEffect(() => {
    const before = last.current?.of === of ? last.current.members : null
    const arrived = toArrivals(before, members)
    if (arrived.length > 0) setNews(say(arrived))
    else if (before === null) setNews('')
    last.current = { of, members }
  }, [of, members, say])
  return (
    <div className="follow">
      <span className="note small">{words.follows}</span>
      <span role="status">{news}</span>
    </div>
  )
}
