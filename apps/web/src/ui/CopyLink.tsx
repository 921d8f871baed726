import { useState } from 'react'
import { copyLink } from '../words/fields.ts'

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
        {copyLink.copy}
      </button>
      <span className="hidden" role="status">
        {copyLink.said[copied]}
      </span>
    </>
  )
}
