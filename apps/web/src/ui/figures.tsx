import { missingPhrase } from '../words/missing.ts'
import { reasonWords } from '../words/reasons.ts'
import { bandRead, changeTestRead, changeTestWords, targetWords, verdictWords } from '../words/verdicts.ts'
import { ChangeArrow, VerdictShape } from './marks.tsx'

/** A missing figure: small, dotted, and why. */
export const Missing = ({ because, note }: { because: string; note?: string | null }) => (
  <span className="miss">
    {missingPhrase(because)}
    {note ? `: ${note}` : ''}
  </span>
)

export const Reason = ({ code }: { code: string | null | undefined }) => (
  <span className="miss">{reasonWords(code)}</span>
)

/** A verdict with its shape and its word, never the colour alone. */
export function Verdict({ verdict, whose = '' }: { verdict: string; whose?: string }) {
  const look = verdict === 'worse' ? 'worse' : verdict === 'better' ? 'better' : 'plain'
  return (
    <span className={`mark mark--${look} small`}>
      <VerdictShape verdict={verdict} />
      {whose ? `${whose} ` : ''}
      {verdictWords[verdict] ?? verdict}
    </span>
  )
}

export function TargetVerdict({ verdict }: { verdict: string }) {
  const look = verdict === 'missed' ? 'worse' : verdict === 'met' ? 'better' : 'plain'
  return (
    <span className={`mark mark--${look} small`}>
      <VerdictShape verdict={verdict} />
      {targetWords[verdict] ?? verdict}
    </span>
  )
}

/** A change as a figure with its arrow; a change that was not tested is a bare figure. */
export function Change({ text, test, direction }: ChangeProps) {
  const tested = test === 'signal' || test === 'noise'
  return (
    <span className="mark">
      {text}
      {tested ? <ChangeArrow direction={direction} test={test} /> : <span className="mark__none" />}
      {tested && <span className="hidden">{changeTestRead[test]}</span>}
    </span>
  )
}

export interface ChangeProps {
  readonly text: string
  readonly test: string
  readonly direction: 'up' | 'down' | 'flat'
}

const chipPaths = {
  signal: (
    <path
      d="M1 11h3.5L7 3l2.5 8H13"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
  ),
  noise: (
    <path d="M1 7.5 3.4 6l2.4 3 2.4-3.6L10.6 9 13 7" fill="none" stroke="currentColor" strokeWidth="1.4" />
  ),
} as const

/** The chip of the last change: signal or noise. */
export const TestChip = ({ test }: { test: 'signal' | 'noise' }) => (
  <span className={`chip chip--${test}`}>
    <svg viewBox="0 0 14 14" aria-hidden="true">
      {chipPaths[test]}
    </svg>
    {changeTestWords[test]}
  </span>
)

export const Band = ({ letter }: { letter: string }) => (
  <span className={`band band--${letter}`}>
    <span className="hidden">{bandRead} </span>
    {letter}
  </span>
)
