import { statusWords } from '../words/return-status.ts'

const looks: Readonly<Record<string, { readonly look: string; readonly path: string }>> = {
  not_started: { look: 'stop', path: 'M2 7h10' },
  draft: { look: 'hold', path: 'M7 2a5 5 0 1 0 0 10' },
  checked: { look: 'wait', path: 'M2 7.5 5.5 11 12 3.5' },
  submitted: { look: 'wait', path: 'M7 12V2.5M3 6.5 7 2.5l4 4' },
  signed_off: { look: 'ok', path: 'M2 7.5 5.5 11 12 3.5' },
  withdrawn: { look: 'stop', path: 'M3 3l8 8M11 3l-8 8' },
}

/** Where a return stands, as a chip with its sign and its word. */
export function StatusChip({ status }: { status: string }) {
  const { look, path } = looks[status] ?? { look: 'wait', path: 'M2 7h10' }
  return (
    <span className={`chip chip--${look}`}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {statusWords[status] ?? status}
    </span>
  )
}
