import { useState } from 'react'
import { Notice } from '../../ui/Notice.tsx'
import { people as words } from '../../words/people.ts'

/** A link to set a password, shown this once. Its secret stands behind `#`, which no server is sent. */
export function OneTimeLink({ secret, name }: { secret: string; name: string }) {
  const [copied, setCopied] = useState('')
  const link = `${location.origin}/set-password#${secret}`
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(words.copied),
      () => setCopied(''),
    )
  return (
    <Notice title={words.linkTitle}>
      <p>
        <b>{name}</b>. {words.linkNote}
      </p>
      <code className="once above">{link}</code>
      <p className="above">
        <button type="button" className="btn btn--quiet" onClick={() => void copy()}>
          {words.copy}
        </button>{' '}
        <span role="status">{copied}</span>
      </p>
    </Notice>
  )
}
