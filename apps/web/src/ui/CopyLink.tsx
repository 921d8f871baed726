import { useState } from 'react'

/** Copies the address, which reopens this very view. */
export function CopyLink() {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setCopied('yes')
    } catch {
      setCopied('failed')
    }
  }
  return (
    <>
      <button type="button" className="btn btn--quiet" onClick={copy}>
        Copy link to this view
      </button>
      <span className="hidden" role="status">
        {copied === 'yes'
          ? 'Link copied'
          : copied === 'failed'
            ? 'Copy the address from the address bar'
            : ''}
      </span>
    </>
  )
}
