const arrows = {
  up: 'M7 1 12.5 7H9v6H5V7H1.5Z',
  down: 'M7 13 1.5 7H5V1h4v6h3.5Z',
} as const

/** An arrow that shows direction; solid where the change is larger than chance, hollow where it could be chance. */
export function ChangeArrow({
  direction,
  test,
}: {
  direction: 'up' | 'down' | 'flat'
  test: 'signal' | 'noise'
}) {
  if (direction === 'flat')
    return (
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M1.5 5h11M1.5 9h11" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    )
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      {test === 'signal' ? (
        <path d={arrows[direction]} fill="currentColor" />
      ) : (
        <path
          d={arrows[direction]}
          fill="#fff"
          stroke="currentColor"
          strokeWidth="1.2"
          transform="translate(1 1) scale(.86)"
        />
      )}
    </svg>
  )
}

/** The shape of a verdict: diamond worse, filled circle better, ring similar, empty triangle higher or lower. */
export function VerdictShape({ verdict }: { verdict: string }) {
  switch (verdict) {
    case 'worse':
    case 'missed':
      return shape(<path d="M7 .8 13.2 7 7 13.2.8 7Z" fill="#801650" stroke="#fff" strokeWidth=".6" />)
    case 'better':
    case 'met':
      return shape(<circle cx="7" cy="7" r="5.6" fill="#28A197" stroke="#fff" strokeWidth=".6" />)
    case 'higher':
      return shape(<path d="M7 2 12.5 12h-11Z" fill="#fff" stroke="#4d5a66" strokeWidth="1.6" />)
    case 'lower':
      return shape(<path d="M7 12 1.5 2h11Z" fill="#fff" stroke="#4d5a66" strokeWidth="1.6" />)
    default:
      return shape(<circle cx="7" cy="7" r="4.8" fill="#fff" stroke="#4d5a66" strokeWidth="1.8" />)
  }
}

const shape = (inside: React.ReactNode) => (
  <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    {inside}
  </svg>
)

export type SeriesKind = 'own' | 'neighbours' | 'neighbours-live' | 'region' | 'england'

/** A comparator's sign in a legend or a heading. */
export function SeriesSign({ of }: { of: SeriesKind }) {
  return (
    <svg viewBox="0 0 26 12" width="26" height="12" aria-hidden="true">
      {signs[of]}
    </svg>
  )
}

const signs: Readonly<Record<SeriesKind, React.ReactNode>> = {
  own: (
    <>
      <path d="M0 6h26" stroke="#12436D" strokeWidth="3" />
      <circle cx="13" cy="6" r="4.5" fill="#12436D" />
    </>
  ),
  neighbours: (
    <>
      <path d="M0 6h26" stroke="#F46A25" strokeWidth="2.5" strokeDasharray="6 3" />
      <rect x="9" y="2" width="8" height="8" fill="#F46A25" />
    </>
  ),
  'neighbours-live': <rect x="9" y="2" width="8" height="8" fill="#fff" stroke="#F46A25" strokeWidth="2.4" />,
  region: (
    <>
      <path d="M0 6h26" stroke="#4d5a66" strokeWidth="2" strokeDasharray="2 3" />
      <path d="M13 1.5 17.5 10h-9Z" fill="#4d5a66" />
    </>
  ),
  england: (
    <>
      <path d="M0 6h26" stroke="#7d8a94" strokeWidth="2" />
      <path d="M13 1 18 6l-5 5-5-5Z" fill="#7d8a94" />
    </>
  ),
}
