import { useEffect, useState } from 'react'

/** Shown while an answer is on its way; says nothing for the first moment, so that quick pages do not flash. */
export function Waiting({ what }: { what: string }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 250)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="wide">
      <main id="main" tabIndex={-1}>
        <div className="title">
          <h1 className="hidden">{what}</h1>
          <p className="note" role="status">
            {shown && what}
          </p>
        </div>
      </main>
    </div>
  )
}
