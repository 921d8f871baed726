import { useState } from 'react'
import { fields } from '../words/fields.ts'
import { CopyLink } from './CopyLink.tsx'

/** Where council, period and comparator are chosen. On a phone it is one line with 'Change'. */
export function ViewBar({ short, children }: { short: React.ReactNode; children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <section className={`viewbar${open ? ' viewbar--open' : ''}`} aria-label={fields.shown}>
      <div className="wide viewbar__short">
        <p>{short}</p>
        <button
          type="button"
          className="btn btn--quiet"
          aria-expanded={open}
          onClick={() => setOpen((was) => !was)}
        >
          {open ? fields.close : fields.open}
        </button>
      </div>
      <div className="wide viewbar__in">
        {children}
        <div className="push not-phone">
          <CopyLink />
        </div>
      </div>
    </section>
  )
}
