import { outlierStateNames } from '../../words/outliers.ts'

const looks: Readonly<Record<string, { readonly look: string; readonly path: string }>> = {
  waiting: { look: 'hold', path: 'M7 2a5 5 0 1 0 0 10' },
  sent_back: { look: 'stop', path: 'M12 7H2.5M6.5 3 2.5 7l4 4' },
  explained: { look: 'wait', path: 'M2 3h10v6H7l-3 3V9H2Z' },
  accepted: { look: 'ok', path: 'M2 7.5 5.5 11 12 3.5' },
}

/** Where an outlier stands, as a chip with its sign and its word. */
export function OutlierChip({ state }: { state: string }) {
  const { look, path } = looks[state] ?? { look: 'wait', path: 'M2 7h10' }
  return (
    <span className={`chip chip--${look}`}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {outlierStateNames[state] ?? state}
    </span>
  )
}
