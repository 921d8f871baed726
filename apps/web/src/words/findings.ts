import { numberAtStart, plural } from './numbers.ts'

interface Counted {
  readonly toMend: number
  readonly held: number
  readonly figures: number
  readonly missing: number
  readonly status: string
}

/** The return's answer: what it waits for. */
export function returnTitle({ toMend, held, status, figures, missing }: Counted): string {
  const waiting = toMend + held
  switch (status) {
    case 'draft':
      if (waiting > 0)
        return `${numberAtStart(waiting)} ${plural(waiting, 'figure needs', 'figures need')} your answer`
      return figures + missing === 0 ? 'Nothing has been sent yet' : 'Ready to be checked and submitted'
    case 'checked':
      return 'Checked: ready to be submitted'
    case 'submitted':
      return 'Waiting to be signed off'
    case 'signed_off':
      return 'Signed off'
    case 'withdrawn':
      return 'Withdrawn'
    default:
      return status
  }
}

export const findings = {
  title: 'Findings',
  none: 'Nothing is doubtful. Every figure agrees with its parts.',
  mend: 'To mend before the return goes on',
  held: 'Held until you answer',
  heldNote: 'A held figure is used nowhere. Mend it, or say why it is right as printed.',
  noted: 'Noted, nothing to do',
  explained: 'Answered',
  goTo: 'Go to the figure',
  explain: 'It is right: say why',
  explanation: 'Why the figure is right',
  explanationHint: 'Stays beside the figure. No names and no counts under six, please.',
  keep: 'Keep as printed',
  cancel: 'Cancel',
  unmatched: 'Rows of the file without a place',
  unmatchedNote: 'Say what each row is, or leave it out. Nothing is guessed.',
  likely: 'Most likely',
  whatRow: (row: number) => `What row ${row} is`,
  chooseIndicator: 'Choose an indicator',
  rowNamed: (row: number, name: string) => `Row ${row}: “${name}”`,
  rowSaid: (row: number, value: string) => `Row ${row}: ${value || 'no value'}`,
  ofRow: (row: number) => `row ${row}`,
  draftHas: (printed: string | null) => `: the draft has ${printed ?? 'no figure'}.`,
  leaveOut: 'Leave it out',
  place: 'Put it there',
  rivals: 'The same figure stands in several rows',
  choose: 'Use this row',
} as const

export const unmatchedReasons: Readonly<Record<string, string>> = {
  'unknown-indicator': 'the catalogue does not know this indicator',
  'unknown-basis': 'the basis is not one that this indicator is counted in',
  'row-of-another-period': 'the row is of another period',
  'row-of-another-area': 'the row is of another area',
}
