import { useCallback, useLayoutEffect, useState } from 'react'

interface Lead {
  readonly id: string | null
  readonly sight: 'as it is' | 'centre'
}

/** Leads to a question, or past the last one, whoever reads by ear or by key: before the next key arrives. */
export function useLead(onGo: (id: string | null) => void) {
  const [lead, setLead] = useState<Lead | null>(null)
  useLayoutEffect(() => {
    if (!lead) return
    const place = document.getElementById(lead.id ? 'question' : 'enter')
    place?.focus({ preventScroll: lead.id !== null })
    if (lead.sight === 'centre') place?.scrollIntoView({ block: 'center' })
  }, [lead])
  const go = useCallback(
    (id: string | null) => {
      onGo(id)
      setLead({ id, sight: 'as it is' })
    },
    [onGo],
  )
  const goInSight = useCallback(
    (id: string) => {
      onGo(id)
      setLead({ id, sight: 'centre' })
    },
    [onGo],
  )
  return { go, goInSight }
}
