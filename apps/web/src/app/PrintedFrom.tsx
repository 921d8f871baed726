import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { today } from '../ui/today.ts'
import { app } from '../words/app.ts'
import { dayOf } from '../words/periods.ts'
import { preparePaper } from './prepare-paper.ts'

/** On paper only: what was printed, on which day, and from which address it can be opened again. */
export function PrintedFrom() {
  const address = useRouterState({ select: (state) => state.location.href })
  useEffect(preparePaper, [])
  return <p className="printed">{app.printed(dayOf(today()), `${window.location.origin}${address}`)}</p>
}
